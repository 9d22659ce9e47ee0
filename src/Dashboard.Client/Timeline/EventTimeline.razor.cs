using Dashboard.Client.Addresses;
using Dashboard.Client.Language;
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
    private TimelineLayout layout = null!;

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

    private string Title => TimelineWords.Title(layout.Parts.FirstOrDefault(part => part.Stretch == Stretch.Focus)?.Bins[0].Unit ?? BinUnit.Day);

    private string Shown => View.Zoom is { } zoom ? TimelineWords.Days(zoom.From, zoom.To) : TimelineWords.Focus(About);

    // By colour slot: bars name their themes so.
    private Dictionary<string, object> ThemeNames => Themes.Where(theme => theme is { Parent: null, Slot: not null })
        .DistinctBy(theme => theme.Slot)
        .ToDictionary(theme => $"data-theme-{theme.Slot}", object (theme) => theme.Label.Text, StringComparer.Ordinal);

    // A narrow drawing has the focus alone: links lead to what lies beside it. Where dates have taken its place, the head leads on.
    private IEnumerable<TimelinePart> Beside => layout.IsZoomed ? [] : layout.Parts.Where(part => part.Stretch != Stretch.Focus && part.Bins.Any(bin => bin.Count > 0));

    /// <inheritdoc/>
    protected override void OnParametersSet() => layout = new TimelineLayout(View, About);

    private static string? Iso(DateOnly? day) => day is { } known ? Dates.Iso(known) : null;

    private string? DayName(DateOnly? day) => day is { } known ? TimelineWords.Day(known, About) : null;

    private static string Name(TimelinePart part) => Slug.Of(part.Stretch);
}
