using Dashboard.Client.Language;
using Dashboard.Client.Shell;
using Dashboard.Shared.Datasets;
using Dashboard.Shared.Views;
using Microsoft.AspNetCore.Components;

namespace Dashboard.Client.Timeline;

/// <summary>
/// Events a day: a bar for each day of the focus, coarser bins before and after it on the same scale, the chosen dates as a
/// brush, key moments as flags. Dates beside the focus take its place, and what is coarse then has a scale of its own. Every bar is a link to its days; the form is the brush by keyboard and without scripts.
/// </summary>
public sealed partial class EventTimeline
{
    private IReadOnlyList<TimelinePart> parts = [];
    private TimelineScale scale = TimelineScale.Of([]);

    /// <summary>Bins and key moments.</summary>
    [Parameter, EditorRequired]
    public required TimelineView View { get; set; }

    /// <summary>The dataset: its focus, and the days that it spans.</summary>
    [Parameter, EditorRequired]
    public required DatasetSummary About { get; set; }

    /// <summary>Themes in the order in which bars are stacked; only top themes are drawn.</summary>
    [Parameter, EditorRequired]
    public required IReadOnlyList<FacetValue> Themes { get; set; }

    /// <summary>The day of the selected event, or null.</summary>
    [Parameter]
    public DateOnly? SelectedDay { get; set; }

    /// <summary>Where the reader is.</summary>
    [CascadingParameter]
    public required PageAddress Address { get; set; }

    private string Title => TimelineWords.Title(parts.FirstOrDefault(part => part.Stretch == Stretch.Focus)?.Bins[0].Unit ?? BinUnit.Day);

    private string Shown => View.Zoom is { } zoom ? TimelineWords.Days(zoom.From, zoom.To) : TimelineWords.Focus(About);

    /// <inheritdoc/>
    protected override void OnParametersSet()
    {
        parts = TimelinePart.Of(CoarseBins.Around(View), View.Zoom?.From ?? About.From, View.Zoom?.To ?? About.To);
        scale = TimelineScale.Of(View.Bins);
    }

    private static string? Iso(DateOnly? day) => day is { } known ? Dates.Iso(known) : null;

    private string? DayName(DateOnly? day) => day is { } known ? TimelineWords.Day(known, About) : null;

    private TimelineScale ScaleOf(TimelinePart part) => (View.Zoom, part.Stretch) switch
    {
        (null, _) => scale,
        (_, Stretch.Focus) => TimelineScale.Of(part.Bins),
        _ => TimelineScale.Of(part.Bins).UnderWords(),
    };

    // A bar of many days cannot say which of them its moments were on.
    private Moments Named(TimelinePart part) => Moments.Of(part, View.Zoom is null || part.Stretch == Stretch.Focus ? View.Moments : []);

    private static string Name(TimelinePart part) => Slug.Of(part.Stretch);
}
