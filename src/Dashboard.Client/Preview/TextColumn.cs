using Dashboard.Client.Language;

namespace Dashboard.Client.Preview;

/// <summary>
/// Sets lines of text under each other: a drawing breaks none by itself. They begin at the edge where the lines of the page do.
/// </summary>
/// <param name="x">Left edge.</param>
/// <param name="top">Upper edge.</param>
/// <param name="width">Room of a line.</param>
/// <param name="bottom">Lower edge; what would stand below it is left out.</param>
internal sealed class TextColumn(double x, double top, double width, double bottom)
{
    private const double Serif = 1.13; // Source Serif 4, weight 600, against Source Sans 3, weight 400
    private const char Cut = '…';
    private const char NoBreak = '\u00A0';
    private static readonly char[] Pauses = [' ', ',', ';', '.', '–', '·'];

    private readonly List<TextLine> lines = [];

    /// <summary>What was set.</summary>
    public IReadOnlyList<TextLine> Lines => lines;

    /// <summary>Where the next line begins.</summary>
    public double Below { get; private set; } = top;

    /// <summary>Adds a paragraph.</summary>
    /// <param name="text">The words.</param>
    /// <param name="style">Class of the style sheet of pictures; <c>serif</c> and <c>bold</c> are wider.</param>
    /// <param name="size">Size of the letters.</param>
    /// <param name="most">Most lines; the last is cut where there would be more.</param>
    /// <param name="lead">How many of the first characters are set off.</param>
    /// <param name="leadStyle">Class of those.</param>
    public void Add(string text, string style, double size, int most, int lead = 0, string? leadStyle = null)
    {
        var height = LineHeight(size);
        var room = (int)Math.Min((bottom - Below) / height, most);
        if (room < 1 || text.Length == 0)
            return;
        foreach (var line in Broken(text, style, size, room))
        {
            var set = Math.Min(lead, line.Length);
            lines.Add(new TextLine(Mirrored(x), Math.Round(Below + (size * 0.98), 1), style, size, line[..set], leadStyle, line[set..]));
            Below += height;
            lead = 0;
        }
    }

    /// <summary>Left edge.</summary>
    public double Left => x;

    /// <summary>Right edge.</summary>
    public double Right => x + width;

    /// <summary>The same distance from the edge where lines begin, for something measured from the left.</summary>
    public double Mirrored(double left) => PageCulture.Direction is null ? left : x + width - (left - x);

    /// <summary>Adds a paragraph where there is room for all of it.</summary>
    public void AddWhole(string text, string style, double size, int lead = 0, string? leadStyle = null)
    {
        var count = Broken(text, style, size, int.MaxValue).Count;
        if (text.Length > 0 && HasRoom(count * LineHeight(size)))
            Add(text, style, size, count, lead, leadStyle);
    }

    /// <summary>How many lines there is room for above something that is so high.</summary>
    public int RoomFor(double size, double height) => Math.Max(0, (int)((bottom - height - Below) / LineHeight(size)));

    /// <summary>Whether there is so much room yet.</summary>
    public bool HasRoom(double height) => Below + height <= bottom;

    /// <summary>Adds a name with its number, wherever it is to stand.</summary>
    /// <param name="left">Its left edge, where lines begin at the left.</param>
    /// <param name="upper">Its upper edge.</param>
    /// <param name="name">The name.</param>
    /// <param name="size">Size of the letters.</param>
    /// <returns>Its baseline; null where there is no room.</returns>
    public double? AddAt(double left, double upper, string name, double size)
    {
        var height = LineHeight(size);
        if (upper + height > bottom)
            return null;
        var baseline = Math.Round(upper + (size * 0.98), 1);
        lines.Add(new TextLine(Mirrored(left), baseline, "plain", size, "", null, Shortened(name, "plain", size, x + width - left)));
        Below = upper + height;
        return baseline;
    }

    /// <summary>A column like this one that goes on, to try out how long it gets.</summary>
    public TextColumn Endless() => new(x, Below, width, double.MaxValue);

    /// <summary>Leaves room between paragraphs.</summary>
    public void Skip(double height) => Below += height;

    /// <summary>How many lines a text would take.</summary>
    public int Count(string text, string style, double size) => Broken(text, style, size, int.MaxValue).Count;

    private static double LineHeight(double size) => Math.Round(size * 1.28, 1);

    private List<string> Broken(string text, string style, double size, int most)
    {
        var broken = new List<string>();
        var line = "";
        foreach (var word in text.Split(' ', StringSplitOptions.RemoveEmptyEntries).SelectMany(word => Parts(word, style, size)))
        {
            var longer = line.Length == 0 ? word : $"{line} {word}";
            if (line.Length > 0 && Width(longer, style, size) > width)
            {
                if (broken.Count == most - 1)
                {
                    line = CutAtWord(line, style, size);
                    break;
                }

                broken.Add(line);
                longer = word;
            }

            line = longer;
        }

        broken.Add(line);
        return [.. broken.Select(whole => Shortened(whole, style, size, width))];
    }

    // What should keep to one line breaks all the same where a line has no room for it.
    private string[] Parts(string word, string style, double size) => Width(word, style, size) > width ? word.Split(NoBreak) : [word];

    private string CutAtWord(string line, string style, double size)
    {
        while (Width(line + Cut, style, size) > width && line.LastIndexOf(' ') is > 0 and var end)
            line = line[..end];
        return line.TrimEnd(Pauses) + Cut;
    }

    private static string Shortened(string line, string style, double size, double room)
    {
        while (line.Length > 2 && Width(line, style, size) > room)
            line = line.TrimEnd(Cut)[..^1].TrimEnd(Pauses) + Cut;
        return line;
    }

    private static double Width(string text, string style, double size) => style switch
    {
        "serif" => TextWidth.Of(text, size) * Serif,
        "bold" => TextWidth.OfBold(text, size),
        _ => TextWidth.Of(text, size),
    };
}

/// <summary>A line of text that has its place.</summary>
/// <param name="X">Where it begins: the left edge, or the right one on pages from right to left.</param>
/// <param name="Y">Baseline.</param>
/// <param name="Style">Class.</param>
/// <param name="Size">Size of the letters.</param>
/// <param name="Lead">The first words, which are set off; may be empty.</param>
/// <param name="LeadStyle">Class of those.</param>
/// <param name="Text">The rest.</param>
public sealed record TextLine(double X, double Y, string Style, double Size, string Lead, string? LeadStyle, string Text);
