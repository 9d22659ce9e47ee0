namespace Dashboard.Client.Language;

/// <summary>
/// Estimates the width of a text on the server. From the advance widths of Source Sans 3 (weight 400, in thousandths of the font size),
/// grouped into classes accurate to about 15. Kerning is ignored: a label is at most two per cent wider than estimated, or four narrower.
/// </summary>
internal static class TextWidth
{
    private const double Bold = 1.035; // weight 600 relative to 400, average of letters and digits
    private const int Other = 560;
    private const int Ideograph = 1000;

    private static readonly (int Width, string Characters)[] Classes =
    [
        (0, "\u2060\u200c\u200d\u200e\u200f"),
        (200, " \u00a0\u202f"),
        (252, "iіj.,'lIІ"),
        (302, "f()-"),
        (339, "’tr"),
        (422, "гszғ"),
        (459, "xхcзсэтvyуұү"),
        (492, "YҰҮJLьFkкeеә0123456789Г"),
        (514, "agавчXХУVяҒEЕ"),
        (544, "лдSTТқZoöоөAhuüбАһnЗbпdpqр"),
        (571, "цнийPРRCСЭңKКБЬЯ"),
        (594, "BВъЧҺ"),
        (627, "DGҚЛмД"),
        (655, "ЦUПNHНӘЙИҢOQОӨ"),
        (681, "ыж"),
        (728, "wЪMМФфю"),
        (755, "шщ"),
        (792, "WЫ"),
        (830, "mЖ"),
        (878, "ШЩ"),
        (908, "Ю"),
    ];

    private static readonly Dictionary<char, int> Widths = ByCharacter();

    /// <summary>Pixels.</summary>
    public static double Of(string text, double size) => text.Sum(Advance) * size / 1000;

    /// <summary>Pixels, in weight 600.</summary>
    public static double OfBold(string text, double size) => Of(text, size) * Bold;

    /// <summary>Pixels, with letter spacing.</summary>
    public static double Spaced(string text, double size, double spacing) => Of(text, size) + text.Length * spacing;

    /// <summary>Number of lines of a text at a line width, broken at its spaces.</summary>
    public static int Lines(string text, double size, double room)
    {
        var (lines, line) = (1, 0d);
        foreach (var word in text.Split(' '))
        {
            var longer = line == 0 ? Of(word, size) : line + Of(" " + word, size);
            if (line > 0 && longer > room)
                (lines, longer) = (lines + 1, Of(word, size));
            line = longer;
        }

        return lines;
    }

    private static int Advance(char character) =>
        Widths.TryGetValue(character, out var width) ? width : character >= '\u2e80' ? Ideograph : Other;

    private static Dictionary<char, int> ByCharacter()
    {
        var widths = new Dictionary<char, int>();
        foreach (var (width, characters) in Classes)
        {
            foreach (var character in characters)
                widths.Add(character, width);
        }

        return widths;
    }
}
