using Dashboard.Client.Addresses;
using Dashboard.Client.Figures;
using Dashboard.Client.Language;
using Dashboard.Shared.Datasets;
using Dashboard.Shared.Views;
using Microsoft.AspNetCore.Components;

namespace Dashboard.Client.Casualties.Page;

/// <summary>Figures stated with their parts: the parts under their whole, with the remainder (rules of figures, 2).</summary>
public sealed partial class ClaimBreakdowns
{
    private const string Part = "parts";
    private const int MaxListed = 5;
    private Dictionary<string, (ClaimView Claim, ScopeView Scope)> claims = [];

    /// <summary>The page.</summary>
    [Parameter, EditorRequired]
    public required CasualtiesDetail View { get; set; }

    /// <summary>Address of the page.</summary>
    [CascadingParameter]
    public required PageAddress Address { get; set; }

    private bool IsOpen => Address.Options.Open.Contains(Part);

    private List<(ScopeView Scope, ClaimView Whole, PartitionView Parts)> Wholes { get; set; } = [];

    /// <inheritdoc/>
    protected override void OnParametersSet()
    {
        claims = View
            .Measure.Scopes.SelectMany(scope => scope.Claims.Select(claim => (claim, scope)))
            .ToDictionary(pair => pair.claim.Id, StringComparer.Ordinal);

        // Those of the main scope first, and within a scope the latest first.
        Wholes =
        [
            .. from scope in View.Measure.Scopes
            from whole in scope.Claims.Reverse()
            from parts in whole.Parts
            select (scope, whole, parts),
        ];
    }

    private string Of(ScopeView scope, ClaimView whole)
    {
        var stated = $"{ScopeWords.Name(scope)}; {whole.Claimant.Text}, {ClaimWords.Day(whole, Year(whole.StatedOn))}";
        var standing = ClaimWords.StatusNote(whole, scope.Claims, Year(whole.CurrentUntil ?? whole.StatedOn));
        return standing.Length == 0 ? stated : $"{stated}; {standing}";
    }

    // A part is named by the fields of its scope that differ from those of the whole.
    private IEnumerable<(ClaimView Claim, string Name)> Parts(PartitionView parts)
    {
        foreach (var id in parts.Claims)
        {
            if (claims.TryGetValue(id, out var part))
                yield return (part.Claim, Name(parts.By, part.Scope));
        }
    }

    private static string Name(Partition by, ScopeView scope) => by switch
    {
        Partition.Place => scope.About?.Name.Text ?? scope.Place.Label.Text,
        Partition.Group => scope.Group.Name.Text,
        _ => $"{scope.Group.Name.Text}, {scope.Basis.Name.Text}",
    };

    private int Year(DateOnly day) => YearOfFocus.Of(View.About, day);
}
