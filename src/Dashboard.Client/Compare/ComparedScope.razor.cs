using Dashboard.Client.Addresses;
using Dashboard.Shared.Views;
using Microsoft.AspNetCore.Components;

namespace Dashboard.Client.Compare;

/// <summary>One scope: its range, its place, and who states it.</summary>
public sealed partial class ComparedScope
{
    /// <summary>The scope.</summary>
    [Parameter, EditorRequired]
    public required ScopeView Scope { get; set; }

    /// <summary>Whether it gives the headline figure of its place, in a row that does not name its basis.</summary>
    [Parameter]
    public bool IsHeadline { get; set; }

    /// <summary>The side to which it belongs.</summary>
    [Parameter, EditorRequired]
    public required PageAddress Address { get; set; }
}
