using Dashboard.Client.Addresses;
using Dashboard.Shared.Datasets;
using Dashboard.Shared.Views;
using Microsoft.AspNetCore.Components;

namespace Dashboard.Client.Figures;

/// <summary>A claim in a list: its mark, figure, claimant, day, coverage and status.</summary>
public sealed partial class ClaimRow
{
    /// <summary>Address of the page.</summary>
    [CascadingParameter]
    public required PageAddress Address { get; set; }

    /// <summary>The claim.</summary>
    [Parameter, EditorRequired]
    public required ClaimView Claim { get; set; }

    /// <summary>The measure; null if the list makes it clear.</summary>
    [Parameter]
    public Measure? Measure { get; set; }

    /// <summary>The claims of its scope, including its successor.</summary>
    [Parameter]
    public IReadOnlyList<ClaimView> Others { get; set; } = [];

    /// <summary>The year that is not written.</summary>
    [Parameter]
    public int Year { get; set; }

    /// <summary>A note on it, or null.</summary>
    [Parameter]
    public LocalString? Note { get; set; }

    private PageAddress Page => Address.Entity("claims", Claim.Id);
}
