using Dashboard.Client.Facets;
using Dashboard.Client.Language;
using Dashboard.Shared.Datasets;
using Dashboard.Shared.Filters;
using Dashboard.Shared.Views;

namespace Dashboard.Client.Colours;

/// <summary>Words for what colours stand for.</summary>
internal static class ColourWords
{
    /// <summary>The property, after "Colour by".</summary>
    public static string Property(ColourBy by) => by switch
    {
        ColourBy.Theme => ColoursText.Theme,
        ColourBy.Type => ColoursText.Type,
        ColourBy.Actor => ColoursText.Actor,
        _ => ColoursText.Precision,
    };

    /// <summary>"Colour by theme".</summary>
    public static string By(ColourBy by) => $"{ColoursText.ColourBy} {Property(by)}";

    /// <summary>What the pieces of a bar are.</summary>
    public static string Bar(ColourBy by) => by switch
    {
        ColourBy.Theme => ColoursText.SharesOfThemes,
        ColourBy.Type => ColoursText.SharesOfTypes,
        ColourBy.Actor => ColoursText.SharesOfActors,
        _ => ColoursText.SharesOfPrecision,
    };

    /// <summary>What keys of one colour stand for.</summary>
    public static LocalString Label(ColourBy by, IReadOnlyList<ColourKey> keys) => keys switch
    {
        [{ Id: ColourKeys.Other }, { Id: ColourKeys.NotRecorded }] => PageCulture.Words(ColoursText.OtherOrNotRecorded),
        [{ Id: ColourKeys.Other }] => PageCulture.Words(ColoursText.Other),
        [{ Id: ColourKeys.NotRecorded }] => PageCulture.Words(ColoursText.NotRecorded),
        [{ Label: { } label }] => by == ColourBy.Type ? TypeWords.Of(label.Text) : label,
        [{ Id: var id }] => PageCulture.Words(Precision(Slug.Parse<GeoPrecision>(id))),
        _ => throw new ArgumentException("Only what has no colour of its own shares one.", nameof(keys)),
    };

    /// <summary>All values of an event, also those that share a colour.</summary>
    public static IReadOnlyList<LocalString> ValuesOf(ColourBy by, EventItem item) => by switch
    {
        ColourBy.Theme => [.. item.Themes.Select(theme => theme.Name)],
        ColourBy.Type => [TypeWords.Of(item.Type)],
        ColourBy.Precision => [PageCulture.Words(Precision(item.LocationPrecision))],
        _ when item.Actors.Count == 0 => [PageCulture.Words(ColoursText.NotRecorded)],
        _ => [.. item.Actors.Select(actor => actor.Name)],
    };

    private static string Precision(GeoPrecision? precision) => precision switch
    {
        GeoPrecision.Site => ColoursText.Site,
        GeoPrecision.Area => ColoursText.Area,
        GeoPrecision.Settlement => ColoursText.Town,
        GeoPrecision.Region => ColoursText.Region,
        GeoPrecision.Country => ColoursText.Country,
        _ => ColoursText.NotOnMap,
    };
}
