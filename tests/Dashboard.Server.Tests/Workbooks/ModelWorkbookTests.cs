using System.Text.Json;
using Dashboard.Server.SheetImports;
using Dashboard.Server.Folders;
using Dashboard.Server.Import;
using Dashboard.Server.Import.Files;
using Dashboard.Server.Sheets;
using Dashboard.Server.Workbooks;
using Dashboard.Shared.Datasets;

namespace Dashboard.Server.Tests.Workbooks;

public sealed class ModelWorkbookTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("workbooks");

    public void Dispose() => folder.Delete(recursive: true);

    [Fact]
    public async Task The_template_has_every_sheet_and_column_and_imports_as_no_event()
    {
        var path = await Write(Template.Properties(["en", "kk"]), Template.Sheets(["en", "kk"]));

        var sheets = SheetFile.Read(path);
        Assert.Equal(
            DatasetRows.Tables.Select(table => table.Sheet).Append("dataset").Order(StringComparer.Ordinal),
            sheets.Select(sheet => sheet.Name!).Order(StringComparer.Ordinal));
        Assert.All(
            DatasetRows.Tables,
            table => Assert.Superset(
                table.Required.Concat(table.Optional).Except(table.Texts).ToHashSet(StringComparer.Ordinal),
                sheets.Single(sheet => sheet.Name == table.Sheet).Rows[0].Cells.ToHashSet(StringComparer.Ordinal)));
        var refusal = Assert.Throws<UnreadableSheetException>(() => Import(path, new() { Id = "wave" }));
        Assert.Contains("the template's examples", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Events_name_the_places_themes_and_sources_of_the_other_sheets()
    {
        var path = await Write(
            [
                ("languages", "en; si", ""),
                ("title_en", "Island", ""),
                ("title_si", "දිවයින", ""),
                ("licence", "CC-BY-4.0", ""),
                ("exportAllowed", "yes", ""),
            ],
            [
                Sheet(
                    EventsFile.Columns,
                    Row(
                        ("start", "9 July 2022"),
                        ("place", "Fort"),
                        ("title_en", "March"),
                        ("title_si", "ගමන"),
                        ("themes", "Fuel; Food"),
                        ("sources", "gazette")),
                    Row(
                        ("start", "2022-07-10"),
                        ("place", "capital"),
                        ("title_en", "Vigil"),
                        ("themes", "fuel-prices"),
                        ("verification", "Seen"))),
                Sheet(
                    PlacesFile.Columns,
                    Row(("id", "capital"), ("name_en", "Fort"), ("latitude", "6.93"), ("longitude", "79.84"), ("precision", "Area"))),
                Sheet(ThemesFile.Columns, Row(("id", "fuel-prices"), ("name_en", "Fuel"), ("slot", "3"))),
                Sheet(
                    SourcesFile.Columns,
                    Row(("id", "gazette"), ("publisher", "The Gazette"), ("url", "https://gazette.example/1"))),
                Sheet(
                    ClaimsFile.Columns,
                    Row(
                        ("place", "Fort"),
                        ("measure", "Killed"),
                        ("best", "1,200"),
                        ("claimant_en", "Ministry"),
                        ("claimant_kind", "official"),
                        ("stated_on", "14 July 2022"),
                        ("sources", "https://gazette.example/1"))),
            ]);
        var content = Content(Import(path, new() { Id = "wave" }));

        Assert.Equal(["capital", "capital"], content.Events.Select(item => item.Place));
        var place = Assert.Single(content.Places);
        Assert.Equal((GeoPrecision.Area, 6.93), (place.Precision, place.Latitude));
        Assert.Equal(["fuel-prices", "food"], content.Events[0].Themes);
        Assert.Equal(["fuel-prices"], content.Events[1].Themes);
        Assert.Equal(["3", null], content.Themes.Select(theme => theme.Slot));
        Assert.Equal(Verification.Seen, content.Events[1].Verification);
        var claim = Assert.Single(content.Claims);
        Assert.Equal(
            ("capital", (int?)1200, (int?)1200, (int?)1200, "ministry", ClaimantKind.Official, new DateOnly(2022, 7, 14), "gazette"),
            (claim.Place, claim.Low, claim.Best, claim.High, claim.ClaimantId, claim.ClaimantKind, claim.StatedOn, claim.Sources[0]));
        Assert.Equal(["en", "si"], content.Info.Languages);
        Assert.True(content.Info.ExportAllowed);
        Assert.Contains(content.Texts, text => text is { Entity: "event", Field: "title", Language: "si", Text: "ගමන" });
        Assert.Contains(content.Texts, text => text is { Entity: "dataset", Field: "title", Language: "si", Text: "දිවයින" });
    }

    [Theory]
    [InlineData("CC BY 4.0", "", true)]
    [InlineData("CC BY 4.0", "no", false)]
    [InlineData("Ask us", "", false)]
    [InlineData("Ask us", "yes", true)]
    public async Task A_licence_of_the_sheet_allows_downloads_as_one_of_an_option_does(string licence, string allowed, bool isAllowed)
    {
        (string, string, string)[] properties = [("licence", licence, ""), ("exportAllowed", allowed, "")];
        var path = await Write(
            [.. properties.Where(property => property.Item2.Length > 0)],
            [Sheet(EventsFile.Columns, Row(("start", "2022-07-09"), ("place", "Galle"), ("title_en", "March")))]);

        var info = Content(Import(path, new() { Id = "wave", Country = "LK" })).Info;

        Assert.Equal((licence, isAllowed), (info.Licence, info.ExportAllowed));
    }

    [Fact]
    public async Task The_shipped_record_as_a_workbook_is_the_shipped_record()
    {
        var json = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(ShippedRecord.Folder, DatasetJson.File))).RootElement;
        var properties = json.EnumerateObject().SelectMany(property => property.Value.ValueKind switch
        {
            JsonValueKind.Object when property.Name == "focus" =>
                property.Value.EnumerateObject().Select(day => ($"focus.{day.Name}", day.Value.GetString()!, "")),
            JsonValueKind.Object when property.Name != "translations" =>
                property.Value.EnumerateObject().Select(text => ($"{property.Name}_{text.Name}", text.Value.GetString()!, "")),
            JsonValueKind.Array => [(property.Name, string.Join("; ", property.Value.EnumerateArray()), "")],
            JsonValueKind.True => [(property.Name, "yes", "")],
            JsonValueKind.String when property.Name != "id" => [(property.Name, property.Value.GetString()!, "")],
            _ => Array.Empty<(string, string, string)>(),
        }).ToList();
        var sheets = DatasetRows.Tables.Select(file =>
        {
            var empty = new Table(file.File, [], file.Keys);
            var table = Table.Parse(empty, File.ReadAllBytes(Path.Combine(ShippedRecord.Folder, file.File)));
            return new ModelSheet(file, table.Columns, [.. table.Rows.Values]);
        });

        var result = Content(Import(await Write(properties, [.. sheets]), new() { Id = "kazakhstan-2022" }));
        foreach (var texts in Directory.EnumerateFiles(ShippedRecord.Folder, "texts.*.csv"))
            File.Copy(texts, Path.Combine(folder.FullName, "kazakhstan-2022", Path.GetFileName(texts)));

        var shipped = DatasetFolder.Open(ShippedRecord.Folder).Load().Content!;
        Assert.Equal(Written(shipped.Events), Written(result.Events));
        Assert.Equal(Written(shipped.Places), Written(result.Places));
        Assert.Equal(Written(shipped.Claims), Written(result.Claims));
        Assert.Equal(Written(shipped.Statements), Written(result.Statements));
        Assert.Equal(Written(shipped.Sources), Written(result.Sources));
        Assert.Equal(Written(shipped.Themes), Written(result.Themes));
        Assert.Equal(Written(shipped.Actors), Written(result.Actors));
        Assert.Equal(Written(shipped.Stories), Written(result.Stories));
        Assert.Equal(Written(shipped.StorySteps), Written(result.StorySteps));
        Assert.Equal(Written(shipped.Regions), Written(result.Regions));
        Assert.Equal(
            shipped.Texts.Select(text => JsonSerializer.Serialize(text)).Order(StringComparer.Ordinal),
            DatasetFolder.Open(Path.Combine(folder.FullName, "kazakhstan-2022")).Load().Content!.Texts
                .Select(text => JsonSerializer.Serialize(text)).Order(StringComparer.Ordinal));
    }

    private static string Written<T>(IEnumerable<T> rows) => string.Join('\n', rows.Select(row => JsonSerializer.Serialize(row)));

    private static ModelSheet Sheet(FileColumns file, params Dictionary<string, string>[] rows) =>
        new(file, [.. rows.SelectMany(row => row.Keys).Distinct()], rows);

    private static Dictionary<string, string> Row(params (string Column, string Cell)[] cells) =>
        cells.ToDictionary(cell => cell.Column, cell => cell.Cell, StringComparer.Ordinal);

    private async Task<string> Write(
        IReadOnlyList<(string Name, string Value, string Meaning)> properties,
        IReadOnlyList<ModelSheet> sheets)
    {
        var path = Path.Combine(folder.FullName, "wave.xlsx");
        await using var stream = File.Create(path);
        await ModelWorkbook.WriteAsync(stream, properties, sheets, TestContext.Current.CancellationToken);
        return path;
    }

    private ImportResult Import(string path, ImportOptions options) =>
        SheetImport.Run(path, folder.FullName, options, new GazetteerFinder(), new DateOnly(2026, 1, 1));

    private static DatasetContent Content(ImportResult result)
    {
        Assert.Empty(result.Problems);
        return DatasetFolder.Open(result.Folder).Load().Content!;
    }
}
