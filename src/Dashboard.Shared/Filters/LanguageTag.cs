using System.Text.RegularExpressions;

namespace Dashboard.Shared.Filters;

/// <summary>Tags of languages (BCP 47): language, and optionally script, region and variants.</summary>
public static partial class LanguageTag
{
    // Written from right to left where the tag names no script (CLDR, likely subtags).
    private static readonly HashSet<string> RightToLeft = new(StringComparer.OrdinalIgnoreCase)
    {
        "ar", "azb", "bal", "bgn", "bqi", "ckb", "dv", "fa", "glk", "he", "iw", "ks", "lrc", "luz", "mzn", "nqo", "ps", "prs", "rhg",
        "sd", "sdh", "skr", "syr", "ug", "ur", "yi",
    };

    private static readonly HashSet<string> RightToLeftScripts = new(StringComparer.OrdinalIgnoreCase)
    {
        "Adlm", "Arab", "Aran", "Hebr", "Mand", "Nkoo", "Rohg", "Samr", "Syrc", "Thaa",
    };

    /// <summary>Whether it is well formed.</summary>
    public static bool IsValid(string tag) => Tag().IsMatch(tag);

    /// <summary>Whether the language is written from right to left: by its script, else by the one it is usually written in.</summary>
    public static bool IsRightToLeft(string tag)
    {
        ArgumentNullException.ThrowIfNull(tag);
        var parts = tag.Split('-');
        return parts.Skip(1).FirstOrDefault(part => part.Length == 4 && part.All(char.IsAsciiLetter)) is { } script
            ? RightToLeftScripts.Contains(script)
            : RightToLeft.Contains(parts[0]);
    }

    [GeneratedRegex(@"\A[a-z]{2,3}(-[A-Za-z0-9]{2,8})*\z", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Tag();
}
