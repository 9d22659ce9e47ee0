using Dashboard.Server.Import;

namespace Dashboard.Server.Tests.Import;

/// <summary>A folder is replaced as a whole or stays as it was.</summary>
public sealed class FolderSwapTests : IDisposable
{
    private const string Name = "wave";

    private readonly TemporaryFolder folder = new();

    private string Target => folder[Name];

    public void Dispose() => folder.Dispose();

    [Fact]
    public void What_was_written_takes_the_place_of_all_that_was_there()
    {
        Fill(Target, "old");
        using (var swap = FolderSwap.Begin(Target))
        {
            Fill(swap.Written, "new");
            swap.Commit();
        }

        Assert.Equal(["new"], Files());
        AssertNothingBeside();
    }

    [Fact]
    public void Without_a_commit_the_folder_is_as_it_was()
    {
        Fill(Target, "old");
        using (var swap = FolderSwap.Begin(Target))
            Fill(swap.Written, "new");

        Assert.Equal(["old"], Files());
        AssertNothingBeside();
    }

    [Fact]
    public void A_copy_has_all_that_was_there()
    {
        Fill(Path.Combine(Target, ".git", "objects"), "one");
        using (var swap = FolderSwap.Begin(Target))
        {
            swap.CopyTarget();
            Fill(swap.Written, "new");
            swap.Commit();
        }

        Assert.Equal([Path.Combine(".git", "objects", "one"), "new"], Files());
    }

    [Fact]
    public void A_commit_that_fails_half_way_leaves_the_old_folder()
    {
        Fill(Target, "old");
        using (var swap = FolderSwap.Begin(Target))
        {
            Directory.Delete(swap.Written);
            Assert.ThrowsAny<IOException>(swap.Commit);
        }

        Assert.Equal(["old"], Files());
        AssertNothingBeside();
    }

    [Fact]
    public void A_process_that_is_killed_between_two_renames_is_finished_by_the_next()
    {
        var swap = FolderSwap.Begin(Target);
        Fill(swap.Written, "new");
        Directory.CreateDirectory(Path.Combine(Path.GetDirectoryName(swap.Written)!, "old"));

        FolderSwap.Recover(folder.Path);

        Assert.Equal(["new"], Files());
        AssertNothingBeside();
    }

    private static void Fill(string path, string file)
    {
        Directory.CreateDirectory(path);
        File.WriteAllText(Path.Combine(path, file), "");
    }

    private string[] Files() =>
    [
        .. Directory.EnumerateFiles(Target, "*", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(Target, file))
            .Order(StringComparer.Ordinal),
    ];

    private void AssertNothingBeside() => Assert.Single(Directory.EnumerateFileSystemEntries(folder.Path));
}
