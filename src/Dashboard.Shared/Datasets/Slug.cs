using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Dashboard.Shared.Datasets;

/// <summary>How codes and types are written in files, addresses and responses: lower case, words joined by hyphens.</summary>
public static class Slug
{
    /// <summary><see cref="DatePrecision.PartOfDay"/> becomes <c>part-of-day</c>.</summary>
    public static string Of<T>(T code)
        where T : struct, Enum => JsonNamingPolicy.KebabCaseLower.ConvertName(code.ToString());

    /// <summary>The code written as <paramref name="slug"/>, or null if there is none.</summary>
    public static T? Parse<T>(string slug)
        where T : struct, Enum
    {
        foreach (var code in Enum.GetValues<T>())
        {
            if (string.Equals(Of(code), slug, StringComparison.Ordinal))
                return code;
        }

        return null;
    }

    /// <summary>
    /// "Violence against civilians" becomes <c>violence-against-civilians</c>; anything other than letters, marks and digits separates
    /// words. Empty if the text has no letters and no digits.
    /// </summary>
    public static string OfText(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var slug = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            if (Rune.IsLetterOrDigit(rune) || (IsMark(rune) && slug.Length > 0 && slug[^1] != '-'))
                slug.Append(Rune.ToLowerInvariant(rune));
            else if (slug.Length > 0 && slug[^1] != '-')
                slug.Append('-');
        }

        return slug.ToString().TrimEnd('-');
    }

    // Vowel signs of Indic scripts and decomposed accents belong to their letter.
    private static bool IsMark(Rune rune) =>
        Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;
}
