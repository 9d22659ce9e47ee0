using System.Globalization;
using System.Text.RegularExpressions;

namespace Dashboard.Server.SheetImports.Values;

/// <summary>A number of people as a sheet has it.</summary>
/// <param name="Low">Lowest number meant, or null.</param>
/// <param name="Best">The number as stated, or null.</param>
/// <param name="High">Highest number meant; null: open above, or not stated.</param>
/// <param name="Words">The cell itself where it says more than a number; else null.</param>
internal sealed record SheetCount(int? Low, int? Best, int? High, string? Words);

/// <summary>Reads numbers as people write them.</summary>
internal static partial class SheetNumbers
{
    /// <summary>
    /// "12,000", "20-30", "50 – 100", "ca. 100", "100+", "über 100"; a cell without a digit is words ("dozens"). Null if the cell is
    /// empty, or a number in it can be read in two ways ("12,5").
    /// </summary>
    public static SheetCount? Count(string cell)
    {
        if (cell.Length == 0)
            return null;
        var plain = Digits.Plain(cell);
        var found = Number().Matches(plain);
        if (found.Count == 0)
            return new SheetCount(null, null, null, cell);
        int?[] numbers = [.. found.Select(match => Whole(match.Value))];
        if (numbers.Any(number => number is null))
            return null;
        var isPlain = found.Count == 1 && found[0].Length == cell.Length;
        return numbers switch
        {
            [{ } only] when isPlain => new SheetCount(only, only, only, null),
            [{ } low] when OpenAbove().IsMatch(plain) => new SheetCount(low, low, null, cell),
            [{ } about] => new SheetCount(null, about, null, cell),
            [{ } low, { } high] when low <= high && Span().IsMatch(plain) => new SheetCount(low, null, high, null),
            _ => new SheetCount(null, null, null, cell),
        };
    }

    /// <summary>Degrees with a decimal point or comma, or null.</summary>
    public static double? Degrees(string cell) =>
        double.TryParse(
            Digits.Plain(cell).Replace(',', '.').TrimEnd('°', ' '),
            NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint,
            CultureInfo.InvariantCulture,
            out var degrees) && Math.Abs(degrees) <= 180
            ? degrees
            : null;

    // Groups of three digits are thousands; ".0" is how tables of numbers write a whole one.
    private static int? Whole(string text)
    {
        var isGrouped = Thousands().IsMatch(text);
        var digits = !isGrouped && WholeWithPoint().IsMatch(text) ? text[..text.IndexOf('.', StringComparison.Ordinal)] : text;
        if (!isGrouped && !digits.All(char.IsAsciiDigit))
            return null;
        return int.TryParse(
            string.Concat(digits.Where(char.IsAsciiDigit)),
            NumberStyles.None,
            CultureInfo.InvariantCulture,
            out var number)
            ? number
            : null;
    }

    [GeneratedRegex(@"\d+(?:[.,'’\u00A0\u202F ]\d+)*", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Number();

    [GeneratedRegex(@"\A\d{1,3}(?:[.,'’\u00A0\u202F ]\d{3})+\z", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Thousands();

    [GeneratedRegex(@"\A\d+\.0+\z", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex WholeWithPoint();

    [GeneratedRegex(
        @"\+|>|≥|over|more than|at least|min|mindestens|über|mehr als|más de|plus de|au moins|более|больше|свыше|не менее|кемінде|астам",
        RegexOptions.IgnoreCase,
        matchTimeoutMilliseconds: 1000
    )]
    private static partial Regex OpenAbove();

    [GeneratedRegex(
        @"\A\D{0,12}[\d.,'’\u00A0\u202F ]+\s*(?:-|–|—|to|bis|до|à|a)\s*[\d.,'’\u00A0\u202F ]+\z",
        RegexOptions.IgnoreCase,
        matchTimeoutMilliseconds: 1000
    )]
    private static partial Regex Span();
}
