using Dashboard.Client.Shell;
using Dashboard.Shared.Filters;
using Dashboard.Shared.Views;
using Microsoft.AspNetCore.Components;

namespace Dashboard.Client.Filters;

/// <summary>The values of one facet. Themes are always there, places begin with the largest, the others start closed; what is chosen is never hidden.</summary>
public sealed partial class FacetGroup
{
    /// <summary>As many values as an answer holds of one facet.</summary>
    internal const int MostValues = 50;

    private const int FirstPlaces = 7;

    /// <summary>Where the reader is.</summary>
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

    private bool IsOpen => Facet == Facet.Theme || Address.Options.Open.Contains(Part);

    private bool IsClosed => CanClose && !IsOpen;

    private int Largest => Values.Count == 0 ? 0 : Values.Max(value => value.Count);

    private IReadOnlyList<FacetValue> Top => [.. Values.Where(value => value.Parent is null)];

    private IReadOnlyList<FacetValue> Shown
    {
        get
        {
            if (IsOpen)
                return Values;
            var first = Facet == Facet.Place ? Top.Take(FirstPlaces).Select(value => value.Id).ToHashSet(StringComparer.Ordinal) : [];
            var chosen = Address.Filter[Facet];
            return
            [
                .. Values.Where(value => value.Selected || first.Contains(value.Id)
                    || (!IsClosed && value.Parent is { } parent && chosen.Contains(parent))),
            ];
        }
    }
}
