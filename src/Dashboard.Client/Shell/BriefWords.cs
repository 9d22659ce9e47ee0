using Dashboard.Client.Notices;

namespace Dashboard.Client.Shell;

/// <summary>What the server says where it makes no page, in the reader's language.</summary>
public static class BriefWords
{
    /// <summary>Too much is being asked for.</summary>
    public static (string Title, string Reason) Busy => (ShellText.BusyTitle, ShellText.BusyReason);

    /// <summary>The request names no host.</summary>
    public static (string Title, string Reason) BadHost => (ShellText.BadHostTitle, ShellText.BadHostReason);

    /// <summary>The request would change something.</summary>
    public static (string Title, string Reason) OnlyRead => (ShellText.OnlyReadTitle, ShellText.OnlyReadReason);

    /// <summary>Words of a link to the same address.</summary>
    public static string TryAgain => NoticesText.TryAgain;
}
