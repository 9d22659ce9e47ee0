using System.Globalization;

namespace Dashboard.Server.Store;

/// <summary>Recognizes errors of a full disk and of too many open files, and explains them to the operator.</summary>
internal static class Shortage
{
    // Error numbers: errno of Linux and macOS, then HRESULT of Windows.
    private const int NoSpace = 28;
    private const int NoSpaceOnWindows = unchecked((int)0x80070070);
    private const int TooManyFiles = 24;
    private const int TooManyFilesOnMachine = 23;
    private const int TooManyFilesOnWindows = unchecked((int)0x80070004);

    // The program and its libraries hold about 350 open files, and one more for each concurrent request.
    private const int MinOpenFiles = 512;

    /// <summary>The message for too many open files.</summary>
    public const string OfFileHandles =
        "This process may not open more files; raise its limit (ulimit -n, or LimitNOFILE= of a systemd unit) to 4096 or more, then start again.";

    /// <summary>The message for such an error; null for any other error.</summary>
    /// <param name="error">An error of reading or writing files.</param>
    /// <param name="path">The file read or written.</param>
    public static string? Of(Exception error, string path) => error switch
    {
        IOException { HResult: NoSpace or NoSpaceOnWindows } => OfDisk(path),
        IOException { HResult: TooManyFiles or TooManyFilesOnMachine or TooManyFilesOnWindows } => OfFileHandles,
        { InnerException: { } cause } => Of(cause, path),
        _ => null,
    };

    /// <summary>
    /// The message if the limit of open files is too low from the start, when the runtime would fail with the name of some library it
    /// cannot load; null if it is high enough or not known.
    /// </summary>
    /// <param name="limits">The file in which Linux lists the limits of this process.</param>
    public static string? AtStart(string limits = "/proc/self/limits")
    {
        const string Files = "Max open files";
        if (
            !File.Exists(limits)
            || File.ReadLines(limits).FirstOrDefault(line => line.StartsWith(Files, StringComparison.Ordinal)) is not { } line)
            return null;
        var soft = line[Files.Length..].Split(' ', StringSplitOptions.RemoveEmptyEntries)[0];
        return int.TryParse(soft, NumberStyles.None, CultureInfo.InvariantCulture, out var most) && most < MinOpenFiles
            ? $"This process may open {most} files at most and needs {MinOpenFiles}, and one more for each reader at a time; raise its limit (ulimit -n, or LimitNOFILE= of a systemd unit) to 4096 or more, then start again."
            : null;
    }

    /// <summary>The message for a full disk.</summary>
    public static string OfDisk(string path) =>
        $"The disk of {path} is full; make room on it, or set Dashboard:DataDirectory to a folder on another disk, then start again.";
}
