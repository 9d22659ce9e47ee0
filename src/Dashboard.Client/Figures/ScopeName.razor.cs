using Dashboard.Shared.Views;
using Microsoft.AspNetCore.Components;

namespace Dashboard.Client.Figures;

/// <summary>What a scope counts, by place, group and basis; each marked with its language where that is not the page's.</summary>
public sealed partial class ScopeName
{
    private IReadOnlyList<LocalString> parts = [];

    /// <summary>The scope.</summary>
    [Parameter, EditorRequired]
    public required ScopeView Scope { get; set; }

    /// <inheritdoc/>
    protected override void OnParametersSet() => parts = ScopeWords.Parts(Scope);
}
