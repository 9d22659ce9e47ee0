using Dashboard.Client.Language;
using Dashboard.Shared.Datasets;
using Dashboard.Shared.Filters;
using Dashboard.Shared.Views;

namespace Dashboard.Client.Facets;

/// <summary>Names of facets and their values.</summary>
internal static class FacetWords
{
    /// <summary>The heading of its group.</summary>
    public static string Heading(Facet facet) => facet switch
    {
        Facet.Theme => FacetsText.HeadingTheme,
        Facet.Type => FacetsText.HeadingType,
        Facet.Place => FacetsText.HeadingPlace,
        Facet.Region => FacetsText.HeadingRegion,
        Facet.Actor => FacetsText.HeadingActor,
        Facet.Source => FacetsText.HeadingSource,
        _ => throw new ArgumentOutOfRangeException(nameof(facet)),
    };

    /// <summary>The name of the facet in the link that removes a value.</summary>
    public static string Kind(Facet facet) => facet switch
    {
        Facet.Theme => FacetsText.KindTheme,
        Facet.Type => FacetsText.KindType,
        Facet.Place => FacetsText.KindPlace,
        Facet.Region => FacetsText.KindRegion,
        Facet.Actor => FacetsText.KindActor,
        Facet.Source => FacetsText.KindSource,
        _ => throw new ArgumentOutOfRangeException(nameof(facet)),
    };

    /// <summary>
    /// The name of a value: types come from the interface, which translates ACLED's list; everything else from the dataset. "Ostland (whole
    /// country)" stands for what concerns the country as a whole, not for everything in it.
    /// </summary>
    /// <param name="facet">The facet.</param>
    /// <param name="label">Its name in the dataset.</param>
    /// <param name="precision">Precision of a place, else null.</param>
    public static LocalString Label(Facet facet, LocalString label, GeoPrecision? precision) => (facet, precision) switch
    {
        (Facet.Type, _) => TypeWords.Of(label.Text),
        (Facet.Place, GeoPrecision.Country) => label with { Text = WholeCountry(label.Text) },
        _ => label,
    };

    /// <summary>"Ostland (whole country)".</summary>
    public static string WholeCountry(string place) => $"{place} ({FacetsText.InWholeCountry})";

    /// <summary>The name of a value outside its list: a sub-type of several types is named with its type, "Riots: Other".</summary>
    /// <param name="facet">The facet.</param>
    /// <param name="value">The value.</param>
    /// <param name="facets">All values.</param>
    public static LocalString Label(Facet facet, FacetValue value, FacetsView facets)
    {
        var label = Label(facet, value.Label, value.Precision);
        if (facet != Facet.Type || value.Parent is null)
            return label;
        var type = facets.Type.FirstOrDefault(other => other.Id == value.Parent);
        var isShared = facets.Type.Any(other => other.Parent is not null && other.Id != value.Id && other.Label == value.Label);
        return type is not null && isShared ? label with { Text = $"{Label(facet, type.Label, null).Text}: {label.Text}" } : label;
    }

    /// <summary>Its name in <c>open=</c>.</summary>
    public static string Part(Facet facet) => Slug.Of(facet);

    /// <summary>"All 24 places"; "More places" if there may be more than the response has, or the rest have no events.</summary>
    /// <param name="facet">A facet that shows its largest values first.</param>
    /// <param name="values">All values of the response.</param>
    /// <param name="shown">Number of visible values.</param>
    public static string All(Facet facet, IReadOnlyList<FacetValue> values, int shown)
    {
        // Values are sorted by count: if the last one has no events, the response has all that do.
        var all = values.Count < FacetGroup.MaxValues ? values.Count : values.Count(value => value.Count > 0);
        return all > shown && all < FacetGroup.MaxValues ? Numbers.Of(all, All(facet)) : More(facet);
    }

    /// <summary>"Fewer places".</summary>
    /// <param name="facet">A facet that shows its largest values first.</param>
    public static string Fewer(Facet facet) => facet switch
    {
        Facet.Theme => FacetsText.FewerThemes,
        Facet.Place => FacetsText.FewerPlaces,
        _ => throw new ArgumentOutOfRangeException(nameof(facet)),
    };

    private static string All(Facet facet) => facet switch
    {
        Facet.Theme => FacetsText.AllThemes,
        Facet.Place => FacetsText.AllPlaces,
        _ => throw new ArgumentOutOfRangeException(nameof(facet)),
    };

    private static string More(Facet facet) => facet switch
    {
        Facet.Theme => FacetsText.MoreThemes,
        Facet.Place => FacetsText.MorePlaces,
        _ => throw new ArgumentOutOfRangeException(nameof(facet)),
    };
}
