using Dashboard.Client.Addresses;
using Dashboard.Shared.Views;
using Microsoft.AspNetCore.Components;

namespace Dashboard.Client.Compare;

/// <summary>What is claimed within one scope: its range, where it is of, and who says so.</summary>
public sealed partial class ComparedScope
{
    /// <summary>The scope.</summary>
    [Parameter, EditorRequired]
    public required ScopeView Scope { get; set; }

    /// <summary>Whether it stands for its place, in a row that does not name its way of counting.</summary>
    [Parameter]
    public bool IsHeadline { get; set; }

    /// <summary>The side that it belongs to.</summary>
    [Parameter, EditorRequired]
    public required PageAddress Address { get; set; }
}
