using Dashboard.Client.Addresses;
using Dashboard.Client.Colours;
using Dashboard.Client.Language;
using Dashboard.Shared.Datasets;
using Dashboard.Shared.Views;
using Microsoft.AspNetCore.Components;

namespace Dashboard.Client.Timeline;

/// <summary>
/// One part of the timeline as an SVG of its own: Chromium does not let a style sheet resize a nested SVG, and on a phone the focus takes
/// the whole width.
/// </summary>
public sealed partial class TimelineDrawing
{
    /// <summary>The bins and their position.</summary>
    [Parameter, EditorRequired]
    public required TimelinePart Part { get; set; }

    /// <summary>The scale of its bars.</summary>
    [Parameter, EditorRequired]
    public required TimelineScale Scale { get; set; }

    /// <summary>Whether it has another scale than the zoomed period: it says so, and has its own gridlines.</summary>
    [Parameter]
    public bool IsOwnScale { get; set; }

    /// <summary>The coder whose deaths the bars count; null: events.</summary>
    [Parameter]
    public string? CountedBy { get; set; }

    /// <summary>What the colours stand for, in the order in which bars are stacked.</summary>
    [Parameter, EditorRequired]
    public required Legend Legend { get; set; }

    /// <summary>Flags and ticks of this part.</summary>
    [Parameter, EditorRequired]
    public required Moments Moments { get; set; }

    /// <summary>The day of the selected event, or null.</summary>
    [Parameter]
    public DateOnly? SelectedDay { get; set; }

    /// <summary>Width in a picture, which shows one part and has no other width; null on a page.</summary>
    [Parameter]
    public double? Pixels { get; set; }

    /// <summary>The dataset: days of its focus are written without their year.</summary>
    [Parameter, EditorRequired]
    public required DatasetSummary About { get; set; }

    /// <summary>Address of the page.</summary>
    [CascadingParameter]
    public required PageAddress Address { get; set; }

    private bool IsScaled => Part.Stretch == Stretch.Focus || IsOwnScale;

    private bool NamesDays => Part.Stretch == Stretch.Focus && Part.Bins[0].Unit == BinUnit.Day;

    // Words at the right edge of the page run inwards.
    private string WordsAt => IsOwnScale && Part.Stretch == Stretch.After ? "100%" : "0";

    private static string Percent(double share) => Numbers.Svg(share) + "%";

    private static string Name(Stretch stretch) => Slug.Of(stretch);

    private static string Shown(Widths widths) =>
        string.Join(' ', Enum.GetValues<Widths>().Where(width => width != Widths.None && widths.HasFlag(width)).Select(Slug.Of));

    private bool IsChosen(Bin bin) =>
        (Address.Filter.From ?? Address.Filter.To) is not null && Brush.Covers(bin, Address.Filter.From, Address.Filter.To);

    private bool IsOnly(Bin bin) => Address.Filter.From == bin.From && Address.Filter.To == bin.To;

    private string ColumnClass(Bin bin) => Brush.Covers(bin, Address.Filter.From, Address.Filter.To) ? "column" : "column outside";

    // Upper edge of the tallest bar, percent from above.
    private double Tallest(TimelinePart part) => 100 - Scale.Percent(part.Bins.Max(bin => bin.Count));

    // With the first hour of a day, the events of the day that are in no hour; null without any.
    private int? Untimed(Bin bin) =>
        bin is { IsHour: true, Hour: 0 } && Part.Bins.Where(other => other.Start == bin.Start && !other.IsHour).Sum(other => other.Count)
            is > 0 and var untimed
                ? untimed
                : null;

    // Percent from above.
    private double TopOf(Bin bin) => 100 - Scale.For(bin).Percent(bin.Count);

    // The leader ends above its bar; a flag below the top of its bar has none.
    private double LeaderEnd(Flag flag, Bin bin) =>
        Math.Max(TimelineSize.FlagTop(flag.Row), (TimelineSize.Plot * TopOf(bin) / 100) - 3);
}
