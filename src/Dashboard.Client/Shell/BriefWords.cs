using Dashboard.Client.Notices;

namespace Dashboard.Client.Shell;

/// <summary>Texts of brief responses, in the reader's language.</summary>
public static class BriefWords
{
    /// <summary>Too many requests.</summary>
    public static (string Title, string Reason) Busy => (ShellText.BusyTitle, ShellText.BusyReason);

    /// <summary>The request has an invalid Host header.</summary>
    public static (string Title, string Reason) BadHost => (ShellText.BadHostTitle, ShellText.BadHostReason);

    /// <summary>The request is not a GET.</summary>
    public static (string Title, string Reason) OnlyRead => (ShellText.OnlyReadTitle, ShellText.OnlyReadReason);

    /// <summary>Text of a link to the same address.</summary>
    public static string TryAgain => NoticesText.TryAgain;
}
