using Dashboard.Client.Language;
using Dashboard.Shared.Views;
using Microsoft.AspNetCore.Components;

namespace Dashboard.Client.Figures;

/// <summary>The claims of one scope under their range; withdrawn and replaced ones with their status.</summary>
public sealed partial class ScopeClaims
{
    /// <summary>The scope.</summary>
    [Parameter, EditorRequired]
    public required ScopeView Scope { get; set; }

    /// <summary>The dataset.</summary>
    [Parameter, EditorRequired]
    public required DatasetSummary About { get; set; }

    /// <summary>Id of a claim to leave out, because this is its page; or null.</summary>
    [Parameter]
    public string? Except { get; set; }

    private IEnumerable<ClaimView> Listed => Scope.Claims.Where(claim => claim.Id != Except);

    private int Year(DateOnly day) => YearOfFocus.Of(About, day);
}
