using Dashboard.Server.Import;

namespace Dashboard.Server.Tests.Import;

public sealed class DatasetFolderTests
{
    [Fact]
    public void The_content_hash_is_16_hexadecimal_digits_and_stays_while_the_content_does()
    {
        using var temporary = new TemporaryFolder();
        var folder = TinyDataset.New().WriteTo(temporary.Path);

        var hash = DatasetFolder.Open(folder).ContentHash;

        Assert.Matches("^[0-9a-f]{16}$", hash);
        Assert.Equal(hash, DatasetFolder.Open(folder).ContentHash);
    }

    [Theory]
    [InlineData("events.csv")]
    [InlineData("dataset.json")]
    [InlineData("texts.kk.csv")]
    public void The_content_hash_changes_with_every_file_that_counts(string file)
    {
        using var temporary = new TemporaryFolder();
        var folder = TinyDataset.New().WriteTo(temporary.Path);
        var before = DatasetFolder.Open(folder).ContentHash;

        File.AppendAllText(Path.Combine(folder, file), " ");

        Assert.NotEqual(before, DatasetFolder.Open(folder).ContentHash);
    }

    [Fact]
    public void The_content_hash_does_not_change_with_other_files()
    {
        using var temporary = new TemporaryFolder();
        var folder = TinyDataset.New().WriteTo(temporary.Path);
        var before = DatasetFolder.Open(folder).ContentHash;

        File.WriteAllText(Path.Combine(folder, "README.md"), "notes");

        Assert.Equal(before, DatasetFolder.Open(folder).ContentHash);
    }

    [Fact]
    public void Only_a_folder_with_a_dataset_json_is_a_dataset()
    {
        using var temporary = new TemporaryFolder();
        var folder = TinyDataset.New().WriteTo(temporary.Path);
        Directory.CreateDirectory(temporary["basemap"]);

        Assert.Equal([folder], DatasetFolder.Find(temporary.Path));
    }
}
