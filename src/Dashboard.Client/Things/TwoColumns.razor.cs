using Microsoft.AspNetCore.Components;

namespace Dashboard.Client.Things;

/// <summary>What is read on the left, what it rests on on the right; one below the other where there is no room.</summary>
public sealed partial class TwoColumns
{
    /// <summary>What is read.</summary>
    [Parameter, EditorRequired]
    public required RenderFragment Left { get; set; }

    /// <summary>What it rests on and what is around it.</summary>
    [Parameter, EditorRequired]
    public required RenderFragment Right { get; set; }

    /// <summary>What stands under both.</summary>
    [Parameter, EditorRequired]
    public required RenderFragment Foot { get; set; }
}
