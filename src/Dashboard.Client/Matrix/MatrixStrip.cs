using Dashboard.Client.Colours;
using Dashboard.Shared.Views;

namespace Dashboard.Client.Matrix;

/// <summary>The colours of a cell side by side.</summary>
internal static class MatrixStrip
{
    /// <summary>Each colour with its left edge and width, percent.</summary>
    public static IEnumerable<(string Slot, double From, double Width)> Of(MatrixCell cell, Legend legend)
    {
        var from = 0.0;
        foreach (var (slot, share) in legend.Shares(cell.Mix, cell.Count))
        {
            var width = 100 * share / cell.Count;
            yield return (slot, from, width);
            from += width;
        }
    }
}
