using Dashboard.Shared.Filters;
using Microsoft.AspNetCore.Components;

namespace Dashboard.Client.Shell;

/// <summary>Says what of the address could not be used, and what would be right.</summary>
public sealed partial class Notice
{
    /// <summary>What could not be used.</summary>
    [Parameter, EditorRequired]
    public required IReadOnlyList<QueryProblem> Problems { get; set; }
}
