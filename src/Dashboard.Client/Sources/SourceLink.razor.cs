using Dashboard.Client.Addresses;
using Dashboard.Shared.Views;
using Microsoft.AspNetCore.Components;

namespace Dashboard.Client.Sources;

/// <summary>A link to a source, or to its own page here if it is not on the web.</summary>
public sealed partial class SourceLink
{
    /// <summary>Address of the page.</summary>
    [CascadingParameter]
    public required PageAddress Address { get; set; }

    /// <summary>The publication.</summary>
    [Parameter, EditorRequired]
    public required SourceView Source { get; set; }

    /// <summary>The text of the link.</summary>
    [Parameter, EditorRequired]
    public required LocalString Words { get; set; }
}
