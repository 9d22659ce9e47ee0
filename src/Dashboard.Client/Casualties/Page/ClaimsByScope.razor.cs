using Dashboard.Client.Addresses;
using Dashboard.Client.Figures;
using Dashboard.Client.Language;
using Dashboard.Shared.Views;
using Microsoft.AspNetCore.Components;

namespace Dashboard.Client.Casualties.Page;

/// <summary>A table of every claim of the measure, by scope: the text alternative of the charts.</summary>
public sealed partial class ClaimsByScope
{
    /// <summary>Id of the caption of the table; charts refer to it.</summary>
    internal const string CaptionId = "claims-caption";

    private Dictionary<string, ClaimView> claims = [];
    private ScopeView? open;

    /// <summary>The page.</summary>
    [Parameter, EditorRequired]
    public required CasualtiesDetail View { get; set; }

    /// <summary>Address of the page.</summary>
    [CascadingParameter]
    public required PageAddress Address { get; set; }

    private IEnumerable<ScopeView> InOrder =>
        (View.Measure.Main() is { } main ? (ScopeView[])[main] : []).Concat(View.Measure.AllButMain());

    private int Listed => claims.Count;

    private string Caption =>
        $"{ScopeWords.Name(View.Measure.Measure)}: {Numbers.Of(View.ClaimCount, LanguageText.Claims)}. {CasualtiesPageText.ByScope}";

    /// <summary>Id of the row of a claim.</summary>
    internal static string RowId(string claim) => $"claim-{claim}";

    /// <summary>Id of the heading of a scope.</summary>
    internal static string ScopeId(CasualtiesDetail view, ScopeView scope) =>
        $"scope-{view.Measure.Scopes.TakeWhile(other => other != scope).Count() + 1}";

    /// <inheritdoc/>
    protected override void OnParametersSet()
    {
        claims = View.Measure.Scopes.SelectMany(scope => scope.Claims).ToDictionary(claim => claim.Id, StringComparer.Ordinal);
        open = InOrder.FirstOrDefault(scope => scope.Claims.Count > 0);
    }

    private static string Count(ScopeView scope) => Numbers.Of(scope.ClaimCount, LanguageText.Claims);

    private static string SourcesOf(ClaimView claim) =>
        $"{Numbers.Of(claim.Sources.Count, LanguageText.Sources)}: {ClaimWords.Figure(claim)}, {claim.Claimant.Text}";

    // Named by its first claim, so that an address means the same scope under another filter.
    private static string Part(ScopeView scope) => RowId(scope.Claims[0].Id);

    private bool IsCollapsed(ScopeView scope) => Address.Options.Open.Contains(Part(scope)) == (scope == open);

    private string TogglingPart(ScopeView scope) => $"{Address.TogglingPart(Part(scope)).Href}#{ScopeId(View, scope)}";

    private string? Selected(ClaimView claim) => Address.IsSelected("claims", claim.Id) ? "selected" : null;

    private ClaimView? Find(string id) => claims.GetValueOrDefault(id);

    private string ToRow(string id) => $"{Address.Href}#{RowId(id)}";

    private string Standing(ClaimView claim, ScopeView scope) =>
        ClaimWords.StatusNote(claim, scope.Claims, YearOfFocus.Of(View.About, claim.CurrentUntil ?? claim.StatedOn));
}
