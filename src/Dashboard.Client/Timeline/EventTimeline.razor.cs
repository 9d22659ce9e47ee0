using Dashboard.Client.Addresses;
using Dashboard.Client.Colours;
using Dashboard.Client.Language;
using Dashboard.Shared.Datasets;
using Dashboard.Shared.Filters;
using Dashboard.Shared.Views;
using Microsoft.AspNetCore.Components;

namespace Dashboard.Client.Timeline;

/// <summary>
/// Events per day: a bar for each day of the focus, coarser bins before and after it on the same scale, the chosen dates as a brush, key
/// moments as flags. Dates outside the focus zoom in: they take its place, and the coarse bins get their own scale. Every bar is a link to
/// its days; the form replaces the brush for keyboards and without scripts.
/// </summary>
public sealed partial class EventTimeline
{
    private TimelineLayout layout = null!;

    /// <summary>Bins and key moments.</summary>
    [Parameter, EditorRequired]
    public required TimelineView View { get; set; }

    /// <summary>The dataset: its focus, and its first and last day.</summary>
    [Parameter, EditorRequired]
    public required DatasetSummary About { get; set; }

    /// <summary>What the colours stand for, in the order in which bars are stacked.</summary>
    [Parameter, EditorRequired]
    public required Legend Legend { get; set; }

    /// <summary>The day of the selected event, or null.</summary>
    [Parameter]
    public DateOnly? SelectedDay { get; set; }

    /// <summary>Address of the page.</summary>
    [CascadingParameter]
    public required PageAddress Address { get; set; }

    private string Title =>
        TimelineWords.Title(
            layout.Parts.FirstOrDefault(part => part.Stretch == Stretch.Focus)?.Bins[0].Unit ?? BinUnit.Day,
            View.CountedBy);

    private string Shown => View.Zoom is not { } zoom ? TimelineWords.Focus(About, Legend.By)
        : View.Zones is { } zones ? TimelineWords.DaysByHour(zoom, zones)
        : TimelineWords.Days(zoom.From, zoom.To);

    private bool HasHours => View.Zones is not null;

    // Few enough chosen days to show their hours; null if they are shown, or there are more.
    private Zoom? DaysForHours =>
        Address.Filter is { From: { Hour: null } from, To: { Hour: null } to }
        && to.Day.DayNumber - from.Day.DayNumber < TimeBound.MostDaysByHour
            ? new Zoom(from.Day, to.Day)
            : null;

    // By colour slot: bars name what they show this way.
    private Dictionary<string, object> ThemeNames =>
        Legend.Colours.ToDictionary(colour => $"data-theme-{colour.Slot}", object (colour) => colour.Label.Text, StringComparer.Ordinal);

    // A narrow drawing has only the focus: links lead to the other parts. When zoomed, the head links to them.
    private IEnumerable<TimelinePart> OtherParts =>
        layout.IsZoomed ? [] : layout.Parts.Where(part => part.Stretch != Stretch.Focus && part.Bins.Any(bin => bin.Count > 0));

    /// <inheritdoc/>
    protected override void OnParametersSet() => layout = new TimelineLayout(View, About);

    private static string Name(TimelinePart part) => Slug.Of(part.Stretch);
}
