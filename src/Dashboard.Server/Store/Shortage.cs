namespace Dashboard.Server.Store;

/// <summary>What the machine has run out of, told to its operator.</summary>
internal static class Shortage
{
    // Numbers of errors: errno of Linux and macOS, then HRESULT of Windows.
    private const int NoSpace = 28;
    private const int NoSpaceOnWindows = unchecked((int)0x80070070);
    private const int TooManyFiles = 24;
    private const int TooManyFilesOnMachine = 23;
    private const int TooManyFilesOnWindows = unchecked((int)0x80070004);

    /// <summary>The sentence for a file that may not be opened because too many are.</summary>
    public const string OfFileHandles = "This process may not open more files; raise its limit (ulimit -n, or LimitNOFILE= of a systemd unit) to 4096 or more, then start again.";

    /// <summary>The sentence for an error that means it; null when the error means something else.</summary>
    /// <param name="error">An error of reading or writing files.</param>
    /// <param name="path">What was read or written.</param>
    public static string? Of(Exception error, string path) => error switch
    {
        IOException { HResult: NoSpace or NoSpaceOnWindows } => OfDisk(path),
        IOException { HResult: TooManyFiles or TooManyFilesOnMachine or TooManyFilesOnWindows } => OfFileHandles,
        { InnerException: { } cause } => Of(cause, path),
        _ => null,
    };

    /// <summary>The sentence for a full disk.</summary>
    public static string OfDisk(string path) => $"The disk of {path} is full; make room on it, or set Dashboard:DataDirectory to a folder on another disk, then start again.";
}
