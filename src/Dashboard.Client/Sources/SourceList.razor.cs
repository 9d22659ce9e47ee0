using Dashboard.Client.Addresses;
using Dashboard.Shared.Views;
using Microsoft.AspNetCore.Components;

namespace Dashboard.Client.Sources;

/// <summary>Sources with title, publisher, day, whether the text was read, and the address on the web.</summary>
public sealed partial class SourceList
{
    /// <summary>Address of the page.</summary>
    [CascadingParameter]
    public required PageAddress Address { get; set; }

    /// <summary>The publications.</summary>
    [Parameter, EditorRequired]
    public required IReadOnlyList<SourceView> Sources { get; set; }
}
