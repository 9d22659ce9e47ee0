using System.Globalization;

namespace Dashboard.Server.Import.Reading;

/// <summary>Names of languages in messages to editors.</summary>
internal static class LanguageName
{
    /// <summary>Whether this machine has a name for it. Rare languages have none, and neither have mistakes such as <c>kz</c>.</summary>
    public static bool IsKnown(string tag) => Of(tag) != tag;

    /// <summary>"English"; the tag itself where this machine has no name for it.</summary>
    public static string Of(string tag)
    {
        try
        {
            var culture = CultureInfo.GetCultureInfo(tag);
            return culture.EnglishName.Length == 0 || culture.EnglishName.StartsWith("Unknown", StringComparison.Ordinal)
                ? tag
                : culture.EnglishName;
        }
        catch (CultureNotFoundException)
        {
            return tag;
        }
    }
}
