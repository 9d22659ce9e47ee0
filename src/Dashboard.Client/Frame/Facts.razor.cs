using Microsoft.AspNetCore.Components;

namespace Dashboard.Client.Frame;

/// <summary>Facts in two columns: each with its precision below it.</summary>
public sealed partial class Facts
{
    /// <summary>Pairs of <c>dt</c> and <c>dd</c>; paragraphs in a <c>dd</c> give the precision.</summary>
    [Parameter, EditorRequired]
    public required RenderFragment ChildContent { get; set; }
}
