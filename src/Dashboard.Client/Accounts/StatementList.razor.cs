using Dashboard.Client.Addresses;
using Dashboard.Shared.Views;
using Microsoft.AspNetCore.Components;

namespace Dashboard.Client.Accounts;

/// <summary>Statements one by one, by day, each with the account that it supports and the events that it speaks of.</summary>
public sealed partial class StatementList
{
    /// <summary>Where the reader is.</summary>
    [CascadingParameter]
    public required PageAddress Address { get; set; }

    /// <summary>The statements.</summary>
    [Parameter, EditorRequired]
    public required IReadOnlyList<StatementView> Statements { get; set; }
}
