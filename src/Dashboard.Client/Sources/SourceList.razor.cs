using Dashboard.Client.Addresses;
using Dashboard.Shared.Views;
using Microsoft.AspNetCore.Components;

namespace Dashboard.Client.Sources;

/// <summary>Publications: title, publisher, day, whether the text was read, and where on the web it is.</summary>
public sealed partial class SourceList
{
    /// <summary>Where the reader is.</summary>
    [CascadingParameter]
    public required PageAddress Address { get; set; }

    /// <summary>The publications.</summary>
    [Parameter, EditorRequired]
    public required IReadOnlyList<SourceView> Sources { get; set; }
}
