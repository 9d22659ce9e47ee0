using Dashboard.Client.Addresses;
using Dashboard.Shared.Filters;
using Dashboard.Shared.Views;
using Microsoft.AspNetCore.Components;

namespace Dashboard.Client.Facets;

/// <summary>
/// The values of one facet. Themes and places show their largest values, so that both fit on the screen; other facets start closed; chosen
/// values are never hidden.
/// </summary>
public sealed partial class FacetGroup
{
    /// <summary>Maximum number of values of a facet in a response.</summary>
    internal const int MaxValues = 50;

    private const int FirstPlaces = 7;
    private const int FirstChildren = 5;

    /// <summary>Address of the page.</summary>
    [CascadingParameter]
    public required PageAddress Address { get; set; }

    /// <summary>The facet.</summary>
    [Parameter, EditorRequired]
    public required Facet Facet { get; set; }

    /// <summary>Its values, parents before their children.</summary>
    [Parameter, EditorRequired]
    public required IReadOnlyList<FacetValue> Values { get; set; }

    private string Part => FacetWords.Part(Facet);

    private string HeadingId => "filter-" + Part;

    private bool CanClose => Facet is not (Facet.Theme or Facet.Place);

    private bool IsOpen => Address.Options.Open.Contains(Part);

    private bool IsClosed => CanClose && !IsOpen;

    private int Largest => Values.Count == 0 ? 0 : Values.Max(value => value.Count);

    private IEnumerable<FacetValue> Top => Values.Where(value => value.Parent is null);

    // The same link expands and collapses the list.
    private bool CanUnfold => !CanClose && First.Count < Values.Count;

    private string Unfold => IsOpen ? FacetWords.Fewer(Facet) : FacetWords.All(Facet, Values, First.Count);

    private IReadOnlyList<FacetValue> Shown => IsOpen ? Values : First;

    private IReadOnlyList<FacetValue> First
    {
        get
        {
            var begin = Facet switch
            {
                Facet.Theme => BeginOfThemes(),
                Facet.Place => Top.Take(FirstPlaces),
                _ => [],
            };
            var ids = begin.Select(value => value.Id).ToHashSet(StringComparer.Ordinal);
            var unfolded = IsClosed ? [] : Values.Where(value => value.Selected).Select(Family).ToHashSet(StringComparer.Ordinal);
            return [.. Values.Where(value => value.Selected || ids.Contains(value.Id) || unfolded.Contains(Family(value)))];
        }
    }

    private static string Family(FacetValue value) => value.Parent ?? value.Id;

    // All top themes, and the first children of the one with most events, to hint at the hierarchy.
    private IEnumerable<FacetValue> BeginOfThemes()
    {
        var largest = Top.MaxBy(value => value.Count);
        return Top.Concat(Values.Where(value => value.Parent == largest?.Id && value.Count > 0).Take(FirstChildren));
    }
}
