using Dashboard.Shared.Views;

namespace Dashboard.Client.Timeline;

/// <summary>The share of one theme in a bin, as a piece of its bar.</summary>
/// <param name="Slot">Colour slot of the theme.</param>
/// <param name="Y">Upper edge, percent from above.</param>
/// <param name="Height">Percent.</param>
internal readonly record struct BarPiece(string Slot, double Y, double Height);

/// <summary>Stacks the themes of a bin.</summary>
internal static class Bar
{
    /// <summary>Share of a column's width taken by its bar.</summary>
    public const double Fill = 0.8;

    /// <summary>The pieces from below, in the order of the themes; events without a theme come last, without a colour.</summary>
    public static IReadOnlyList<BarPiece> Of(Bin bin, IReadOnlyList<FacetValue> themes, TimelineScale scale)
    {
        var pieces = new List<BarPiece>();
        var below = 0.0;
        foreach (var theme in themes.Where(theme => theme.Parent is null))
            Add(theme.Slot ?? "none", bin.Mix.GetValueOrDefault(theme.Id));
        Add("none", bin.Count - below);
        return pieces;

        void Add(string slot, double events)
        {
            // Shares are thirds and the like: rounding leaves a residue that is not an event.
            if (events < 0.001)
                return;
            below += events;
            pieces.Add(new BarPiece(slot, 100 - scale.Percent(below), scale.Percent(events)));
        }
    }
}
