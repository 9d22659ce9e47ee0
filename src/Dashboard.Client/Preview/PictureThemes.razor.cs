using Microsoft.AspNetCore.Components;

namespace Dashboard.Client.Preview;

/// <summary>The colours of themes, beside their names.</summary>
public sealed partial class PictureThemes
{
    /// <summary>The colours.</summary>
    [Parameter, EditorRequired]
    public required IReadOnlyList<PictureKey> Keys { get; set; }
}
