using Microsoft.AspNetCore.Components;

namespace Dashboard.Client.Entities;

/// <summary>Main text on the left, evidence on the right; one column if there is no room.</summary>
public sealed partial class TwoColumns
{
    /// <summary>The main text.</summary>
    [Parameter, EditorRequired]
    public required RenderFragment Left { get; set; }

    /// <summary>Evidence and context.</summary>
    [Parameter, EditorRequired]
    public required RenderFragment Right { get; set; }

    /// <summary>Content below both columns.</summary>
    [Parameter, EditorRequired]
    public required RenderFragment Foot { get; set; }
}
