using Microsoft.AspNetCore.Components;

namespace Dashboard.Client.Frame;

/// <summary>A part of a page: a thick rule, a plain title, and what there is to read.</summary>
public sealed partial class PageSection
{
    /// <summary>Id of the title, once on a page.</summary>
    [Parameter, EditorRequired]
    public required string Id { get; set; }

    /// <summary>The title.</summary>
    [Parameter, EditorRequired]
    public required string Title { get; set; }

    /// <summary>Level of the title: 2 or 3.</summary>
    [Parameter]
    public int Level { get; set; } = 2;

    /// <summary>Class of the section, or null.</summary>
    [Parameter]
    public string? Class { get; set; }

    /// <summary>What is under the title.</summary>
    [Parameter, EditorRequired]
    public required RenderFragment ChildContent { get; set; }
}
