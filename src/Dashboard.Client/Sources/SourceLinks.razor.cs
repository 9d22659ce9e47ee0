using Dashboard.Shared.Views;
using Microsoft.AspNetCore.Components;

namespace Dashboard.Client.Sources;

/// <summary>Sources in one line: "Sources: RFE/RL, Human Rights Watch", each a link.</summary>
public sealed partial class SourceLinks
{
    /// <summary>The publications, at least one.</summary>
    [Parameter, EditorRequired]
    public required IReadOnlyList<SourceView> Sources { get; set; }
}
