using Dashboard.Client.Addresses;
using Dashboard.Client.Loading;
using Dashboard.Shared.Views;

namespace Dashboard.Client.Casualties.Page;

/// <summary>All claims of one measure: the main chart, the other scopes, and every claim as a row.</summary>
public sealed partial class CasualtiesPage
{
    /// <summary>The part of <c>open</c> that shows every scope.</summary>
    internal const string ScopesPart = "scopes";

    // The first measure has one address, named or not.
    private static PageAddress Canonical(LoadedView<CasualtiesDetail> shown) =>
        shown.View.Measures is [var first, ..] && shown.Address.Options.Measure == first
            ? shown.Address with { Options = shown.Address.Options with { Measure = null } }
            : shown.Address;

    private static IReadOnlyList<ScopeView> Charted(LoadedView<CasualtiesDetail> shown) =>
        [shown.View.Measure.Main()!, .. shown.View.Measure.AllButMain().Take(ScopeCharts.Shown(shown.Address))];
}
