using Microsoft.AspNetCore.Components;

namespace Dashboard.Client.Preview;

/// <summary>Lines of text in a picture.</summary>
public sealed partial class PictureLines
{
    /// <summary>The lines.</summary>
    [Parameter, EditorRequired]
    public required IReadOnlyList<TextLine> Lines { get; set; }
}
