using Dashboard.Client.Addresses;
using Dashboard.Shared.Datasets;
using Dashboard.Shared.Views;
using Microsoft.AspNetCore.Components;

namespace Dashboard.Client.Figures;

/// <summary>A claim in a list: its mark, the figure, who states it and when, what it covers, and whether it stands.</summary>
public sealed partial class ClaimRow
{
    /// <summary>Where the reader is.</summary>
    [CascadingParameter]
    public required PageAddress Address { get; set; }

    /// <summary>The claim.</summary>
    [Parameter, EditorRequired]
    public required ClaimView Claim { get; set; }

    /// <summary>What is counted; null when it is known from the place of the list.</summary>
    [Parameter]
    public Measure? Measure { get; set; }

    /// <summary>The claims of its scope, among which its successor is.</summary>
    [Parameter]
    public IReadOnlyList<ClaimView> Others { get; set; } = [];

    /// <summary>The year that need not be named.</summary>
    [Parameter]
    public int Year { get; set; }

    /// <summary>What else is said of it, or null.</summary>
    [Parameter]
    public LocalString? Note { get; set; }

    private PageAddress Page => Address.Thing("claims", Claim.Id);
}
