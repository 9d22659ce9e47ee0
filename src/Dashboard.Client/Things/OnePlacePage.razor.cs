using Dashboard.Client.Addresses;
using Dashboard.Client.Language;
using Dashboard.Shared.Views;

namespace Dashboard.Client.Things;

/// <summary>One place: what it is and where, what happened there, and what was claimed of people there.</summary>
public sealed partial class OnePlacePage
{
    private static string Counts(PlaceView spot) => spot.Claims == 0
        ? Numbers.Of(spot.Events, LanguageText.Events)
        : $"{Numbers.Of(spot.Events, LanguageText.Events)} · {Numbers.Of(spot.Claims, LanguageText.Claims)}";
}

/// <summary>What the page of a place shows.</summary>
/// <param name="Detail">The place.</param>
/// <param name="Basemap">What lies under its mark.</param>
public sealed record OnePlace(PlaceDetail Detail, BasemapView Basemap);
