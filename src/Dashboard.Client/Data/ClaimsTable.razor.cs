using Dashboard.Client.Addresses;
using Dashboard.Shared.Views;
using Microsoft.AspNetCore.Components;

namespace Dashboard.Client.Data;

/// <summary>Claims as a table whose heads sort it. On a phone each row is a card, so every part keeps its role by name.</summary>
public sealed partial class ClaimsTable
{
    /// <summary>Where the reader is.</summary>
    [CascadingParameter]
    public required PageAddress Address { get; set; }

    /// <summary>The rows of this page.</summary>
    [Parameter, EditorRequired]
    public required IReadOnlyList<ListedClaim> Rows { get; set; }

    private IEnumerable<ClaimView> Claims => Rows.Select(row => row.Claim);
}
