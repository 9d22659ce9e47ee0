using Dashboard.Client.Language;
using Dashboard.Shared.Maps;

namespace Dashboard.Client.Map.Marks;

/// <summary>Positions of the controls over the map, so that marks and names avoid them. They match the style sheet.</summary>
internal static class MapControls
{
    private const double Line = 1.25;
    private const double Words = 8.4; // width of the words in the box, in em
    private const double Gap = 10;
    private const double Border = 1;

    // As .whole-country in EventMap.razor.css.
    private static readonly BoxStyle Narrow = new(Inset: 8, Beside: 8, Above: 2, Number: 15, Text: 12, MinHeight: 40);
    private static readonly BoxStyle Wide = new(Inset: 16, Beside: 12, Above: 4, Number: 19, Text: 13, MinHeight: 48);

    /// <summary>Their boxes, if the frame fills the map.</summary>
    /// <param name="width">Width of the frame, pixels.</param>
    /// <param name="unlocated">Events without a place, shown in a box; 0: there is no box.</param>
    public static IReadOnlyList<Box> At(double width, int unlocated)
    {
        var narrow = width < MapWidths.Narrow;
        var list = new List<Box>();
        if (unlocated > 0)
            list.Add(WholeCountry(width, unlocated, narrow ? Narrow : Wide));

        // Zoom buttons, added by scripts; those of a narrow map are below it.
        if (!narrow)
            list.Add(new Box(Wide.Inset, Wide.Inset, Wide.Inset + 36, Wide.Inset + 141));
        return list;
    }

    // The words have the same width in every language; the number of lines differs.
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
            style.Inset + Math.Max(style.MinHeight, 2 * (style.Above + Border) + lines * Line * style.Text));
    }

    private readonly record struct BoxStyle(double Inset, double Beside, double Above, double Number, double Text, double MinHeight);
}
