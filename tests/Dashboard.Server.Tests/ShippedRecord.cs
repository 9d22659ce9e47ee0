using System.Globalization;
using Microsoft.VisualBasic.FileIO;

namespace Dashboard.Server.Tests;

/// <summary>
/// The files of the shipped dataset, read and counted naively. Tests take their expectations about the shipped record from here, so that it
/// can be corrected without changing a test.
/// </summary>
internal static class ShippedRecord
{
    public const string Id = "kazakhstan-2022";

    public static string Folder { get; } = Path.Combine(Repository.Folder, "data", Id);

    public static IReadOnlyList<Row> Events { get; } = Read("events.csv");

    public static IReadOnlyList<Row> Claims { get; } = Read("claims.csv");

    public static IReadOnlyList<Row> Places { get; } = Read("places.csv");

    public static IReadOnlyList<Row> Regions { get; } = Read("regions.csv");

    public static IReadOnlyList<Row> Sources { get; } = Read("sources.csv");

    public static IReadOnlyList<Row> Statements { get; } = Read("statements.csv");

    public static IReadOnlyList<Row> Themes { get; } = Read("themes.csv");

    /// <summary>Events with a day in this range. Days are ISO dates, inclusive; null is open.</summary>
    public static IReadOnlyList<Row> EventsBetween(string? from, string? to) =>
        [
            .. Events.Where(e =>
                (to is null || string.CompareOrdinal(e["start"], to) <= 0) && (from is null || string.CompareOrdinal(e["end"], from) >= 0)),
        ];

    /// <summary>Events with this theme or one of its children.</summary>
    public static IReadOnlyList<Row> EventsOfTheme(string theme) =>
        [.. Events.Where(e => e.List("themes").Any(id => id == theme || Top(id) == theme))];

    /// <summary>Events in this place or in a spot within it.</summary>
    public static IReadOnlyList<Row> EventsIn(string place) =>
        [.. Events.Where(e => e["place"] == place || Places.With(e["place"])["within"] == place)];

    /// <summary>Places with a mark for these events before zooming in: towns for their spots; none for the whole country. By id.</summary>
    public static IReadOnlyList<string> MarksOf(IEnumerable<Row> events) =>
    [
        .. events.Select(e => Places.With(e["place"])).Where(place => place["precision"] != "country")
            .Select(place => place["within"] is { Length: > 0 } town ? town : place["id"]).Distinct().Order(StringComparer.Ordinal),
    ];

    /// <summary>Top themes of these events, in file order: each event counts 1, in equal shares for its top themes.</summary>
    public static IReadOnlyList<(string Name, double Share)> SharesOfThemes(IReadOnlyList<Row> events)
    {
        var tops = events.Select(e => e.List("themes").Select(Top).Distinct().ToList()).ToList();
        return
        [
            .. Themes
                .Select(theme => (theme["name_en"], tops.Where(of => of.Contains(theme["id"])).Sum(of => 1d / of.Count)))
                .Where(theme => theme.Item2 > 0),
        ];
    }

    /// <summary>Days on which claims changed: by whose end one was stated or withdrawn. For a month or year, its last day.</summary>
    public static IReadOnlyList<DateOnly> DaysOfClaims { get; } =
    [
        .. Claims
            .Select(StatedBy)
            .Concat(Claims.Where(c => c["withdrawn_on"].Length > 0).Select(c => Day(c["withdrawn_on"])))
            .Distinct()
            .Order(),
    ];

    public static Row With(this IReadOnlyList<Row> rows, string id) => rows.Single(row => row["id"] == id);

    /// <summary>The day by whose end a claim was stated: for a month or year, its last day.</summary>
    public static DateOnly StatedBy(Row claim)
    {
        var day = Day(claim["stated_on"]);
        return claim["stated_precision"] switch
        {
            "year" => new(day.Year, 12, 31),
            "month" => new(day.Year, day.Month, DateTime.DaysInMonth(day.Year, day.Month)),
            _ => day,
        };
    }

    private static string Top(string theme) => Themes.With(theme)["parent"] is { Length: > 0 } parent ? parent : theme;

    private static DateOnly Day(string cell) => DateOnly.ParseExact(cell, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    // With another CSV parser than the loader's.
    private static List<Row> Read(string file)
    {
        using var csv = new TextFieldParser(Path.Combine(Folder, file)) { Delimiters = [","], TrimWhiteSpace = false };
        var columns = csv.ReadFields()!;
        var rows = new List<Row>();
        while (!csv.EndOfData)
            rows.Add(new Row(columns.Zip(csv.ReadFields()!).ToDictionary(cell => cell.First, cell => cell.Second, StringComparer.Ordinal)));
        return rows;
    }

    /// <summary>A row of a file: its cells by column, "" for an empty cell.</summary>
    internal sealed class Row(IReadOnlyDictionary<string, string> cells)
    {
        public string this[string column] => cells[column];

        /// <summary>The ids of a cell.</summary>
        public string[] List(string column) => this[column].Split(';', StringSplitOptions.RemoveEmptyEntries);
    }
}
