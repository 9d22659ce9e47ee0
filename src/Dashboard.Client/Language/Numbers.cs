using System.Globalization;

namespace Dashboard.Client.Language;

/// <summary>Numbers in words of the reader's language.</summary>
public static class Numbers
{
    /// <summary>"4,353"; in Russian and Kazakh "4 353" with a space that does not break (U+00A0), as the texts of datasets and CLDR have it.</summary>
    public static string Count(int number)
    {
        var text = number.ToString("N0", CultureInfo.InvariantCulture);
        return Plural.Language == "en" ? text : text.Replace(',', Spaces.NoBreak);
    }

    /// <summary>"1 event", "1,200 events"; no line breaks between the number and its noun.</summary>
    /// <param name="number">The number.</param>
    /// <param name="forms">What it counts, from a resource: the forms of the language, see <see cref="Plural"/>. <c>{0}</c> stands for the number.</param>
    public static string Of(int number, string forms) =>
        string.Format(CultureInfo.InvariantCulture, Plural.Form(forms, number).Replace("{0} ", $"{{0}}{Spaces.NoBreak}", StringComparison.Ordinal), Count(number));

    /// <summary>A number as it stands after "from": in Kazakh with its ending, "238-ден".</summary>
    /// <param name="number">What is spoken last.</param>
    /// <param name="written">Its digits, or a time of which it is the last part.</param>
    public static string From(int number, string written) => Plural.Language == "kk" ? KazakhNumerals.Ablative(number, written) : written;

    /// <summary>A number as it stands after "to": in Kazakh with its ending, "240-қа".</summary>
    /// <param name="number">What is spoken last.</param>
    /// <param name="written">Its digits, or a time of which it is the last part.</param>
    public static string To(int number, string written) => Plural.Language == "kk" ? KazakhNumerals.Dative(number, written) : written;

    /// <summary>A length for an attribute of an SVG: at most two decimals, point as separator.</summary>
    public static string Svg(double length)
    {
        // By whole numbers: a map has thousands of lengths, and reading a format costs the browser's interpreter more than all else here.
        var hundredths = (long)Math.Round(length * 100);
        var (whole, rest) = Math.DivRem(Math.Abs(hundredths), 100);
        var digits = whole.ToString(CultureInfo.InvariantCulture);
        if (rest > 0)
            digits = string.Concat(digits, rest < 10 ? ".0" : ".", (rest % 10 == 0 ? rest / 10 : rest).ToString(CultureInfo.InvariantCulture));
        return hundredths < 0 ? "-" + digits : digits;
    }
}
