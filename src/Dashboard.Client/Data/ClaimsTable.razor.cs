using Dashboard.Client.Addresses;
using Dashboard.Shared.Views;
using Microsoft.AspNetCore.Components;

namespace Dashboard.Client.Data;

/// <summary>A sortable table of claims. On a phone each row is a card, so every element has an explicit role.</summary>
public sealed partial class ClaimsTable
{
    /// <summary>Address of the page.</summary>
    [CascadingParameter]
    public required PageAddress Address { get; set; }

    /// <summary>The rows of this page.</summary>
    [Parameter, EditorRequired]
    public required IReadOnlyList<ListedClaim> Rows { get; set; }

    private IEnumerable<ClaimView> Claims => Rows.Select(row => row.Claim);
}
