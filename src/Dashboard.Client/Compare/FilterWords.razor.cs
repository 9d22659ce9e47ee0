using Microsoft.AspNetCore.Components;

namespace Dashboard.Client.Compare;

/// <summary>The filter of a side in words, each part marked with its language if that is not the page's.</summary>
public sealed partial class FilterWords
{
    /// <summary>The side.</summary>
    [Parameter, EditorRequired]
    public required Side Side { get; set; }
}
