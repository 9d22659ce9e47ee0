using Dashboard.Client.Addresses;
using Dashboard.Shared.Views;
using Microsoft.AspNetCore.Components;

namespace Dashboard.Client.Entities;

/// <summary>The head of an entity's page: its kind, its title, and the known date.</summary>
public sealed partial class EntityHead
{
    /// <summary>Address of the page.</summary>
    [CascadingParameter]
    public required PageAddress Address { get; set; }

    /// <summary>"Event".</summary>
    [Parameter, EditorRequired]
    public required string Kind { get; set; }

    /// <summary>Its title.</summary>
    [Parameter, EditorRequired]
    public required LocalString Title { get; set; }

    /// <summary>Replaces the plain title, or null.</summary>
    [Parameter]
    public RenderFragment? Mark { get; set; }

    /// <summary>Content below the title.</summary>
    [Parameter]
    public RenderFragment? ChildContent { get; set; }
}
