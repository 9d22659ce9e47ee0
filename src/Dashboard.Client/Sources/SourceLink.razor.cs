using Dashboard.Client.Addresses;
using Dashboard.Shared.Views;
using Microsoft.AspNetCore.Components;

namespace Dashboard.Client.Sources;

/// <summary>Names a publication, as a link to it, or to its own page where it has no address on the web.</summary>
public sealed partial class SourceLink
{
    /// <summary>Where the reader is.</summary>
    [CascadingParameter]
    public required PageAddress Address { get; set; }

    /// <summary>The publication.</summary>
    [Parameter, EditorRequired]
    public required SourceView Source { get; set; }

    /// <summary>What names it.</summary>
    [Parameter, EditorRequired]
    public required LocalString Words { get; set; }
}
