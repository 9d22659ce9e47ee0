using System.Globalization;
using System.Text;
using Dashboard.Client.Language;

namespace Dashboard.Server.Previews;

/// <summary>
/// The order in which a line that mixes directions is drawn: the implicit rules of the Unicode bidirectional algorithm (UAX #9: W1 to W7,
/// N0 to N2, I1, I2, L1, L2). Texts of datasets have no explicit embeddings or isolates; such characters are ignored.
/// </summary>
internal static class BidiLine
{
    private const string Opening = "([{";
    private const string Closing = ")]}";

    private enum Kind
    {
        Left,
        Right,
        Arabic,
        Digit,
        ArabicDigit,
        Sign,
        Unit,
        Separator,
        Neutral,
        Follower,
    }

    /// <summary>Whether any letter is written from right to left.</summary>
    public static bool HasRightToLeft(string text) => text.EnumerateRunes().Any(rune => KindOf(rune) is Kind.Right or Kind.Arabic);

    /// <summary>The level of each character: even from left to right, odd from right to left.</summary>
    /// <param name="text">The line.</param>
    /// <param name="isRightToLeft">Its direction.</param>
    public static int[] Levels(string text, bool isRightToLeft)
    {
        var line = isRightToLeft ? Kind.Right : Kind.Left;
        var kinds = Kinds(text);
        ResolveFollowers(kinds, line);
        ResolveNumbers(kinds, line);
        ResolveBrackets(text, kinds, line);
        ResolveNeutrals(kinds, line);
        var levels = Array.ConvertAll(
            kinds,
            kind => kind switch
            {
                Kind.Right => 1,
                Kind.Left => isRightToLeft ? 2 : 0,
                _ => 2, // numbers
            });
        for (var i = text.Length - 1; i >= 0 && char.IsWhiteSpace(text[i]); i--)
            levels[i] = isRightToLeft ? 1 : 0;
        return levels;
    }

    /// <summary>The positions of runs in the order in which they are drawn, from left to right.</summary>
    /// <param name="levels">The level of each run.</param>
    public static int[] Order(IReadOnlyList<int> levels)
    {
        int[] order = [.. Enumerable.Range(0, levels.Count)];
        for (var level = levels.DefaultIfEmpty().Max(); level > 0; level--)
        {
            for (var start = 0; start < order.Length; start++)
            {
                var end = start;
                while (end < order.Length && levels[order[end]] >= level)
                    end++;
                Array.Reverse(order, start, end - start);
                start = end;
            }
        }

        return order;
    }

    /// <summary>Signs as they are drawn from right to left: in the other order, brackets turned round (rule L4).</summary>
    public static string Mirrored(string signs) => new([.. signs.Reverse().Select(Turned)]);

    private static char Turned(char sign) =>
        Opening.IndexOf(sign, StringComparison.Ordinal) is >= 0 and var open ? Closing[open]
        : Closing.IndexOf(sign, StringComparison.Ordinal) is >= 0 and var close ? Opening[close]
        : sign;

    private static Kind[] Kinds(string text)
    {
        var kinds = new Kind[text.Length];
        for (var i = 0; i < text.Length; i++)
            kinds[i] = Rune.TryGetRuneAt(text, i, out var rune) ? KindOf(rune) : Kind.Follower;

        return kinds;
    }

    // W1; the second half of a pair of characters, and what is not drawn, follows too.
    private static void ResolveFollowers(Kind[] kinds, Kind line)
    {
        for (var i = 0; i < kinds.Length; i++)
        {
            if (kinds[i] == Kind.Follower)
                kinds[i] = i == 0 ? line : kinds[i - 1];
        }
    }

    private static void ResolveNumbers(Kind[] kinds, Kind line)
    {
        // W2, W3
        var strong = line;
        for (var i = 0; i < kinds.Length; i++)
        {
            if (kinds[i] is Kind.Left or Kind.Right or Kind.Arabic)
                strong = kinds[i];
            else if (kinds[i] == Kind.Digit && strong == Kind.Arabic)
                kinds[i] = Kind.ArabicDigit;
        }

        // W4
        for (var i = 1; i < kinds.Length - 1; i++)
        {
            if (kinds[i - 1] == kinds[i + 1]
                && (kinds[i - 1] == Kind.Digit && kinds[i] is Kind.Sign or Kind.Separator
                    || kinds[i - 1] == Kind.ArabicDigit && kinds[i] == Kind.Separator))
                kinds[i] = kinds[i - 1];
        }

        // W5
        for (var i = 1; i < kinds.Length; i++)
        {
            if (kinds[i] == Kind.Unit && kinds[i - 1] == Kind.Digit)
                kinds[i] = Kind.Digit;
        }

        for (var i = kinds.Length - 2; i >= 0; i--)
        {
            if (kinds[i] == Kind.Unit && kinds[i + 1] == Kind.Digit)
                kinds[i] = Kind.Digit;
        }

        // W3, W6, W7
        strong = line;
        for (var i = 0; i < kinds.Length; i++)
        {
            kinds[i] = kinds[i] switch
            {
                Kind.Arabic => Kind.Right,
                Kind.Sign or Kind.Unit or Kind.Separator => Kind.Neutral,
                Kind.Digit when strong == Kind.Left => Kind.Left,
                var other => other,
            };
            if (kinds[i] is Kind.Left or Kind.Right)
                strong = kinds[i];
        }
    }

    // N0: both brackets of a pair have the direction of what is in them.
    private static void ResolveBrackets(string text, Kind[] kinds, Kind line)
    {
        foreach (var (open, close) in Pairs(text))
        {
            var within = kinds[(open + 1)..close].Where(kind => kind != Kind.Neutral).Select(Direction).ToHashSet();
            if (within.Count == 0)
                continue;
            var before = Array.FindLastIndex(kinds, open, kind => kind != Kind.Neutral);
            kinds[open] = kinds[close] = within.Contains(line) || before < 0 ? line : Direction(kinds[before]);
        }
    }

    private static IEnumerable<(int Open, int Close)> Pairs(string text)
    {
        var pairs = new List<(int Open, int Close)>();
        var opened = new Stack<int>();
        for (var i = 0; i < text.Length; i++)
        {
            if (Opening.Contains(text[i]))
                opened.Push(i);
            else if (Closing.IndexOf(text[i]) is >= 0 and var kind && opened.TryPeek(out var open) && text[open] == Opening[kind])
                pairs.Add((opened.Pop(), i));
        }

        return pairs.OrderBy(pair => pair.Open);
    }

    // N1, N2
    private static void ResolveNeutrals(Kind[] kinds, Kind line)
    {
        for (var i = 0; i < kinds.Length; i++)
        {
            if (kinds[i] != Kind.Neutral)
                continue;
            var end = Array.FindIndex(kinds, i, kind => kind != Kind.Neutral);
            end = end < 0 ? kinds.Length : end;
            var (before, after) = (i == 0 ? line : Direction(kinds[i - 1]), end == kinds.Length ? line : Direction(kinds[end]));
            Array.Fill(kinds, before == after ? before : line, i, end - i);
            i = end;
        }
    }

    private static Kind Direction(Kind kind) => kind == Kind.Left ? Kind.Left : Kind.Right;

    private static Kind KindOf(Rune rune) => rune.Value switch
    {
        >= '0' and <= '9' or >= 0x6F0 and <= 0x6F9 => Kind.Digit,
        >= 0x660 and <= 0x669 or 0x66B or 0x66C => Kind.ArabicDigit,
        '+' or '-' or 0x2212 => Kind.Sign,
        '#' or '$' or '%' or 0xB0 or 0x66A or 0x2030 => Kind.Unit,
        ',' or '.' or '/' or ':' or 0xA0 or 0x60C or 0x202F => Kind.Separator,
        _ => Rune.GetUnicodeCategory(rune) switch
        {
            UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format or UnicodeCategory.Control
                => Kind.Follower,
            UnicodeCategory.CurrencySymbol => Kind.Unit,
            _ when Rune.IsLetterOrDigit(rune) => KindOfLetter(rune),
            _ => Kind.Neutral,
        },
    };

    private static Kind KindOfLetter(Rune letter) => letter.Value switch
    {
        >= 0x600 and <= 0x7BF or >= 0x860 and <= 0x8FF or >= 0xFB50 and <= 0xFDFF or >= 0xFE70 and <= 0xFEFF => Kind.Arabic,
        _ => LineDirection.IsRightToLeft(letter) ? Kind.Right : Kind.Left,
    };
}
