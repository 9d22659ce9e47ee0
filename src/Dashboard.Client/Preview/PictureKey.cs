using Dashboard.Client.Language;
using Dashboard.Client.Map;
using Dashboard.Shared.Views;

namespace Dashboard.Client.Preview;

/// <summary>The colour of a theme in a picture, before its name.</summary>
/// <param name="Colour">Class of the colour.</param>
/// <param name="X">Middle.</param>
/// <param name="Y">Middle.</param>
public sealed record PictureKey(string Colour, double X, double Y)
{
    private const double Letters = 13;
    private const double Beside = 16;

    /// <summary>Names the top themes, under each other or in a row, and tells where their colours stand.</summary>
    internal static IReadOnlyList<PictureKey> Of(IReadOnlyList<FacetValue> themes, TextColumn text, bool inRow)
    {
        var keys = new List<PictureKey>();
        var (row, at) = (text.Below, text.Left);
        foreach (var theme in new ThemeSlots(themes).Top.Where(theme => theme.Count > 0))
        {
            var count = Numbers.Count(theme.Count);
            var name = $"{theme.Label.Text} {count}";
            var width = Beside + TextWidth.OfBold(name, Letters);
            if (inRow && at > text.Left && at + width > text.Right)
                (row, at) = (row + (Letters * 1.28), text.Left);
            if (text.AddAt(at + Beside, inRow ? row : text.Below, name, Letters) is not { } baseline)
                break;
            keys.Add(new PictureKey(ThemeSlots.Class(theme.Slot), at + 5, baseline - 4.5));
            if (inRow)
                at += width + 14;
            else
                text.Skip(4);
        }

        return keys;
    }
}
