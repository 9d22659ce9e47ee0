using Dashboard.Client.Colours;
using Dashboard.Shared.Views;

namespace Dashboard.Client.Timeline;

/// <summary>The share of one colour in a bin, as a piece of its bar.</summary>
/// <param name="Slot">Colour slot.</param>
/// <param name="Y">Upper edge, percent from above.</param>
/// <param name="Height">Percent.</param>
internal readonly record struct BarPiece(string Slot, double Y, double Height);

/// <summary>Stacks the colours of a bin.</summary>
internal static class Bar
{
    /// <summary>Share of a column's width taken by its bar.</summary>
    public const double Fill = 0.8;

    /// <summary>The pieces from below, in the order of the legend; events in none of its colours come last.</summary>
    public static IReadOnlyList<BarPiece> Of(Bin bin, Legend legend, TimelineScale scale)
    {
        var pieces = new List<BarPiece>();
        var below = 0.0;
        foreach (var (slot, events) in legend.Shares(bin.Mix, bin.Count))
        {
            below += events;
            pieces.Add(new BarPiece(slot, 100 - scale.Percent(below), scale.Percent(events)));
        }

        return pieces;
    }
}
