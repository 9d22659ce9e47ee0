using System.Globalization;
using Dashboard.Client.Addresses;
using Dashboard.Client.Facets;
using Dashboard.Client.Filters;
using Dashboard.Client.Layout;
using Dashboard.Client.Language;
using Dashboard.Client.Timeline;
using Dashboard.Shared.Filters;
using Dashboard.Shared.Views;

namespace Dashboard.Client.Matrix;

/// <summary>Words of the matrix of places and days.</summary>
internal static class MatrixWords
{
    /// <summary>"Where and when: Almaty, 4–6 January 2022".</summary>
    public static string Title(PageAddress address, DatasetView view) =>
        ViewWords.Chosen(address, view) is { } chosen ? $"{LayoutText.WhereAndWhen}: {chosen}" : LayoutText.WhereAndWhen;

    /// <summary>The name of a row.</summary>
    public static LocalString Label(MatrixRow row) => FacetWords.Label(Facet.Place, row.Label, row.Precision);

    /// <summary>"5", "3 Jan", "Jan", "Q1", "2022": the head of a column under the name of its period.</summary>
    public static string Head(MatrixColumn column) => column.Unit switch
    {
        BinUnit.Day => column.Start.Day.ToString(CultureInfo.InvariantCulture),
        BinUnit.Week => Dates.Brief(column.Start, column.Start.Year),
        BinUnit.Month => Dates.BriefMonth(column.Start),
        BinUnit.Quarter => $"{Dates.BriefMonth(column.Start)}–{Dates.BriefMonth(column.End)}",
        BinUnit.Year => column.Start.Year.ToString(CultureInfo.InvariantCulture),
        _ => "…",
    };

    /// <summary>"January 2022" over days, the year over longer spans, "After" over all days after the focus.</summary>
    /// <param name="column">The column.</param>
    /// <param name="isLater">Whether others are before it.</param>
    public static string Period(MatrixColumn column, bool isLater) => column.Unit switch
    {
        null => isLater ? MatrixText.After : MatrixText.Before,
        BinUnit.Day => Dates.MonthAndYear(column.Start),
        BinUnit.Year => "",
        _ => column.Start.Year.ToString(CultureInfo.InvariantCulture),
    };

    /// <summary>"5 January", "3–9 January 2022": the days of a column.</summary>
    public static string Days(MatrixColumn column, DatasetSummary about) =>
        column.Start == column.End ? TimelineWords.Day(column.Start, about) : TimelineWords.Days(column.Start, column.End);
}
