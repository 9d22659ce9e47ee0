using Dashboard.Client.Addresses;
using Microsoft.AspNetCore.Components;

namespace Dashboard.Client.Frame;

/// <summary>A text page: logo, title, and content.</summary>
public sealed partial class PlainPage
{
    /// <summary>Address of the page.</summary>
    [Parameter, EditorRequired]
    public required SiteAddress Address { get; set; }

    /// <summary>The title.</summary>
    [Parameter, EditorRequired]
    public required string Title { get; set; }

    /// <summary>Whether search engines may index it.</summary>
    [Parameter]
    public bool IsIndexed { get; set; }

    /// <summary>Content below the title.</summary>
    [Parameter, EditorRequired]
    public required RenderFragment ChildContent { get; set; }
}
