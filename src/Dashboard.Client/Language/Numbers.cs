using System.Globalization;

namespace Dashboard.Client.Language;

/// <summary>Numbers in the reader's language.</summary>
public static class Numbers
{
    /// <summary>"4,353"; in Russian and Kazakh "4 353" with a non-breaking space (U+00A0), as in CLDR and the texts of datasets.</summary>
    public static string Count(int number)
    {
        var text = number.ToString("N0", CultureInfo.InvariantCulture);
        return text.Replace(",", LanguageText.ThousandsSeparator, StringComparison.Ordinal);
    }

    /// <summary>"1 event", "1,200 events"; no line breaks between the number and its noun.</summary>
    /// <param name="number">The number.</param>
    /// <param name="forms">What it counts, from a resource: the forms of the language, see <see cref="Plural"/>. <c>{0}</c> stands for the
    /// number.</param>
    public static string Of(int number, string forms) =>
        string.Format(
            CultureInfo.InvariantCulture,
            Plural.Form(forms, number).Replace("{0} ", $"{{0}}{Spaces.NoBreak}", StringComparison.Ordinal),
            Count(number));

    /// <summary>A number after "from": in Kazakh with its suffix, "238-ден".</summary>
    /// <param name="number">The last spoken number.</param>
    /// <param name="written">Its digits, or a time that ends with it.</param>
    public static string From(int number, string written) => Plural.Language == "kk" ? KazakhNumerals.Ablative(number, written) : written;

    /// <summary>A number after "to": in Kazakh with its suffix, "240-қа".</summary>
    /// <param name="number">The last spoken number.</param>
    /// <param name="written">Its digits, or a time that ends with it.</param>
    public static string To(int number, string written) => Plural.Language == "kk" ? KazakhNumerals.Dative(number, written) : written;

    /// <summary>A length for an SVG attribute: at most two decimals, with a decimal point.</summary>
    public static string Svg(double length)
    {
        // In integers: a map has thousands of lengths, and parsing a format string dominates in the browser's interpreter.
        var hundredths = (long)Math.Round(length * 100);
        var (whole, rest) = Math.DivRem(Math.Abs(hundredths), 100);
        var digits = whole.ToString(CultureInfo.InvariantCulture);
        if (rest > 0)
            digits = string.Concat(
                digits,
                rest < 10 ? ".0" : ".",
                (rest % 10 == 0 ? rest / 10 : rest).ToString(CultureInfo.InvariantCulture));
        return hundredths < 0 ? "-" + digits : digits;
    }
}
