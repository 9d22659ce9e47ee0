using Microsoft.AspNetCore.Components;

namespace Dashboard.Client.Frame;

/// <summary>A section of a page: a thick rule, a title, and content.</summary>
public sealed partial class PageSection
{
    /// <summary>Id of the title, unique on the page.</summary>
    [Parameter, EditorRequired]
    public required string Id { get; set; }

    /// <summary>The title.</summary>
    [Parameter, EditorRequired]
    public required string Title { get; set; }

    /// <summary>Level of the title: 2 or 3.</summary>
    [Parameter]
    public int Level { get; set; } = 2;

    /// <summary>CSS class of the section, or null.</summary>
    [Parameter]
    public string? Class { get; set; }

    /// <summary>Content below the title.</summary>
    [Parameter, EditorRequired]
    public required RenderFragment ChildContent { get; set; }
}
