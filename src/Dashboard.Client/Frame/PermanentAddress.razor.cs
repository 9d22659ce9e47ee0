using Dashboard.Client.Addresses;
using Dashboard.Shared.Filters;
using Microsoft.AspNetCore.Components;

namespace Dashboard.Client.Frame;

/// <summary>How a thing is cited: its id, and the address at which it stays.</summary>
public sealed partial class PermanentAddress
{
    /// <summary>Where the reader is.</summary>
    [CascadingParameter]
    public required PageAddress Address { get; set; }

    /// <summary><c>events</c>, <c>places</c>, <c>claims</c> or <c>sources</c>.</summary>
    [Parameter, EditorRequired]
    public required string Kind { get; set; }

    /// <summary>Id of the thing.</summary>
    [Parameter, EditorRequired]
    public required string Id { get; set; }

    [Inject]
    private NavigationManager Navigation { get; set; } = null!;

    // Without the filter: who cites a thing does not cite how somebody came to it.
    private PageAddress Plain => Address.FullView.Thing(Kind, Id) with { Filter = EventFilter.None, Options = ViewOptions.Default with { Language = Address.Options.Language } };
}
