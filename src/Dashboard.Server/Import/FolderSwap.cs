namespace Dashboard.Server.Import;

/// <summary>
/// Replaces a folder as a whole: the new one is written beside it and renamed at the end, so that a process that is killed leaves the old
/// one or the new one.
/// </summary>
internal static class FolderSwap
{
    private const string Prefix = ".import-";
    private const string Old = "old";

    private static readonly TimeSpan Abandoned = TimeSpan.FromHours(1);

    /// <summary>Creates a folder beside a target, in which a folder of the same name is written.</summary>
    /// <returns>Path of that folder.</returns>
    public static string Begin(string target)
    {
        var parent = Path.GetDirectoryName(Path.GetFullPath(target))!;
        var written = Path.Combine(parent, Prefix + Guid.NewGuid().ToString("N"), Path.GetFileName(target));
        Directory.CreateDirectory(written);
        return written;
    }

    /// <summary>Copies a folder with all that is in it, also what is no part of a dataset, such as a repository.</summary>
    public static void Copy(string from, string to)
    {
        Directory.CreateDirectory(to);
        foreach (var file in Directory.EnumerateFiles(from))
            File.Copy(file, Path.Combine(to, Path.GetFileName(file)));
        foreach (var folder in Directory.EnumerateDirectories(from))
            Copy(folder, Path.Combine(to, Path.GetFileName(folder)));
    }

    /// <summary>Puts what was written in the place of the target. If that fails, the target is as it was.</summary>
    /// <exception cref="IOException">A folder cannot be renamed.</exception>
    public static void End(string written, string target)
    {
        var beside = Path.GetDirectoryName(written)!;
        var old = Path.Combine(beside, Old);
        if (Directory.Exists(target))
            Directory.Move(target, old);
        try
        {
            Directory.Move(written, target);
        }
        catch
        {
            if (Directory.Exists(old))
                Directory.Move(old, target);
            throw;
        }

        Directory.Delete(beside, recursive: true);
    }

    /// <summary>Forgets what was written, if it has not taken the place of the target.</summary>
    public static void Abandon(string written)
    {
        var beside = Path.GetDirectoryName(written)!;
        if (Directory.Exists(beside) && !Directory.Exists(Path.Combine(beside, Old)))
            Directory.Delete(beside, recursive: true);
    }

    /// <summary>Finishes the swaps that a killed process has left between two renames: its new folder is whole.</summary>
    public static void Recover(string parent)
    {
        if (!Directory.Exists(parent))
            return;
        foreach (var beside in Directory.EnumerateDirectories(parent, Prefix + "*"))
        {
            if (!Directory.Exists(Path.Combine(beside, Old)))
            {
                // Half written by a process that was killed; one that is younger may be another import that runs now.
                if (Directory.GetLastWriteTimeUtc(beside) < DateTime.UtcNow - Abandoned)
                    Directory.Delete(beside, recursive: true);
                continue;
            }

            foreach (var written in Directory.EnumerateDirectories(beside).Where(folder => Path.GetFileName(folder) != Old))
            {
                var target = Path.Combine(parent, Path.GetFileName(written));
                if (!Directory.Exists(target))
                    Directory.Move(written, target);
            }

            Directory.Delete(beside, recursive: true);
        }
    }
}
