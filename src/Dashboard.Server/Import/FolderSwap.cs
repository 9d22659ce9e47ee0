namespace Dashboard.Server.Import;

/// <summary>
/// Replaces a folder as a whole: the new one is written beside it and renamed at the end, so that a process that is killed leaves the old
/// one or the new one.
/// </summary>
internal sealed class FolderSwap : IDisposable
{
    private const string Prefix = ".import-";
    private const string Old = "old";

    private static readonly TimeSpan Abandoned = TimeSpan.FromHours(1);

    private readonly string target;
    private readonly string beside;

    private FolderSwap(string target, string beside)
    {
        this.target = target;
        this.beside = beside;
        Written = Path.Combine(beside, Path.GetFileName(target));
    }

    /// <summary>Path of the new folder, in which to write. It has the name of the target.</summary>
    public string Written { get; }

    /// <summary>Creates an empty folder beside a target, and the folder of both if it is missing. Finishes earlier swaps there.</summary>
    /// <param name="target">The folder to replace; it need not exist.</param>
    public static FolderSwap Begin(string target)
    {
        var parent = Path.GetDirectoryName(Path.GetFullPath(target))!;
        Recover(parent);
        var swap = new FolderSwap(target, Path.Combine(parent, Prefix + Guid.NewGuid().ToString("N")));
        Directory.CreateDirectory(swap.Written);
        return swap;
    }

    /// <summary>Copies all of the target, if it exists, also what is no part of a dataset, such as a repository.</summary>
    public void CopyTarget()
    {
        if (Directory.Exists(target))
            Copy(target, Written);
    }

    /// <summary>Puts what was written in the place of the target. If that fails, the target is as it was.</summary>
    /// <exception cref="IOException">A folder cannot be renamed.</exception>
    public void Commit()
    {
        var old = Path.Combine(beside, Old);
        if (Directory.Exists(target))
            Directory.Move(target, old);
        try
        {
            Directory.Move(Written, target);
        }
        catch
        {
            if (Directory.Exists(old))
                Directory.Move(old, target);
            throw;
        }

        Directory.Delete(beside, recursive: true);
    }

    /// <summary>Deletes what was written, unless it has taken the place of the target.</summary>
    public void Dispose()
    {
        if (Directory.Exists(beside) && !Directory.Exists(Path.Combine(beside, Old)))
            Directory.Delete(beside, recursive: true);
    }

    /// <summary>Finishes the swaps that a killed process has left between two renames: its new folder is whole.</summary>
    public static void Recover(string parent)
    {
        if (!Directory.Exists(parent))
            return;
        foreach (var left in Directory.EnumerateDirectories(parent, Prefix + "*"))
        {
            if (!Directory.Exists(Path.Combine(left, Old)))
            {
                // Half written by a process that was killed; one that is younger may be another import that runs now.
                if (Directory.GetLastWriteTimeUtc(left) < DateTime.UtcNow - Abandoned)
                    Directory.Delete(left, recursive: true);
                continue;
            }

            foreach (var written in Directory.EnumerateDirectories(left).Where(folder => Path.GetFileName(folder) != Old))
            {
                var replaced = Path.Combine(parent, Path.GetFileName(written));
                if (!Directory.Exists(replaced))
                    Directory.Move(written, replaced);
            }

            Directory.Delete(left, recursive: true);
        }
    }

    private static void Copy(string from, string to)
    {
        Directory.CreateDirectory(to);
        foreach (var file in Directory.EnumerateFiles(from))
            File.Copy(file, Path.Combine(to, Path.GetFileName(file)));
        foreach (var folder in Directory.EnumerateDirectories(from))
            Copy(folder, Path.Combine(to, Path.GetFileName(folder)));
    }
}
