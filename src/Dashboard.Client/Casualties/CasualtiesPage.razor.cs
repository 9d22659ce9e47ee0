using Dashboard.Client.Shell;
using Dashboard.Shared.Datasets;
using Dashboard.Shared.Filters;
using Dashboard.Shared.Views;

namespace Dashboard.Client.Casualties;

/// <summary>All that is claimed of one measure: the main picture, the scopes beside it, each for itself, and every claim as a row.</summary>
public sealed partial class CasualtiesPage
{
    /// <summary>What of <c>open</c> shows every scope.</summary>
    internal const string ScopesPart = "scopes";

    /// <inheritdoc/>
    protected override string Path => "/casualties";

    /// <inheritdoc/>
    protected override Task<CasualtiesDetail> LoadAsync(PageQuery query, CancellationToken cancellation) =>
        Mediator.Send(new GetCasualties(query.Address.Dataset, query.Address.Filter, query.Address.Options.Measure, query.Address.Options.Language), cancellation);

    private static ScopeView? MainScope(CasualtiesDetail view) => view.Measure.Scopes is [var first, ..] ? first : null;

    // The first measure has one address, whether or not it is named.
    private static PageAddress Canonical(PageShown<CasualtiesDetail> shown) =>
        shown.View.Measures is [var first, ..] && shown.Address.Options.Measure == first
            ? shown.Address with { Options = shown.Address.Options with { Measure = null } }
            : shown.Address;

    private static string? Description(CasualtiesDetail view) => MainScope(view) is { } main
        ? string.Concat(LeadSentence.Of(main, view.About).Select(sentence => $"{sentence} "))
        : null;

    private static IReadOnlyList<ScopeView> Charted(PageShown<CasualtiesDetail> shown) =>
        [shown.View.Measure.Scopes[0], .. ScopeCharts.InOrder(shown.View).Take(ScopeCharts.Shown(shown.Address))];

    private static string? PlaceNote(PageShown<CasualtiesDetail> shown)
    {
        if (shown.Address.Filter.Places.Count + shown.Address.Filter.Regions.Count == 0)
            return null;
        return shown.View.Measure.Scopes[0].Place.Precision == GeoPrecision.Country ? CasualtiesPageText.WholeCountryOnly : CasualtiesPageText.PlacesFirst;
    }
}
