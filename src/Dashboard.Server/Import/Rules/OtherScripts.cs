using System.Text.RegularExpressions;
using Dashboard.Server.Import.Reading;

namespace Dashboard.Server.Import.Rules;

/// <summary>Names texts that are not in the script of their language, as when two columns were exchanged.</summary>
internal static partial class OtherScripts
{
    private const int Few = 3; // texts say nothing
    private const double Most = 0.6; // of the texts

    // Only languages with one script in general use, after the likely subtags of the CLDR.
    private static readonly Dictionary<string, Regex> Letters = new[]
    {
        (Latin(), "en de fr es pt it nl pl tr cs sk sv da nb fi et lv lt hu ro hr sl id ms vi sw"),
        (Cyrillic(), "ru uk be bg kk ky tg mk mn"),
        (Arabic(), "ar fa ur ps ckb"),
        (Hebrew(), "he yi"),
        (Greek(), "el"),
        (Georgian(), "ka"),
        (Armenian(), "hy"),
        (Devanagari(), "hi ne mr"),
        (Bengali(), "bn"),
        (Tamil(), "ta"),
        (Sinhala(), "si"),
        (Thai(), "th"),
    }.SelectMany(script => script.Item2.Split(' ').Select(tag => (tag, script.Item1))).ToDictionary(StringComparer.Ordinal);

    /// <summary>Adds a warning for each kind of text of which most are in another script.</summary>
    public static void Name(TextCollector texts, ImportReport report)
    {
        foreach (var kind in texts.Entries
            .Where(text => Letters.ContainsKey(text.Language) && AnyLetter().IsMatch(text.Text))
            .GroupBy(text => (text.Entity, text.Field, text.Language)))
        {
            var (entity, field, language) = kind.Key;
            var others = kind.Where(text => !Letters[language].IsMatch(text.Text)).ToList();
            if (others.Count >= Few && others.Count > kind.Count() * Most)
                report.Warn(
                    "texts",
                    null,
                    $"{field} of {others.Count} {entity} rows in {language}, such as {others[0].Id}",
                    others[0].Text,
                    $"is not in the letters of {LanguageName.Of(language)}; look whether columns of two languages are exchanged");
        }
    }

    /// <summary>Whether most of some texts are in another script than that of a language; false for languages with several.</summary>
    public static bool IsOther(IEnumerable<string> texts, string language)
    {
        if (!Letters.TryGetValue(language, out var letters))
            return false;
        var written = texts.Where(text => AnyLetter().IsMatch(text)).ToList();
        return written.Count >= Few && written.Count(text => !letters.IsMatch(text)) > written.Count * Most;
    }

    [GeneratedRegex(@"\p{L}", RegexOptions.None, 1000)]
    private static partial Regex AnyLetter();

    [GeneratedRegex("[A-Za-z\u00C0-\u024F\u1E00-\u1EFF]", RegexOptions.None, 1000)]
    private static partial Regex Latin();

    [GeneratedRegex(@"\p{IsCyrillic}", RegexOptions.None, 1000)]
    private static partial Regex Cyrillic();

    [GeneratedRegex(@"\p{IsArabic}", RegexOptions.None, 1000)]
    private static partial Regex Arabic();

    [GeneratedRegex(@"\p{IsHebrew}", RegexOptions.None, 1000)]
    private static partial Regex Hebrew();

    [GeneratedRegex(@"\p{IsGreek}", RegexOptions.None, 1000)]
    private static partial Regex Greek();

    [GeneratedRegex(@"\p{IsGeorgian}", RegexOptions.None, 1000)]
    private static partial Regex Georgian();

    [GeneratedRegex(@"\p{IsArmenian}", RegexOptions.None, 1000)]
    private static partial Regex Armenian();

    [GeneratedRegex(@"\p{IsDevanagari}", RegexOptions.None, 1000)]
    private static partial Regex Devanagari();

    [GeneratedRegex(@"\p{IsBengali}", RegexOptions.None, 1000)]
    private static partial Regex Bengali();

    [GeneratedRegex(@"\p{IsTamil}", RegexOptions.None, 1000)]
    private static partial Regex Tamil();

    [GeneratedRegex(@"\p{IsSinhala}", RegexOptions.None, 1000)]
    private static partial Regex Sinhala();

    [GeneratedRegex(@"\p{IsThai}", RegexOptions.None, 1000)]
    private static partial Regex Thai();
}
