using Dashboard.Client.Addresses;
using Dashboard.Shared.Views;
using Microsoft.AspNetCore.Components;

namespace Dashboard.Client.Accounts;

/// <summary>Statements by day, each with the account it supports and the events it is about.</summary>
public sealed partial class StatementList
{
    /// <summary>Address of the page.</summary>
    [CascadingParameter]
    public required PageAddress Address { get; set; }

    /// <summary>The statements.</summary>
    [Parameter, EditorRequired]
    public required IReadOnlyList<StatementView> Statements { get; set; }
}
