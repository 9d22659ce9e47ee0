using System.Globalization;
using System.Text.RegularExpressions;
using AngleSharp.Html.Parser;
using Dashboard.Server.SheetImports.Values;
using Dashboard.Server.Sheets;
using Dashboard.Shared.Datasets;

namespace Dashboard.Server.SheetImports;

/// <summary>The cells of one row by what their columns are.</summary>
internal sealed partial class SheetRowReader(SheetLayout layout, SheetRow row)
{
    private static readonly HtmlParser Html = new();

    /// <summary>Where the row is, for messages: "row 12" or "sheet 2015, row 12".</summary>
    public string Where => layout.Sheet.Name is { } name ? $"{name}:{row.Number}" : row.Number.ToString(CultureInfo.InvariantCulture);

    /// <summary>Whether it repeats the header, as tables do at the top of each page, or tags its columns.</summary>
    public bool IsHeader =>
        layout.Columns.All(column => row[column.Index] == column.Header)
        || HxlTags.AreIn(row);

    /// <summary>
    /// The text of a field on one line, without markup and without characters that no text may have; "" if there is none.
    /// </summary>
    public string Text(string field) => string.Join(' ', Paragraphs(field).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    /// <summary>The text of a field with its line breaks.</summary>
    public string Paragraphs(string field) => All(field) is [var first, ..] ? first : "";

    /// <summary>The texts of a field that several columns may have.</summary>
    public IReadOnlyList<string> All(string field) =>
        [
            .. layout.Columns.Where(column => column.Field == field)
                .Select(column => Clean(row[column.Index]))
                .Where(text => text.Length > 0),
        ];

    /// <summary>The cells of columns of <c>events.csv</c> that are taken as they are; blank cells are left out.</summary>
    public IEnumerable<(string Column, string Cell)> Own() => layout.Own
        .Where(column => row[column.Index].Length > 0)
        .Select(column => (column.Field!, row[column.Index]));

    /// <summary>Whether a column has this field.</summary>
    public bool Has(string field) => layout.Columns.Any(column => column.Field == field);

    /// <summary>The cells of its date as written, for messages.</summary>
    public string DateText => Text("date") is { Length: > 0 } date
        ? date
        : string.Join('-', new[] { Text("year"), Text("month"), Text("day") }.Where(part => part.Length > 0));

    /// <summary>The days of the row: several where it lists them; empty if it has none that can be read.</summary>
    public IReadOnlyList<SheetSpan> Dates(DayOrder order) =>
        SheetDates.ParseAll(Text("date"), order) is { Count: > 0 } spans ? spans
        : Date("date", order) is { } date ? [new SheetSpan(date, date)]
        : [];

    /// <summary>The day in a field, or null.</summary>
    public SheetDate? Date(string field, DayOrder order)
    {
        if (SheetDates.Parse(Text(field), order) is { } date)
            return date;
        var prefix = field == "date" ? "" : field + " ";
        return SheetDates.Parse(Text(prefix + "year"), Text(prefix + "month"), Text(prefix + "day"));
    }

    /// <summary>The point of the row; null if it has none.</summary>
    public (double Latitude, double Longitude)? Point()
    {
        var (latitude, longitude) = (SheetNumbers.Degrees(Text("latitude")), SheetNumbers.Degrees(Text("longitude")));
        if (latitude is null && longitude is null && Pair().Match(Digits.Plain(Text("coordinates"))) is { Success: true } pair)
            (latitude, longitude) = (SheetNumbers.Degrees(pair.Groups["lat"].Value), SheetNumbers.Degrees(pair.Groups["lon"].Value));
        return latitude is { } y && longitude is { } x && Math.Abs(y) <= 90 && (x != 0 || y != 0) ? (y, x) : null;
    }

    private static string Clean(string cell)
    {
        if (cell.Length == 0 || cell is "NA" or "N/A" or "null" or "NULL" or "-" or "–")
            return "";
        var text = Markup().IsMatch(cell) ? Html.ParseDocument(cell).Body!.TextContent.Trim() : cell;
        return Characters.Replaced(text);
    }

    [GeneratedRegex(@"</?[a-zA-Z][^<>]*>", RegexOptions.None, 1000)]
    private static partial Regex Markup();

    [GeneratedRegex(@"\A\(?(?<lat>-?\d+(?:\.\d+)?)\s*[,; ]\s*(?<lon>-?\d+(?:\.\d+)?)\)?\z", RegexOptions.None, 1000)]
    private static partial Regex Pair();
}
