using Dashboard.Client.Addresses;
using Dashboard.Shared.Filters;
using Microsoft.AspNetCore.Components;

namespace Dashboard.Client.Frame;

/// <summary>How to cite an entity: its id and its permanent address.</summary>
public sealed partial class PermanentAddress
{
    /// <summary>Address of the page.</summary>
    [CascadingParameter]
    public required PageAddress Address { get; set; }

    /// <summary><c>events</c>, <c>places</c>, <c>claims</c> or <c>sources</c>.</summary>
    [Parameter, EditorRequired]
    public required string Kind { get; set; }

    /// <summary>Id of the entity.</summary>
    [Parameter, EditorRequired]
    public required string Id { get; set; }

    [Inject]
    private NavigationManager Navigation { get; set; } = null!;

    // Without the filter, which is not part of the citation.
    private PageAddress Plain => Address.FullView.Entity(Kind, Id) with { Filter = EventFilter.None, Options = ViewOptions.Default with { Language = Address.Options.Language } };
}
