using Dashboard.Client.Colours;
using Dashboard.Client.Language;
using Dashboard.Client.Map.Areas;
using Dashboard.Client.Map.Marks;
using Dashboard.Shared.Filters;
using Dashboard.Shared.Views;

namespace Dashboard.Client.Preview;

/// <summary>A dot in the key of a picture.</summary>
/// <param name="Colour">Class of the colour.</param>
/// <param name="X">Middle.</param>
/// <param name="Y">Middle.</param>
public sealed record PictureKey(string Colour, double X, double Y)
{
    private const double Beside = 16;

    /// <summary>Names the colours that are drawn, under each other or in a row, and tells where they stand.</summary>
    internal static IReadOnlyList<PictureKey> Of(DatasetView view, Legend legend, TextColumn text, bool inRow)
    {
        var keys = new List<PictureKey>();
        var letters = inRow ? 12 : 13;
        var (row, at) = (text.Below, text.Left);
        foreach (var (colour, name) in inRow || view.Map.By == MapMarks.Places ? Colours(view, legend) : Shades(view.Map))
        {
            var width = Beside + TextWidth.Of(name, letters);
            if (inRow && at > text.Left && at + width > text.Right)
                (row, at) = (row + (letters * 1.28), text.Left);
            if (text.AddAt(at + Beside, inRow ? row : text.Below, name, letters) is not { } baseline)
                break;
            keys.Add(new PictureKey(colour, text.Mirrored(at + 5), baseline - 4.5));
            if (inRow)
                at += width + 14;
            else
                text.Skip(4);
        }

        return keys;
    }

    private static IEnumerable<(string Colour, string Name)> Colours(DatasetView view, Legend legend)
    {
        var drawn = view
            .Map.Marks.SelectMany(mark => mark.Mix.Keys)
            .Concat(view.Timeline.Bins.SelectMany(bin => bin.Mix.Keys))
            .ToHashSet(StringComparer.Ordinal);
        return legend.Colours
            .Where(colour => colour.Ids.Any(drawn.Contains))
            .Select(colour => ("t-" + colour.Slot, colour.Label.Text));
    }

    private static IEnumerable<(string Colour, string Name)> Shades(MapView map) =>
        AreaSteps.Of(map.Marks.Select(mark => mark.Count).DefaultIfEmpty().Max())
            .All.Select(step => (FormattableString.Invariant($"shade-{step.Shade}"), MapWords.Step(step.First, step.Last)));
}
