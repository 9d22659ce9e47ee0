using Dashboard.Client.Addresses;
using Dashboard.Shared.Views;
using Microsoft.AspNetCore.Components;

namespace Dashboard.Client.Filters;

/// <summary>In place of the list when nothing matches: which filter stands in the way.</summary>
public sealed partial class EmptyResult
{
    /// <summary>Where the reader is.</summary>
    [CascadingParameter]
    public required PageAddress Address { get; set; }

    /// <summary>The chosen places that lie in none of the chosen regions.</summary>
    [Parameter]
    public IReadOnlyList<LocalString> Outside { get; set; } = [];

    /// <summary>What taking away each filter would give.</summary>
    [Parameter, EditorRequired]
    public required IReadOnlyList<FilterRelaxation> Relaxations { get; set; }
}
