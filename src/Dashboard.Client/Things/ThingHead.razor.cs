using Dashboard.Client.Addresses;
using Dashboard.Shared.Views;
using Microsoft.AspNetCore.Components;

namespace Dashboard.Client.Things;

/// <summary>What stands over the page of one thing: what kind of thing it is, its title, and as of which day it is shown.</summary>
public sealed partial class ThingHead
{
    /// <summary>Where the reader is.</summary>
    [CascadingParameter]
    public required PageAddress Address { get; set; }

    /// <summary>"Event".</summary>
    [Parameter, EditorRequired]
    public required string Kind { get; set; }

    /// <summary>Its title.</summary>
    [Parameter, EditorRequired]
    public required LocalString Title { get; set; }

    /// <summary>What is drawn instead of the plain title, or null.</summary>
    [Parameter]
    public RenderFragment? Mark { get; set; }

    /// <summary>What is under the title.</summary>
    [Parameter]
    public RenderFragment? ChildContent { get; set; }
}
