using Dashboard.Client.Addresses;
using Dashboard.Shared.Datasets;
using Microsoft.AspNetCore.Components;

namespace Dashboard.Client.Compare;

/// <summary>
/// The figures of both sides in one table: events, places, and casualty figures. Ranges stay ranges, and nothing is added up.
/// </summary>
public sealed partial class ComparedFigures
{
    /// <summary>The part of <c>open</c> that shows all scopes.</summary>
    internal const string Part = "scopes";

    /// <summary>Both sides.</summary>
    [Parameter, EditorRequired]
    public required Comparison Comparison { get; set; }

    /// <summary>Whether all scopes are shown.</summary>
    [Parameter, EditorRequired]
    public bool IsOpen { get; set; }

    /// <summary>Address of the page.</summary>
    [CascadingParameter]
    public required PageAddress Address { get; set; }

    private IReadOnlyList<Measure> Measures =>
        [.. Enum.GetValues<Measure>().Where(measure => Comparison.Sides.Any(side => side.Of(measure) is not null))];

    private bool HasOthers =>
        Comparison.Sides.Any(side => Measures.Any(measure => side.Of(measure)?.Others().Intersect(side.Scopes(measure)).Any() == true));

    private IEnumerable<ComparedScopes> Others(Measure measure) => IsOpen ? ComparedScopes.Of(Comparison, measure) : [];
}
