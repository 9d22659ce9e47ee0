using Dashboard.Client.Addresses;
using Dashboard.Shared.Views;
using Microsoft.AspNetCore.Components;

namespace Dashboard.Client.Filters;

/// <summary>Replaces the list if nothing matches, and suggests filters to remove.</summary>
public sealed partial class EmptyResult
{
    /// <summary>Address of the page.</summary>
    [CascadingParameter]
    public required PageAddress Address { get; set; }

    /// <summary>The chosen places outside all chosen regions.</summary>
    [Parameter]
    public IReadOnlyList<LocalString> Outside { get; set; } = [];

    /// <summary>The number of events without each filter.</summary>
    [Parameter, EditorRequired]
    public required IReadOnlyList<FilterRelaxation> Relaxations { get; set; }
}
