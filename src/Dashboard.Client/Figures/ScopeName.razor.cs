using Dashboard.Shared.Views;
using Microsoft.AspNetCore.Components;

namespace Dashboard.Client.Figures;

/// <summary>The name of a scope by place, group and basis; each part is marked with its language if that is not the page's.</summary>
public sealed partial class ScopeName
{
    private IReadOnlyList<LocalString> parts = [];

    /// <summary>The scope.</summary>
    [Parameter, EditorRequired]
    public required ScopeView Scope { get; set; }

    /// <inheritdoc/>
    protected override void OnParametersSet() => parts = ScopeWords.Parts(Scope);
}
