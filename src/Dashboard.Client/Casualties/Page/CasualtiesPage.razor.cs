using Dashboard.Client.Addresses;
using Dashboard.Client.Frame;
using Dashboard.Shared.Views;

namespace Dashboard.Client.Casualties.Page;

/// <summary>All claims of one measure: the main chart, the other scopes, and every claim as a row.</summary>
public sealed partial class CasualtiesPage
{
    /// <summary>The part of <c>open</c> that shows every scope.</summary>
    internal const string ScopesPart = "scopes";

    /// <inheritdoc/>
    protected override string Path => "/casualties";

    /// <inheritdoc/>
    protected override Task<CasualtiesDetail> LoadAsync(PageQuery query, CancellationToken cancellationToken) =>
        Mediator.Send(new GetCasualties(query.Address.Dataset, query.Address.Filter, query.Address.Options.Measure, query.Address.Options.Language), cancellationToken);

    // The first measure has one address, named or not.
    private static PageAddress Canonical(PageShown<CasualtiesDetail> shown) =>
        shown.View.Measures is [var first, ..] && shown.Address.Options.Measure == first
            ? shown.Address with { Options = shown.Address.Options with { Measure = null } }
            : shown.Address;

    private static IReadOnlyList<ScopeView> Charted(PageShown<CasualtiesDetail> shown) =>
        [shown.View.Measure.Main()!, .. shown.View.Measure.AllButMain().Take(ScopeCharts.Shown(shown.Address))];
}
