namespace Dashboard.Client.Language;

/// <summary>
/// The plural forms of languages for whole numbers (Unicode CLDR, cardinal rules): which of its forms, in the order zero, one, two, few,
/// many, other, a number takes. A table of our own, because the browser has no culture data.
/// </summary>
internal static class PluralRules
{
    /// <summary>The position of the form of a number among those of its language, and how many there are.</summary>
    /// <param name="language">Language tag; one that is not known here has the forms of English.</param>
    /// <param name="number">The number.</param>
    public static (int Form, int Forms) Of(string language, int number)
    {
        var n = Math.Abs((long)number);
        var (tens, units) = (n % 100, n % 10);
        return language.Split('-')[0] switch
        {
            // Kazakh nouns do not change after a numeral.
            "kk" or "bo" or "dz" or "id" or "ig" or "ja" or "jv" or "km" or "ko" or "lo" or "ms" or "my" or "su" or "th" or "to" or "vi"
                or "wo" or "yo" or "yue" or "zh" => (0, 1),
            "am" or "as" or "bn" or "fa" or "fr" or "gu" or "hi" or "hy" or "kab" or "kn" or "pt" or "si" or "zu" or "ak" or "ln" or "mg"
                or "pa" or "ti" or "wa" => (n <= 1 ? 0 : 1, 2),
            "ru" or "uk" or "be" => (units == 1 && tens != 11 ? 0 : units is >= 2 and <= 4 && tens is < 12 or > 14 ? 1 : 2, 3),
            "sr" or "hr" or "bs" or "sh" => (units == 1 && tens != 11 ? 0 : units is >= 2 and <= 4 && tens is < 12 or > 14 ? 1 : 2, 3),
            "pl" => (n == 1 ? 0 : units is >= 2 and <= 4 && tens is < 12 or > 14 ? 1 : 2, 3),
            "cs" or "sk" => (n == 1 ? 0 : n is >= 2 and <= 4 ? 1 : 2, 3),
            "lt" => (units == 1 && tens is < 11 or > 19 ? 0 : units >= 2 && tens is < 11 or > 19 ? 1 : 2, 3),
            "lv" or "prg" => (units == 0 || tens is >= 11 and <= 19 ? 0 : units == 1 ? 1 : 2, 3),
            "ro" or "mo" => (n == 1 ? 0 : n == 0 || tens is >= 1 and <= 19 ? 1 : 2, 3),
            "sl" => (tens switch { 1 => 0, 2 => 1, 3 or 4 => 2, _ => 3 }, 4),
            "he" or "iw" => (n switch { 1 => 0, 2 => 1, _ => 2 }, 3),
            "mk" or "is" => (units == 1 && tens != 11 ? 0 : 1, 2),
            "fil" or "tl" => (n is 1 or 2 or 3 || units is not (4 or 6 or 9) ? 0 : 1, 2),
            "mt" => (n switch { 1 => 0, 2 => 1, _ => n == 0 || tens is >= 3 and <= 10 ? 2 : tens is >= 11 and <= 19 ? 3 : 4 }, 5),
            "ga" => (n switch { 1 => 0, 2 => 1, >= 3 and <= 6 => 2, >= 7 and <= 10 => 3, _ => 4 }, 5),
            "cy" => (n switch { 0 => 0, 1 => 1, 2 => 2, 3 => 3, 6 => 4, _ => 5 }, 6),
            "ar" or "ars" => (n switch { 0 => 0, 1 => 1, 2 => 2, _ => tens is >= 3 and <= 10 ? 3 : tens >= 11 ? 4 : 5 }, 6),
            _ => (n == 1 ? 0 : 1, 2),
        };
    }
}
