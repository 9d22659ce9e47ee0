using System.Text;
using CsCheck;
using Dashboard.Server.Folders;
using Dashboard.Server.Import;
using Dashboard.Server.Import.Files;
using Dashboard.Server.Tests.Store;
using Dashboard.Shared.Datasets;

namespace Dashboard.Server.Tests.Folders;

public sealed class FolderFilesTests
{
    [Fact]
    public async Task The_shipped_dataset_goes_through_the_store_into_a_folder_and_back()
    {
        using var fixture = new StoreFixture();
        fixture.Settings["Dashboard:Datasets"] = Path.Combine(Repository.Folder, "data");
        var stored = (await fixture.OpenAsync()).Single(dataset => dataset.Content.Info.Id == ShippedRecord.Id).Content;

        AssertSame(stored, ReadBack(stored));
    }

    [Fact]
    public void Every_cell_and_text_of_a_dataset_is_read_back() =>
        AssertSame(TinyDataset.New().Content(), ReadBack(TinyDataset.New().Content()));

    [Fact]
    public void Counts_of_coders_are_read_back_and_have_no_columns_where_there_are_none()
    {
        var coded = TinyDataset.New().Coded().Content();

        AssertSame(coded, ReadBack(coded));
        Assert.DoesNotContain(
            "coded",
            Encoding.UTF8.GetString(FolderFiles.Of(TinyDataset.New().Content())["events.csv"]),
            StringComparison.Ordinal);
    }

    [Fact]
    public void Stories_are_read_back_and_have_no_files_where_there_are_none()
    {
        var storied = TinyDataset.New().Storied().Content();

        AssertSame(storied, ReadBack(storied));
        Assert.DoesNotContain("stories.csv", FolderFiles.Of(TinyDataset.New().Content()).Keys);
    }

    [Fact]
    public void A_dataset_whose_first_language_is_not_English_is_read_back()
    {
        var content = TinyDataset.New().ReplaceInJson("\"id\"", "\"languages\": [\"en\", \"ru\"], \"id\"").Content();
        var russian = content with
        {
            Info = content.Info with { Languages = ["ru", "en"] },
            Texts =
            [
                .. content.Texts.Where(text => text.Language == "en").Select(text => text with { Language = "ru" }),
                .. content.Texts.Where(text => text.Language == "ru").Select(text => text with { Language = "en" }),
            ],
        };

        AssertSame(russian, ReadBack(russian));
    }

    [Fact]
    public void Any_text_is_read_back() =>
        Gen.String.Select(text => text.Trim()).Where(text => Characters.FirstForbidden(text) is null && !Characters.IsBlank(text)).Sample(
            words =>
            {
                var content = TinyDataset.New().Content();
                var changed = content with
                {
                    Texts = [.. content.Texts.Select(text => text is { Id: "t1", Field: "summary" } ? text with { Text = words } : text)],
                };

                AssertSame(changed, ReadBack(changed));
            },
            iter: 30);

    [Fact]
    public void A_folder_keeps_its_columns_its_languages_and_what_is_unknown_here()
    {
        using var temporary = new TemporaryFolder();
        var folder = TinyDataset.New().AddColumn("events.csv", "weather", "rain").WriteTo(temporary.Path);
        File.WriteAllText(Path.Combine(folder, "notes.txt"), "mine");
        var before = DatasetFolder.Open(folder).Load().Content!;
        var headers = Headers(folder);

        FolderFiles.Write(before, folder);

        Assert.Equal(headers, Headers(folder));
        Assert.Contains(",rain", File.ReadAllText(Path.Combine(folder, "events.csv")), StringComparison.Ordinal);
        Assert.Equal("mine", File.ReadAllText(Path.Combine(folder, "notes.txt")));
        AssertSame(before, DatasetFolder.Open(folder).Load().Content!);
    }

    [Fact]
    public void A_folder_with_broken_files_is_written_over()
    {
        using var temporary = new TemporaryFolder();
        var folder = TinyDataset.New().WriteTo(temporary.Path);
        var content = DatasetFolder.Open(folder).Load().Content!;
        File.WriteAllText(Path.Combine(folder, "events.csv"), "id,id,start\nt1,\"never closed");
        File.WriteAllBytes(Path.Combine(folder, "claims.csv"), [0xFF, 0x00, 0x22]);
        File.WriteAllText(Path.Combine(folder, "places.csv"), "");

        FolderFiles.Write(content, folder);

        AssertSame(content, Load(folder));
    }

    [Fact]
    public void Every_column_of_every_file_is_written()
    {
        var content = TinyDataset.New().Coded().Content();
        var tables = new ContentTables(content, new Dictionary<string, byte[]>()).All().ToDictionary(table => table.File);

        Assert.All(
            (FileColumns[])
            [
                PlacesFile.Columns, RegionsFile.Columns, ActorsFile.Columns, ThemesFile.Columns, EventsFile.Columns, ClaimsFile.Columns,
                StatementsFile.Columns,
            ],
            columns => Assert.Empty(
                columns.Required.Concat(columns.Optional)
                    .Except(tables[columns.File].Rows.Values.SelectMany(row => row.Keys), StringComparer.Ordinal)));
    }

    private static DatasetContent ReadBack(DatasetContent content)
    {
        using var temporary = new TemporaryFolder();
        var folder = temporary[content.Info.Id];
        Directory.CreateDirectory(folder);
        FolderFiles.Write(content, folder);
        return Load(folder);
    }

    private static DatasetContent Load(string folder)
    {
        var loaded = DatasetFolder.Open(folder).Load();
        Assert.Empty(loaded.Errors.Select(error => error.ToString()));
        return loaded.Content!;
    }

    // Texts come from other files, so in another order.
    private static void AssertSame(DatasetContent expected, DatasetContent actual) =>
        StoreFixture.AssertSame(expected with { Texts = InOrder(expected) }, actual with { Texts = InOrder(actual) });

    private static IReadOnlyList<TextEntry> InOrder(DatasetContent content) =>
        [
            .. content.Texts
                .OrderBy(text => text.Entity, StringComparer.Ordinal)
                .ThenBy(text => text.Id, StringComparer.Ordinal)
                .ThenBy(text => text.Field, StringComparer.Ordinal)
                .ThenBy(text => text.Language, StringComparer.Ordinal),
        ];

    private static List<string> Headers(string folder) =>
        [
            .. Directory.EnumerateFiles(folder, "*.csv")
                .Order(StringComparer.Ordinal)
                .Select(path => $"{Path.GetFileName(path)}: {File.ReadLines(path, Encoding.UTF8).First()}"),
        ];
}
