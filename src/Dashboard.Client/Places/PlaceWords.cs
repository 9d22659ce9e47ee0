using System.Globalization;
using Dashboard.Client.Language;
using Dashboard.Shared.Datasets;
using Dashboard.Shared.Filters;
using Dashboard.Shared.Views;

namespace Dashboard.Client.Places;

/// <summary>A place in words.</summary>
internal static class PlaceWords
{
    /// <summary>"a town; its point is its middle": the kind of place and the meaning of its point.</summary>
    public static string Precision(GeoPrecision precision) => precision switch
    {
        GeoPrecision.Site => PlaceText.Site,
        GeoPrecision.Area => PlaceText.Area,
        GeoPrecision.Settlement => PlaceText.Settlement,
        GeoPrecision.Region => PlaceText.Region,
        GeoPrecision.Country => PlaceText.Country,
        _ => PlaceText.Unknown,
    };

    /// <summary>"43.25249° N, 76.9115° E"; empty for a place without a point, such as a whole country.</summary>
    public static string Point(PlaceRef place) =>
        place is { Latitude: { } latitude, Longitude: { } longitude }
            ? $"{(latitude < 0 ? PlaceText.FormatSouth(Degrees(latitude)) : PlaceText.FormatNorth(Degrees(latitude)))}, {(longitude < 0 ? PlaceText.FormatWest(Degrees(longitude)) : PlaceText.FormatEast(Degrees(longitude)))}"
            : "";

    /// <summary>"English": the name of a language in the reader's language; languages without an interface name themselves.</summary>
    public static string Language(string tag) => tag switch
    {
        "ru" => PlaceText.InRussian,
        "kk" => PlaceText.InKazakh,
        Languages.English => PlaceText.InEnglish,
        _ => LanguageNames.Full(tag),
    };

    // Five decimals are about a metre. Russian and Kazakh use a decimal comma.
    private static string Degrees(double degrees)
    {
        var text = Math.Abs(degrees).ToString("0.#####", CultureInfo.InvariantCulture);
        return text.Replace(".", LanguageText.DecimalSeparator, StringComparison.Ordinal);
    }
}
