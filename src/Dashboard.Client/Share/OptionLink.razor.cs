using Dashboard.Client.Addresses;
using Microsoft.AspNetCore.Components;

namespace Dashboard.Client.Share;

/// <summary>One value of an option. The page it leads to starts at the same link, so that the focus stays.</summary>
public sealed partial class OptionLink
{
    /// <summary>Its id, unique on the page.</summary>
    [Parameter, EditorRequired]
    public required string Id { get; set; }

    /// <summary>The page with this value.</summary>
    [Parameter, EditorRequired]
    public required PageAddress To { get; set; }

    /// <summary>Whether it is the current value.</summary>
    [Parameter, EditorRequired]
    public required bool IsChosen { get; set; }

    /// <summary>The language that it names, for the language option; else null.</summary>
    [Parameter]
    public string? Language { get; set; }

    /// <summary>Its text.</summary>
    [Parameter, EditorRequired]
    public required RenderFragment ChildContent { get; set; }
}
