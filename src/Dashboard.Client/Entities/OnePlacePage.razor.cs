using Dashboard.Client.Addresses;
using Dashboard.Client.Language;
using Dashboard.Shared.Views;

namespace Dashboard.Client.Entities;

/// <summary>The page of one place: what and where it is, its events, and its casualty figures.</summary>
public sealed partial class OnePlacePage
{
    private static string Counts(PlaceView spot) => spot.Claims == 0
        ? Numbers.Of(spot.Events, LanguageText.Events)
        : $"{Numbers.Of(spot.Events, LanguageText.Events)} · {Numbers.Of(spot.Claims, LanguageText.Claims)}";
}

/// <summary>The content of a place's page.</summary>
/// <param name="Detail">The place.</param>
/// <param name="Basemap">The basemap.</param>
public sealed record OnePlace(PlaceDetail Detail, BasemapView Basemap);
