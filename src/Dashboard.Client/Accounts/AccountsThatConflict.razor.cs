using Dashboard.Client.Language;
using Dashboard.Shared.Views;
using Microsoft.AspNetCore.Components;

namespace Dashboard.Client.Accounts;

/// <summary>
/// Conflicting accounts of the events, side by side in columns of equal weight, by the day on which they were first stated, never by side.
/// The texts are restatements, hence no quotation marks.
/// </summary>
public sealed partial class AccountsThatConflict
{
    /// <summary>The statements.</summary>
    [Parameter, EditorRequired]
    public required IReadOnlyList<StatementView> Statements { get; set; }

    /// <summary>The year that is not written.</summary>
    [Parameter]
    public int Year { get; set; }

    private IReadOnlyList<Account> Accounts { get; set; } = [];

    /// <inheritdoc/>
    protected override void OnParametersSet() => Accounts =
    [
        .. Statements.GroupBy(statement => statement.Account.Id, StringComparer.Ordinal)
            .Select(account => new Account(account.First().Account.Name, [.. account.OrderBy(statement => statement.StatedOn)]))
            .OrderBy(account => account.Statements[0].StatedOn),
    ];

    private string Day(DateOnly day) => day.Year == Year ? Dates.DayAndMonth(day) : Dates.Full(day);

    private sealed record Account(LocalString Name, IReadOnlyList<StatementView> Statements);
}
