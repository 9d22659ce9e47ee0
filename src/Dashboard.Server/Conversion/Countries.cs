using System.Globalization;
using Dashboard.Shared.Letters;

namespace Dashboard.Server.Conversion;

/// <summary>Codes of countries, by their codes and names.</summary>
internal static class Countries
{
    private static readonly Dictionary<string, string> Codes = Load();

    /// <summary>
    /// ISO 3166-1 alpha-2 code of a country given by its two or three letters, or by its name in English or its own language; else null.
    /// </summary>
    public static string? CodeOf(string text) => Codes.GetValueOrDefault(Folding.ForOrder.Fold(text));

    private static Dictionary<string, string> Load()
    {
        var codes = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var culture in CultureInfo.GetCultures(CultureTypes.SpecificCultures))
        {
            var region = new RegionInfo(culture.Name);
            if (region.TwoLetterISORegionName.Length != 2 || !region.TwoLetterISORegionName.All(char.IsAsciiLetterUpper))
                continue;
            string[] names = [region.TwoLetterISORegionName, region.ThreeLetterISORegionName, region.EnglishName, region.NativeName];
            foreach (var name in names)
                codes.TryAdd(Folding.ForOrder.Fold(name), region.TwoLetterISORegionName);
        }

        return codes;
    }
}
