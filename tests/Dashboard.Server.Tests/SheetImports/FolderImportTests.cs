using Dashboard.Server.SheetImports;
using Dashboard.Server.Import;
using Dashboard.Server.Sheets;

namespace Dashboard.Server.Tests.SheetImports;

public sealed class FolderImportTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void A_folder_becomes_the_dataset_of_an_id()
    {
        var result = Import(TinyDataset.New(), new() { Id = "copy" });

        var loaded = DatasetFolder.Open(result.Folder).Load();
        Assert.Empty(loaded.Errors);
        Assert.Equal(("copy", 8), (loaded.Content!.Info.Id, result.Events));
    }

    [Fact]
    public void Another_of_that_id_is_replaced_only_if_that_is_said_and_what_it_lacks_is_listed()
    {
        Import(TinyDataset.New(), new() { Id = "copy" });
        var newer = TinyDataset.New().RemoveRow("events.csv", "t6");
        Assert.Contains(
            "--take sheet",
            Assert.Throws<UnreadableSheetException>(() => Import(newer, new() { Id = "copy" })).Message,
            StringComparison.Ordinal);

        var result = Import(newer, new() { Id = "copy", TakeSheet = true });

        var removed = Assert.Single(DatasetFolder.Open(result.Folder).Load().Content!.Removed);
        Assert.Equal(("event", "t6", new DateOnly(2022, 8, 1)), (removed.Entity, removed.Id, removed.RemovedOn));
    }

    [Fact]
    public void A_folder_that_breaks_a_rule_leaves_all_as_it_was()
    {
        Import(TinyDataset.New(), new() { Id = "copy" });

        var result = Import(TinyDataset.New().Set("claims.csv", "k9", "best", "many"), new() { Id = "copy", TakeSheet = true });

        Assert.NotEmpty(result.Problems);
        Assert.Equal(100, DatasetFolder.Open(result.Folder).Load().Content!.Claims[^1].Best);
        Assert.Equal(["copy"], Directory.EnumerateFileSystemEntries(folder["data"]).Select(path => Path.GetFileName(path)));
    }

    [Fact]
    public void What_a_folder_says_itself_is_not_said_by_an_option() =>
        Assert.Throws<UnreadableSheetException>(() => Import(TinyDataset.New(), new() { Id = "copy", Title = "Other" }));

    private ImportResult Import(TinyDataset dataset, ImportOptions options)
    {
        var from = dataset.WriteTo(folder["elsewhere"]);
        return FolderImport.Run(from, folder["data"], options, new DateOnly(2022, 8, 1));
    }
}
