using System.Text.Json;
using Dashboard.Server.Commands;
using Dashboard.Server.Import;
using Dashboard.Server.Tests.Store;

namespace Dashboard.Server.Tests.Commands;

public sealed class VersionsCommandTests : IDisposable
{
    private readonly StoreFixture fixture = new();
    private readonly StringWriter output = new();
    private readonly StringWriter errors = new();

    public void Dispose()
    {
        fixture.Dispose();
        output.Dispose();
        errors.Dispose();
    }

    [Fact]
    public async Task Versions_are_listed_with_the_reason_why_they_are_kept()
    {
        await PublishAsync(2);

        Assert.Equal(0, await Run("versions"));
        var lines = output.ToString().Split(Environment.NewLine);
        Assert.Equal(TinyDataset.Id, lines[0]);
        Assert.Matches("^ +2  [0-9a-f]{16}  .* 8 events +9 claims  current$", lines[1]);
        Assert.EndsWith("kept while among the newest", lines[2], StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_list_is_also_JSON_for_programs()
    {
        await PublishAsync(2);

        Assert.Equal(0, await Run("versions", TinyDataset.Id, "--json"));

        var listed = JsonDocument.Parse(output.ToString()).RootElement;
        Assert.Equal([2, 1], listed.EnumerateArray().Select(version => version.GetProperty("number").GetInt32()));
        Assert.Equal("current", listed[0].GetProperty("kept").GetString());
    }

    [Fact]
    public async Task A_version_that_is_marked_outlives_newer_ones()
    {
        await PublishAsync(1);
        Assert.Equal(0, await Run("versions", "keep", "1"));
        await PublishAsync(8, from: 2);

        Assert.Equal(0, await Run("versions", "--json"));

        Assert.Equal(
            [8, 7, 6, 5, 4, 1],
            JsonDocument.Parse(output.ToString()[output.ToString().IndexOf('[', StringComparison.Ordinal)..])
                .RootElement.EnumerateArray()
                .Select(version => version.GetProperty("number").GetInt32()));
    }

    [Fact]
    public async Task A_version_is_restored_into_the_folder_and_published_anew_from_there()
    {
        var folder = TinyDataset.New().WriteTo(fixture.Datasets);
        File.WriteAllText(Path.Combine(folder, "notes.txt"), "mine");
        var first = Assert.Single(await fixture.OpenAsync());
        TinyDataset.New()
            .Set("claims.csv", "k9", "best", "101")
            .Add("events.csv", "t9,2019-03-06,2019-03-06,day,,,,milltown,settlement,Protests,Peaceful protest,Added later,,wages,,,,,,seen")
            .WriteTo(fixture.Datasets);
        File.WriteAllText(Path.Combine(folder, "notes.txt"), "mine");
        await fixture.OpenAsync();

        Assert.Equal(0, await Run("versions", "restore", "1", TinyDataset.Id));
        Assert.Equal("mine", File.ReadAllText(Path.Combine(folder, "notes.txt")));
        Assert.Equal([TinyDataset.Id], Directory.EnumerateFileSystemEntries(fixture.Datasets).Select(path => Path.GetFileName(path)));
        var opened = await fixture.OpenAllAsync();

        Assert.Empty(opened.Failures);
        var restored = Assert.Single(opened.Snapshots);
        Assert.Equal((3, 100), (restored.Version.Number, restored.Content.Claims[^1].Best));
        Assert.Equal(first.Content.Events.Select(e => e.Id), restored.Content.Events.Select(e => e.Id));
        var removed = restored.FindRemoved("event", "t9")!;
        Assert.Equal(("Added later", "version 1 was restored"), (removed.Said, removed.Reason));

        // And back: what was removed is there again.
        Assert.Equal(0, await Run("versions", "restore", "2"));
        var back = DatasetFolder.Open(folder).Load();
        Assert.Empty(back.Errors);
        Assert.Equal((9, 0), (back.Content!.Events.Count, back.Content.Removed.Count));
    }

    [Fact]
    public async Task A_restore_marks_what_it_overwrites_and_leaves_changes_that_are_not_published()
    {
        await PublishAsync(2);
        Assert.Equal(0, await Run("versions", "restore", "1"));
        await fixture.OpenAsync();
        Assert.Equal(0, await Run("versions"));
        Assert.Contains("kept for good: marked", output.ToString(), StringComparison.Ordinal);

        TinyDataset.New().Set("claims.csv", "k9", "best", "119").WriteTo(fixture.Datasets);
        Assert.Equal(1, await Run("versions", "restore", "1"));
        Assert.Contains("changes that are not published", errors.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task After_a_restore_the_next_import_changes_and_removes_the_rows_of_the_sheet_again_and_keeps_those_changed_by_hand()
    {
        const string Removed = "b,2022-07-10,Galle,Block,6.1,80.2\n";
        const string Both = "id,date,place,title,lat,lon\na,2022-07-09,Colombo,March,6.9,79.9\n"
            + Removed
            + "c,2022-07-11,Galle,Vigil,6.1,80.2\n";
        var newer = Both.Replace(Removed, "", StringComparison.Ordinal).Replace("March", "March on the palace", StringComparison.Ordinal);
        await ImportAsync(Both);
        await fixture.OpenAsync();
        var events = Path.Combine(fixture.Datasets, "wave", "events.csv");
        File.WriteAllText(events, File.ReadAllText(events).Replace("Vigil", "Vigil at night", StringComparison.Ordinal));
        await fixture.OpenAsync();
        await ImportAsync(newer);
        await fixture.OpenAsync();
        Assert.Equal(0, await Run("versions", "restore", "2"));
        Assert.Contains("Block", File.ReadAllText(events), StringComparison.Ordinal);

        await ImportAsync(newer);

        var text = File.ReadAllText(events);
        Assert.DoesNotContain("Block", text, StringComparison.Ordinal);
        Assert.Contains("March on the palace", text, StringComparison.Ordinal);
        Assert.Contains("Vigil at night", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_version_that_is_marked_is_deleted_only_if_that_is_said()
    {
        await PublishAsync(2);
        Assert.Equal(0, await Run("versions", "keep", "1"));

        Assert.Equal(1, await Run("versions", "drop", "1"));
        Assert.Contains("is marked to be kept for good; add --marked", errors.ToString(), StringComparison.Ordinal);
        Assert.Equal(0, await Run("versions", "drop", "1", "--marked"));
    }

    [Fact]
    public async Task A_version_can_be_dropped_but_not_the_current_one()
    {
        await PublishAsync(2);

        Assert.Equal(0, await Run("versions", "drop", "1"));
        Assert.Equal(1, await Run("versions", "drop", "2"));
        Assert.Contains("is the current one", errors.ToString(), StringComparison.Ordinal);
        Assert.Equal(1, await Run("versions", "keep", "1"));
        Assert.Contains("is not kept; these are: 2", errors.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_a_store_it_says_what_to_do()
    {
        TinyDataset.New().WriteTo(fixture.Datasets);

        Assert.Equal(1, await Run("versions"));
        Assert.Contains("start the server once", errors.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_check_refuses_what_was_published_and_is_gone()
    {
        await PublishAsync(1);
        TinyDataset.New().RemoveRow("events.csv", "t6").WriteTo(fixture.Datasets);

        Assert.Equal(1, await Run("check", TinyDataset.Id));
        Assert.Contains("events.csv, id \"t6\": was published and is gone", errors.ToString(), StringComparison.Ordinal);
    }

    private async Task ImportAsync(string csv)
    {
        var sheet = Path.Combine(fixture.Datasets, "..", "sheet.csv");
        await File.WriteAllTextAsync(sheet, csv);
        Assert.Equal(0, await Run("import", sheet, "--id", "wave"));
    }

    private async Task PublishAsync(int last, int from = 1)
    {
        for (var number = from; number <= last; number++)
        {
            TinyDataset.New().Set("claims.csv", "k9", "best", $"{99 + number}").WriteTo(fixture.Datasets);
            await fixture.OpenAsync();
        }
    }

    private async Task<int?> Run(params string[] args) =>
        await CommandLine.RunAsync([.. args, "--datasets", fixture.Datasets], output, errors);
}
