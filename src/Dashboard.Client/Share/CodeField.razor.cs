using Microsoft.AspNetCore.Components;

namespace Dashboard.Client.Share;

/// <summary>A text to copy: a field, with a copy button if scripts are on.</summary>
public sealed partial class CodeField
{
    /// <summary>Id of the field, unique on the page.</summary>
    [Parameter, EditorRequired]
    public required string Id { get; set; }

    /// <summary>Its name.</summary>
    [Parameter, EditorRequired]
    public required string Name { get; set; }

    /// <summary>"Copy the link": accessible name of the button.</summary>
    [Parameter, EditorRequired]
    public required string CopyName { get; set; }

    /// <summary>The text.</summary>
    [Parameter, EditorRequired]
    public required string Code { get; set; }

    /// <summary>A note on its use.</summary>
    [Parameter, EditorRequired]
    public required string Note { get; set; }

    /// <summary>Number of visible lines.</summary>
    [Parameter]
    public int Lines { get; set; } = 1;
}
