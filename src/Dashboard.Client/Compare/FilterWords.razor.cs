using Microsoft.AspNetCore.Components;

namespace Dashboard.Client.Compare;

/// <summary>The filter of a side in words, each marked with its language where that is not the page's.</summary>
public sealed partial class FilterWords
{
    /// <summary>The side.</summary>
    [Parameter, EditorRequired]
    public required Side Side { get; set; }
}
