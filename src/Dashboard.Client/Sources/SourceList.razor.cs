using Dashboard.Shared.Views;
using Microsoft.AspNetCore.Components;

namespace Dashboard.Client.Sources;

/// <summary>Publications: title, publisher, day, and whether the text was read.</summary>
public sealed partial class SourceList
{
    /// <summary>The publications.</summary>
    [Parameter, EditorRequired]
    public required IReadOnlyList<SourceView> Sources { get; set; }
}
