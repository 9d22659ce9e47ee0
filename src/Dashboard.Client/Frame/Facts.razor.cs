using Microsoft.AspNetCore.Components;

namespace Dashboard.Client.Frame;

/// <summary>Facts in two columns: what it is, and under what is known how exactly it is known.</summary>
public sealed partial class Facts
{
    /// <summary>Pairs of <c>dt</c> and <c>dd</c>; paragraphs in a <c>dd</c> say how exactly it is known.</summary>
    [Parameter, EditorRequired]
    public required RenderFragment ChildContent { get; set; }
}
