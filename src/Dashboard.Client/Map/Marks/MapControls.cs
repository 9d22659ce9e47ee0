using Dashboard.Client.Language;

namespace Dashboard.Client.Map.Marks;

/// <summary>Where controls lie over the map, so that marks and names keep off. The style sheet draws them there.</summary>
internal static class MapControls
{
    private const double Line = 1.25;
    private const double Words = 8.4; // room for the words in the box, in their own size
    private const double Gap = 10;
    private const double Border = 1;

    // As .whole-country in EventMap.razor.css.
    private static readonly BoxStyle Narrow = new(Inset: 8, Beside: 8, Above: 2, Number: 15, Text: 12, Least: 40);
    private static readonly BoxStyle Wide = new(Inset: 16, Beside: 12, Above: 4, Number: 19, Text: 13, Least: 48);

    /// <summary>Rectangles in pixels of a frame of this width, when the frame fills the map.</summary>
    /// <param name="width">Width of the frame.</param>
    /// <param name="unlocated">Events in the box of those without a place; 0: there is no box.</param>
    public static IReadOnlyList<Box> At(double width, int unlocated)
    {
        var narrow = width < MarkSize.Narrow;
        var list = new List<Box>();
        if (unlocated > 0)
            list.Add(WholeCountry(width, unlocated, narrow ? Narrow : Wide));

        // Zoom buttons, which come with scripts.
        list.Add(narrow ? new Box(Narrow.Inset, Narrow.Inset, Narrow.Inset + 132, Narrow.Inset + 44) : new Box(Wide.Inset, Wide.Inset, Wide.Inset + 36, Wide.Inset + 141));
        return list;
    }

    // The words are as wide in every language; how many lines they need is the language's.
    private static Box WholeCountry(double width, int events, BoxStyle style)
    {
        var number = TextWidth.OfBold(Numbers.Count(events), style.Number);
        var room = Words * style.Text;
        var lines = TextWidth.Lines(MapWords.WholeCountry(events), style.Text, room);
        var right = width - style.Inset;
        return new Box(
            right - 2 * (style.Beside + Border) - number - Gap - room,
            style.Inset,
            right,
            style.Inset + Math.Max(style.Least, 2 * (style.Above + Border) + lines * Line * style.Text));
    }

    private readonly record struct BoxStyle(double Inset, double Beside, double Above, double Number, double Text, double Least);
}
