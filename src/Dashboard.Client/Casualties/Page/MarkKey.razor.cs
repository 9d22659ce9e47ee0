using Dashboard.Shared.Views;
using Microsoft.AspNetCore.Components;

namespace Dashboard.Client.Casualties.Page;

/// <summary>The key of the marks that occur.</summary>
public sealed partial class MarkKey
{
    /// <summary>The scopes that are drawn.</summary>
    [Parameter, EditorRequired]
    public required IReadOnlyList<ScopeView> Scopes { get; set; }

    private IEnumerable<ClaimView> Claims => Scopes.SelectMany(scope => scope.Claims);
}
