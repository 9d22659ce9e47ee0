using Dashboard.Shared.Views;
using Microsoft.AspNetCore.Components;

namespace Dashboard.Client.Figures;

/// <summary>The claims of one scope, one by one, under the range that they give; withdrawn and replaced ones with what became of them.</summary>
public sealed partial class ScopeClaims
{
    /// <summary>The scope.</summary>
    [Parameter, EditorRequired]
    public required ScopeView Scope { get; set; }

    /// <summary>The dataset.</summary>
    [Parameter, EditorRequired]
    public required DatasetSummary About { get; set; }

    /// <summary>Id of a claim that is not listed: the one whose page this is; or null.</summary>
    [Parameter]
    public string? Except { get; set; }

    private IEnumerable<ClaimView> Listed => Scope.Claims.Where(claim => claim.Id != Except);

    // Days within the focus need no year.
    private int Year(DateOnly day) => About.From <= day && day <= About.To ? day.Year : 0;
}
