using Dashboard.Shared.Views;
using Microsoft.AspNetCore.Components;

namespace Dashboard.Client.Sources;

/// <summary>Names a publication, as a link where it has an address on the web.</summary>
public sealed partial class SourceLink
{
    /// <summary>The publication.</summary>
    [Parameter, EditorRequired]
    public required SourceView Source { get; set; }

    /// <summary>What names it.</summary>
    [Parameter, EditorRequired]
    public required string Words { get; set; }
}
