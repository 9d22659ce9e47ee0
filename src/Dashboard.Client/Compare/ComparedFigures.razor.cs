using Dashboard.Client.Shell;
using Microsoft.AspNetCore.Components;

namespace Dashboard.Client.Compare;

/// <summary>The figures of both sides in one table: events, places, and what is claimed of people. Ranges stay ranges, and nothing is added up.</summary>
public sealed partial class ComparedFigures
{
    /// <summary>What of <c>open</c> shows all ways of counting.</summary>
    internal const string Part = "scopes";

    private IReadOnlyList<ComparedScopes> all = [];

    /// <summary>Both sides.</summary>
    [Parameter, EditorRequired]
    public required Comparison Comparison { get; set; }

    /// <summary>Whether all ways of counting are shown.</summary>
    [Parameter, EditorRequired]
    public bool IsOpen { get; set; }

    /// <summary>Where the reader is.</summary>
    [CascadingParameter]
    public required PageAddress Address { get; set; }

    private IEnumerable<ComparedScopes> Shown => IsOpen ? all : all.Where(row => row.IsPlain).Select(row => row.OfPlaces);

    /// <inheritdoc/>
    protected override void OnParametersSet() => all = ComparedScopes.Of(Comparison);
}
