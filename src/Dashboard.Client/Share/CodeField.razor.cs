using Microsoft.AspNetCore.Components;

namespace Dashboard.Client.Share;

/// <summary>A text to take away: in a field from which it can be copied by hand, with a button where scripts are on.</summary>
public sealed partial class CodeField
{
    /// <summary>Id of the field, once on the page.</summary>
    [Parameter, EditorRequired]
    public required string Id { get; set; }

    /// <summary>What it is.</summary>
    [Parameter, EditorRequired]
    public required string Name { get; set; }

    /// <summary>"Copy the link": what the button says to who does not see the field beside it.</summary>
    [Parameter, EditorRequired]
    public required string CopyName { get; set; }

    /// <summary>The text.</summary>
    [Parameter, EditorRequired]
    public required string Code { get; set; }

    /// <summary>What it is for.</summary>
    [Parameter, EditorRequired]
    public required string Note { get; set; }

    /// <summary>How many lines of it are shown.</summary>
    [Parameter]
    public int Lines { get; set; } = 1;
}
