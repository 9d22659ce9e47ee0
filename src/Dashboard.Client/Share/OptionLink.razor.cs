using Dashboard.Client.Addresses;
using Microsoft.AspNetCore.Components;

namespace Dashboard.Client.Share;

/// <summary>One value of an option. The page that it leads to begins at the same link, so that the focus stays where it was.</summary>
public sealed partial class OptionLink
{
    /// <summary>Its id, once on the page.</summary>
    [Parameter, EditorRequired]
    public required string Id { get; set; }

    /// <summary>The page with the value chosen.</summary>
    [Parameter, EditorRequired]
    public required PageAddress To { get; set; }

    /// <summary>Whether it is the value that is chosen.</summary>
    [Parameter, EditorRequired]
    public required bool IsChosen { get; set; }

    /// <summary>The language that it is in and leads to, where that is the option; else null.</summary>
    [Parameter]
    public string? Language { get; set; }

    /// <summary>Its words.</summary>
    [Parameter, EditorRequired]
    public required RenderFragment ChildContent { get; set; }
}
