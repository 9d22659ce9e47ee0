using Dashboard.Client.Addresses;
using Microsoft.AspNetCore.Components;

namespace Dashboard.Client.Frame;

/// <summary>A page of text: the sign, a title, and what there is to read.</summary>
public sealed partial class PlainPage
{
    /// <summary>Where the reader is.</summary>
    [Parameter, EditorRequired]
    public required SiteAddress Address { get; set; }

    /// <summary>The title.</summary>
    [Parameter, EditorRequired]
    public required string Title { get; set; }

    /// <summary>Whether search engines may list it.</summary>
    [Parameter]
    public bool IsIndexed { get; set; }

    /// <summary>What is under the title.</summary>
    [Parameter, EditorRequired]
    public required RenderFragment ChildContent { get; set; }
}
