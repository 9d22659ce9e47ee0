using Dashboard.Client.Addresses;
using Dashboard.Client.Casualties;
using Dashboard.Client.Casualties.Page;
using Dashboard.Client.Facets;
using Dashboard.Client.Filters;
using Dashboard.Client.Loading;
using Dashboard.Shared.Filters;
using Dashboard.Shared.Views;

namespace Dashboard.Client.Embed;

/// <summary>The casualties embed: the headlines of every measure, or the claims of one.</summary>
public sealed partial class CasualtiesEmbed
{
    private static PageAddress Rows(LoadedView<CasualtiesEmbedView> shown) =>
        shown.Address with
        {
            Options = shown.Address.Options with { Measure = null },
        };

    private static string Title(LoadedView<CasualtiesEmbedView> shown) =>
        shown.View.Measure is { } measure
            ? CasualtiesPageWords.Title(measure)
            : $"{CasualtiesText.Title} – {shown.View.View.About.Title.Text}";

    // Other filters have no effect on claims.
    private static IReadOnlyList<Chip> Chips(LoadedView<CasualtiesEmbedView> shown)
    {
        var places = Chip.Of(shown.Address, shown.View.View.Facets)
            .Where(chip => chip.Kind == FacetWords.Kind(Facet.Place) || chip.Kind == FacetWords.Kind(Facet.Region));
        return Chip.OfKnown(shown.Address) is { } known ? [.. places, known] : [.. places];
    }
}

/// <summary>The content of the embed.</summary>
/// <param name="View">The dataset, with the headlines of every measure.</param>
/// <param name="Measure">The claims of one measure, or null.</param>
/// <param name="Detail">The event opened instead, or null.</param>
public sealed record CasualtiesEmbedView(DatasetView View, CasualtiesDetail? Measure, EventDetail? Detail);
