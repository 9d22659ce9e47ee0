using Dashboard.Shared.Views;

namespace Dashboard.Client.Timeline;

/// <summary>The parts of a timeline, each with its scale and its key moments.</summary>
internal sealed class TimelineLayout
{
    private readonly TimelineView view;
    private readonly TimelineScale scale;

    /// <summary>Lays out a timeline.</summary>
    /// <param name="view">Bins and key moments.</param>
    /// <param name="about">The dataset: its focus.</param>
    public TimelineLayout(TimelineView view, DatasetSummary about)
    {
        this.view = view;
        Parts = TimelinePart.Of(CoarseBins.Around(view), view.Zoom?.From ?? about.From, view.Zoom?.To ?? about.To);
        // The parts beside the focus have names over their bars.
        scale = TimelineScale
            .Of(view.Bins)
            .Above(
                Parts
                    .Where(part => part.Stretch != Stretch.Focus)
                    .SelectMany(part => part.Bins)
                    .Select(bin => bin.Count)
                    .DefaultIfEmpty()
                    .Max());
    }

    /// <summary>From left to right.</summary>
    public IReadOnlyList<TimelinePart> Parts { get; }

    /// <summary>Whether it is zoomed to dates outside the focus: each part then has its own scale.</summary>
    public bool IsZoomed => view.Zoom is not null;

    /// <summary>The scale of a part.</summary>
    public TimelineScale ScaleOf(TimelinePart part) => (view.Zoom, part.Stretch) switch
    {
        (null, _) => scale,
        (_, Stretch.Focus) => part.HasHours ? TimelineScale.OfHours(part.Bins) : TimelineScale.Of(part.Bins),
        _ => TimelineScale.Of(part.Bins).UnderWords(),
    };

    /// <summary>The moments of a part. A bar of many days cannot show on which of them its moments were.</summary>
    public Moments MomentsOf(TimelinePart part) =>
        Moments.Of(part, !IsZoomed || part.Stretch == Stretch.Focus ? view.Moments : [], ScaleOf(part));
}
