using Dashboard.Client.Addresses;
using Dashboard.Shared.Datasets;
using Microsoft.AspNetCore.Components;

namespace Dashboard.Client.Compare;

/// <summary>The figures of both sides in one table: events, places, and what is claimed of people. Ranges stay ranges, and nothing is added up.</summary>
public sealed partial class ComparedFigures
{
    /// <summary>What of <c>open</c> shows all ways of counting.</summary>
    internal const string Part = "scopes";

    /// <summary>Both sides.</summary>
    [Parameter, EditorRequired]
    public required Comparison Comparison { get; set; }

    /// <summary>Whether all ways of counting are shown.</summary>
    [Parameter, EditorRequired]
    public bool IsOpen { get; set; }

    /// <summary>Where the reader is.</summary>
    [CascadingParameter]
    public required PageAddress Address { get; set; }

    private IReadOnlyList<Measure> Measures => [.. Enum.GetValues<Measure>().Where(measure => Comparison.Sides.Any(side => side.Of(measure) is not null))];

    private bool HasOthers => Comparison.Sides.Any(side => Measures.Any(measure => side.Of(measure)?.Others().Intersect(side.Scopes(measure)).Any() == true));

    private IEnumerable<ComparedScopes> Others(Measure measure) => IsOpen ? ComparedScopes.Of(Comparison, measure) : [];
}
