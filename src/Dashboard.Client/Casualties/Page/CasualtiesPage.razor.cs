using Dashboard.Client.Addresses;
using Dashboard.Client.Loading;
using Dashboard.Shared.Views;

namespace Dashboard.Client.Casualties.Page;

/// <summary>All that is claimed of one measure: the main picture, the scopes beside it, each for itself, and every claim as a row.</summary>
public sealed partial class CasualtiesPage
{
    /// <summary>What of <c>open</c> shows every scope.</summary>
    internal const string ScopesPart = "scopes";

    // The first measure has one address, whether or not it is named.
    private static PageAddress Canonical(PageShown<CasualtiesDetail> shown) =>
        shown.View.Measures is [var first, ..] && shown.Address.Options.Measure == first
            ? shown.Address with { Options = shown.Address.Options with { Measure = null } }
            : shown.Address;

    private static IReadOnlyList<ScopeView> Charted(PageShown<CasualtiesDetail> shown) =>
        [shown.View.Measure.Main()!, .. shown.View.Measure.BesideMain().Take(ScopeCharts.Shown(shown.Address))];
}
