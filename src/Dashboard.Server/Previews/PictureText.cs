using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace Dashboard.Server.Previews;

/// <summary>
/// Sets texts with letters from right to left: runs of one direction and font, each as a text of its own at its place. The rasterizer joins
/// letters (HarfBuzz), but does not keep the order of a text that mixes directions or fonts.
/// </summary>
/// <param name="fonts">The fonts.</param>
internal sealed partial class PictureText(PictureFonts fonts)
{
    private const double DefaultSize = 16;

    private static readonly HashSet<string> Placing = new(StringComparer.Ordinal) { "x", "y", "dx", "dy", "direction", "text-anchor" };

    /// <summary>Sets all texts of a drawing that need it.</summary>
    /// <param name="drawing">An SVG with the styles of its elements as attributes.</param>
    public void Set(XElement drawing)
    {
        var mixed = drawing.Descendants()
            .Where(element => element.Name.LocalName == "text" && BidiLine.HasRightToLeft(element.Value))
            .ToList();
        foreach (var text in mixed)
            text.ReplaceWith(new XElement(text.Name.Namespace + "g", Chunks(text).SelectMany(Set)));
    }

    // What is between two places that a text names.
    private static List<Chunk> Chunks(XElement text)
    {
        var chunks = new List<Chunk> { new("0", "0", 0, 0, []) };
        Walk(text);
        return chunks;

        void Walk(XElement element)
        {
            if (element.Attributes().Any(attribute => attribute.Name.LocalName is "x" or "y" or "dx" or "dy"))
            {
                var last = chunks[^1];
                chunks.Add(
                    new Chunk(
                        (string?)element.Attribute("x") ?? last.X,
                        (string?)element.Attribute("y") ?? last.Y,
                        Pixels(element, "dx"),
                        (element.Attribute("y") is null ? last.Down : 0) + Pixels(element, "dy"),
                        []));
            }

            foreach (var node in element.Nodes())
            {
                if (node is XText words)
                    Add(chunks[^1].Pieces, words.Value, element);
                else if (node is XElement part)
                    Walk(part);
            }
        }
    }

    // As in a browser, blanks are one space, and none where a line begins.
    private static void Add(List<Piece> pieces, string words, XElement element)
    {
        var plain = Blanks().Replace(words, " ");
        if (pieces.Count == 0 || pieces[^1].Text.EndsWith(' '))
            plain = plain.TrimStart(' ');
        if (plain.Length > 0)
            pieces.Add(new Piece(plain, element));
    }

    private IEnumerable<XElement> Set(Chunk chunk)
    {
        if (chunk.Pieces.Count == 0)
            yield break;
        var first = chunk.Pieces[0].Element;
        var isRightToLeft = Inherited(first, "direction") == "rtl";
        var runs = Runs(chunk.Pieces, isRightToLeft);
        var anchor = Inherited(first, "text-anchor");
        var width = runs.Sum(run => run.Width);
        var left = anchor == "middle" ? -width / 2 : anchor == "end" == isRightToLeft ? 0 : -width;
        foreach (var run in BidiLine.Order([.. runs.Select(run => run.Level)]).Select(at => runs[at]))
        {
            yield return Text(chunk, run, left);
            left += run.Width;
        }
    }

    private List<Run> Runs(List<Piece> pieces, bool isRightToLeft)
    {
        var levels = BidiLine.Levels(string.Concat(pieces.Select(piece => piece.Text)), isRightToLeft);
        var (runs, at) = (new List<Run>(), 0);
        foreach (var (text, element) in pieces)
        {
            var size = Inherited(element, "font-size") is { } written ? Number(written) : DefaultSize;
            var isBold = Inherited(element, "font-weight") is { } weight && Number(weight) >= PictureFonts.Bold;
            for (var start = 0; start < text.Length;)
            {
                var end = start + 1;
                while (end < text.Length && levels[at + end] == levels[at + start])
                    end++;
                var words = text[start..end];
                var family = fonts.FamilyFor(words, Inherited(element, "font-family") ?? "");
                runs.Add(new Run(words, element, levels[at + start], family, fonts.Width(words, family, isBold, size)));
                start = end;
            }

            at += text.Length;
        }

        return runs;
    }

    private static XElement Text(Chunk chunk, Run run, double left)
    {
        var text = new XElement(run.Element.Name.Namespace + "text");
        foreach (var element in run.Element.AncestorsAndSelf().TakeWhile(above => above.Name.LocalName is "text" or "tspan").Reverse())
        {
            foreach (var attribute in element.Attributes().Where(attribute => !Placing.Contains(attribute.Name.LocalName)))
                text.SetAttributeValue(attribute.Name, attribute.Value);
        }

        text.SetAttributeValue("x", chunk.X);
        text.SetAttributeValue("y", chunk.Y);
        text.SetAttributeValue("dx", Written(chunk.Across + left));
        text.SetAttributeValue("dy", Written(chunk.Down));
        text.SetAttributeValue("text-anchor", "start");
        text.SetAttributeValue("font-family", run.Family);
        if (run.Level % 2 == 1)
            text.SetAttributeValue("letter-spacing", "0"); // it would part joined letters
        text.Value = AsShaped(run);
        return text;
    }

    // The rasterizer takes the direction from the letters: signs alone are drawn from left to right, and digits of Arabic script from right
    // to left.
    private static string AsShaped(Run run)
    {
        var isRightToLeft = run.Level % 2 == 1;
        var first = run.Text.FirstOrDefault(char.IsLetterOrDigit);
        return isRightToLeft && first == default ? BidiLine.Mirrored(run.Text)
            : !isRightToLeft && first is >= '\u0660' and <= '\u0669' or >= '\u06F0' and <= '\u06F9' ? new string([.. run.Text.Reverse()])
            : run.Text;
    }

    private static string? Inherited(XElement element, string name) =>
        element.AncestorsAndSelf().Select(above => (string?)above.Attribute(name)).FirstOrDefault(value => value is not null);

    private static double Pixels(XElement element, string name)
    {
        if ((string?)element.Attribute(name) is not { } length)
            return 0;
        var size = Inherited(element, "font-size") is { } written ? Number(written) : DefaultSize;
        return length.EndsWith("em", StringComparison.Ordinal) ? Number(length[..^2]) * size : Number(length);
    }

    private static double Number(string text) => double.TryParse(text, CultureInfo.InvariantCulture, out var number) ? number : 0;

    private static string Written(double length) => length.ToString("0.##", CultureInfo.InvariantCulture);

    [GeneratedRegex("[ \t\r\n]+", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Blanks();

    private sealed record Piece(string Text, XElement Element);

    private sealed record Chunk(string X, string Y, double Across, double Down, List<Piece> Pieces);

    private sealed record Run(string Text, XElement Element, int Level, string Family, double Width);
}
