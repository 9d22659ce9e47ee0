using Dashboard.Client.Addresses;
using Dashboard.Client.Events;
using Dashboard.Client.Facets;
using Dashboard.Client.Language;
using Dashboard.Shared.Filters;
using Dashboard.Shared.Views;
using Microsoft.AspNetCore.Components;

namespace Dashboard.Client.Data.Grid;

/// <summary>A column of the grid of events.</summary>
/// <param name="Name">Its heading.</param>
/// <param name="Cell">The content of a cell, as in the plain table.</param>
/// <param name="Text">The same as text, for copying.</param>
/// <param name="Sorting">The column to sort by, or null.</param>
/// <param name="Class">CSS class of its cells.</param>
internal sealed record GridColumn(
    string Name,
    Func<EventTableRow, RenderFragment> Cell,
    Func<EventTableRow, string?> Text,
    EventColumn? Sorting = null,
    string? Class = null)
{
    // A spreadsheet reads a cell that begins with one of these as a formula.
    private const string BeginsFormula = "=+-@'";

    /// <summary>Whether it sorts in descending order first.</summary>
    public bool GreatestFirst => Sorting is EventColumn.Figures or EventColumn.Sources;

    /// <summary>The columns of the plain table, in their order.</summary>
    /// <param name="page">The page of an event.</param>
    public static IReadOnlyList<GridColumn> All(Func<EventItem, PageAddress> page) =>
        [
            new(DataText.Date, row => EventCells.Date(row.Event), row => DataWords.Day(row.Event), EventColumn.Date, "date"),
            Plain(DataText.Time, row => EventTime.Brief(row.Event), null, "time"),
            new(
                DataText.EventTitle,
                row => EventCells.Title(row.Event, page(row.Event)),
                row => row.Event.Title.Text,
                EventColumn.Title,
                "title"),
            new(DataText.Place, row => EventCells.Name(row.Event.Place.Label), row => row.Event.Place.Label.Text, EventColumn.Place),
            new(DataText.Region, EventCells.Region, row => row.Region?.Name.Text, EventColumn.Region),
            new(
                DataText.Type,
                row => EventCells.Type(row.Event),
                row => $"{TypeWords.Of(row.Event.Type).Text}: {TypeWords.Of(row.Event.SubType).Text}",
                EventColumn.Type,
                "type"),
            new(
                DataText.Themes,
                row => EventCells.Themes(row.Event),
                row => string.Join("; ", row.Event.Themes.Select(theme => theme.Name.Text))),
            new(
                DataText.Actors,
                row => EventCells.Actors(row.Event),
                row => string.Join("; ", row.Event.Actors.Select(actor => actor.Name.Text))),
            Plain(DataText.ClaimsAbout, row => Numbers.Count(row.Event.Figures), EventColumn.Figures, "number"),
            Plain(DataText.Sources, row => Numbers.Count(row.Event.Sources.Count), EventColumn.Sources, "number"),
            Plain(DataText.Checked, row => DataWords.Checked(row.Event.Verification), EventColumn.Verification, null),
        ];

    /// <summary>
    /// Rows for a spreadsheet: a line of names, then a line for each row. As in the CSV files, no text becomes a formula.
    /// </summary>
    public static string TabSeparated(IReadOnlyList<GridColumn> columns, IEnumerable<EventTableRow> rows) =>
        string.Join(
            '\n',
            rows.Select(row => Line(columns.Select(column => column.Text(row)))).Prepend(Line(columns.Select(column => column.Name))));

    private static GridColumn Plain(string name, Func<EventTableRow, string?> text, EventColumn? sorting, string? look) =>
        new(name, row => builder => builder.AddContent(0, text(row)), text, sorting, look);

    private static string Line(IEnumerable<string?> cells) => string.Join('\t', cells.Select(Safe));

    private static string Safe(string? text)
    {
        var line = string.Join(
            ' ',
            (text ?? "").Split(['\t', '\r', '\n'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));
        return line.Length > 0 && BeginsFormula.Contains(line[0], StringComparison.Ordinal) ? "'" + line : line;
    }
}
