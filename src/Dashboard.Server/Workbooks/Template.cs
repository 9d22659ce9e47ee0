using Dashboard.Server.Codebook;
using Dashboard.Server.SheetImports;
using Dashboard.Server.Import.Files;

namespace Dashboard.Server.Workbooks;

/// <summary>The workbook that <c>new</c> writes: every sheet and column of a dataset, with examples that an import leaves out.</summary>
internal static class Template
{
    // Columns that a sheet of events may have beside its own, for those who need no other sheet.
    private static readonly string[] Plain =
        ["latitude", "longitude", "url", "killed", "killed_by", "killed_on", "injured", "detained", "participants"];

    /// <summary>The rows of the sheet <c>dataset</c>.</summary>
    /// <param name="languages">Languages of the texts, the first one first.</param>
    public static IReadOnlyList<(string Name, string Value, string Meaning)> Properties(IReadOnlyList<string> languages)
    {
        var meanings = DataDictionary.Load().Files.First(file => file.Name == DatasetJson.File).Columns;
        return
        [
            .. GivenProperties.Names.SelectMany(name => DatasetJson.Texts.Contains(name, StringComparer.Ordinal)
                ? languages.Select(language => (Name: $"{name}_{language}", Field: name))
                : [(Name: name, Field: name.Split('.')[0])])
            .Select(property => (
                property.Name,
                property.Name == "languages" ? string.Join("; ", languages) : "",
                meanings.FirstOrDefault(entry => entry.Name == property.Field) is { } entry
                    ? $"{entry.Type}. {entry.Meaning}"
                    : "")),
        ];
    }

    /// <summary>The other sheets.</summary>
    public static IReadOnlyList<ModelSheet> Sheets(IReadOnlyList<string> languages)
    {
        var first = languages[0];
        return
        [
            .. DatasetRows.Tables.Select(file => ModelSheet.Of(file, languages)).Select(sheet => sheet.File.Sheet switch
            {
                "events" => sheet with { Columns = Ordered([.. sheet.Columns, .. Plain], first), Rows = Events(first) },
                "places" => sheet with { Rows = [Town(first)] },
                "claims" => sheet with { Rows = Claims(first) },
                _ => sheet,
            }),
        ];
    }

    // Date, place and title are all that is needed: they stand first.
    private static List<string> Ordered(List<string> columns, string language)
    {
        string[] head = ["start", "place", $"title_{language}"];
        return [.. head, .. columns.Where(column => !head.Contains(column, StringComparer.Ordinal))];
    }

    private static Dictionary<string, string> Town(string language) =>
        Row(("id", "example-town"), ($"name_{language}", "Example: Town"), ("latitude", "6.9271"), ("longitude", "79.8612"));

    private static List<Dictionary<string, string>> Events(string language) =>
    [
        Row(
            ("start", "2022-07-09"),
            ("place", "Example: Town"),
            ($"title_{language}", "Example: March on the palace"),
            ("type", "Protests"),
            ("themes", "Fuel; Government"),
            ("url", "https://news.example/march"),
            ("killed", "2"),
            ("killed_by", "City hospital"),
            ("killed_on", "2022-07-10")),
        Row(
            ("start", "2022-07-10"),
            ("end", "2022-07-12"),
            ("place", "Example: Town"),
            ($"title_{language}", "Example: Roads blocked"),
            ("time", "18:00"),
            ("themes", "Fuel")),
    ];

    private static List<Dictionary<string, string>> Claims(string language) =>
    [
        Row(
            ("place", "example-town"),
            ("measure", "killed"),
            ("best", "12"),
            ($"claimant_{language}", "Example: Ministry of health"),
            ("claimant_kind", "official"),
            ("stated_on", "2022-07-14"),
            ("sources", "https://news.example/toll")),
        Row(
            ("place", "example-town"),
            ("measure", "detained"),
            ("low", "100"),
            ($"words_{language}", "Example: more than 100"),
            ($"claimant_{language}", "Lawyers"),
            ("claimant_kind", "ngo"),
            ("stated_on", "2022-07-14")),
    ];

    private static Dictionary<string, string> Row(params (string Column, string Cell)[] cells) =>
        cells.ToDictionary(cell => cell.Column, cell => cell.Cell, StringComparer.Ordinal);
}
