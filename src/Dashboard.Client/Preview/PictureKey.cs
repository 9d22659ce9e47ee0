using Dashboard.Client.Colours;
using Dashboard.Client.Language;
using Dashboard.Client.Map.Marks;
using Dashboard.Shared.Views;

namespace Dashboard.Client.Preview;

/// <summary>A colour of a picture, before what it stands for.</summary>
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
        var drawn = view
            .Map.Marks.SelectMany(mark => mark.Mix.Keys)
            .Concat(view.Timeline.Bins.SelectMany(bin => bin.Mix.Keys))
            .ToHashSet(StringComparer.Ordinal);
        var letters = inRow ? 12 : 13;
        var (row, at) = (text.Below, text.Left);
        foreach (var colour in legend.Colours.Where(colour => colour.Ids.Any(drawn.Contains)))
        {
            var name = colour.Label.Text;
            var width = Beside + TextWidth.Of(name, letters);
            if (inRow && at > text.Left && at + width > text.Right)
                (row, at) = (row + (letters * 1.28), text.Left);
            if (text.AddAt(at + Beside, inRow ? row : text.Below, name, letters) is not { } baseline)
                break;
            keys.Add(new PictureKey("t-" + colour.Slot, at + 5, baseline - 4.5));
            if (inRow)
                at += width + 14;
            else
                text.Skip(4);
        }

        return keys;
    }
}
