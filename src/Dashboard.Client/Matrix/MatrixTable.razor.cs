using Dashboard.Client.Addresses;
using Dashboard.Client.Coded;
using Dashboard.Client.Colours;
using Dashboard.Client.Language;
using Dashboard.Client.Map.Areas;
using Dashboard.Shared.Filters;
using Dashboard.Shared.Views;
using Microsoft.AspNetCore.Components;

namespace Dashboard.Client.Matrix;

/// <summary>
/// Places by days as a table. A number is a link to the events that it counts; the name of a place or a day narrows the table to it.
/// </summary>
public sealed partial class MatrixTable
{
    /// <summary>What is shown.</summary>
    [Parameter, EditorRequired]
    public required MatrixView Matrix { get; set; }

    /// <summary>The dataset.</summary>
    [Parameter, EditorRequired]
    public required DatasetSummary About { get; set; }

    /// <summary>The colours of the strips.</summary>
    [Parameter, EditorRequired]
    public required Legend Legend { get; set; }

    /// <summary>Address of the page.</summary>
    [CascadingParameter]
    public required PageAddress Address { get; set; }

    private AreaSteps Steps { get; set; } = null!;

    private IReadOnlyList<MatrixMoments> Moments { get; set; } = [];

    private IEnumerable<MatrixCell> Totals =>
        Matrix.Columns.Select((column, i) => new MatrixCell(i, column.Count, column.Mix)).Where(cell => cell.Count > 0);

    /// <inheritdoc/>
    protected override void OnParametersSet()
    {
        Steps = AreaSteps.Of(Matrix.Largest);
        Moments = MatrixMoments.Of(Matrix);
    }

    // Where deaths are counted, a cell without any is empty, as one without events.
    private static IEnumerable<MatrixCell> Counted(IEnumerable<MatrixCell> cells) => cells.Where(cell => cell.Count > 0);

    private static bool IsWeekend(MatrixColumn column) =>
        column is { Unit: BinUnit.Day, Start.DayOfWeek: DayOfWeek.Saturday or DayOfWeek.Sunday };

    private bool IsChosen(MatrixColumn column) =>
        Within(Address, column).Filter is var within && (within.From, within.To) == (Address.Filter.From, Address.Filter.To);

    private bool IsChosen(MatrixRow row) => Address.Filter.Places.Equals(IdSet.Of(row.Place));

    private PageAddress In(int column) => Within(Address.Events, Matrix.Columns[column]);

    // Hours of the filter at an end of its dates stay.
    private PageAddress Within(PageAddress address, MatrixColumn column)
    {
        var (from, to) = (Address.Filter.From, Address.Filter.To);
        return address.Between(
            from is { } first && first.Day == column.Start ? first : column.Start,
            to is { } last && last.Day == column.End ? last : column.End);
    }

    private PageAddress At(Moment moment) => (Address.IsEmbed ? Address : Address.Dashboard).Selecting("events", moment.Event);

    private string Number(int number) => CodedWords.Number(number, Matrix.CountedBy);

    private string Name(string place, MatrixCell cell) =>
        MatrixText.FormatCell(place, Days(Matrix.Columns[cell.Column]), Number(cell.Count));

    // The hours of the filter are part of what is counted.
    private string Days(MatrixColumn column) =>
        Within(Address, column).Filter is { From: var from, To: var to } && (from?.Hour ?? to?.Hour) is not null
            ? Dates.Range(from, to)
            : MatrixWords.Days(column, About);
}
