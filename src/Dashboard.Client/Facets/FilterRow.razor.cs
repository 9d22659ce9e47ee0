using Dashboard.Client.Addresses;
using Dashboard.Client.Language;
using Dashboard.Shared.Filters;
using Dashboard.Shared.Views;
using Microsoft.AspNetCore.Components;

namespace Dashboard.Client.Facets;

/// <summary>A value of a facet as one link, which chooses it or takes the choice back.</summary>
public sealed partial class FilterRow
{
    // The longest bar leaves room for the count.
    private const double LongestShare = 82;

    /// <summary>Where the reader is.</summary>
    [CascadingParameter]
    public required PageAddress Address { get; set; }

    /// <summary>The facet.</summary>
    [Parameter, EditorRequired]
    public required Facet Facet { get; set; }

    /// <summary>The value.</summary>
    [Parameter, EditorRequired]
    public required FacetValue Value { get; set; }

    /// <summary>The largest count in its group.</summary>
    [Parameter, EditorRequired]
    public required int Largest { get; set; }

    private bool IsChild => Value.Parent is not null;

    private bool ShowsSwatch => Value.Slot is not null && !IsChild;

    private string Share => Numbers.Svg(LongestShare * Value.Count / Math.Max(Largest, 1)) + "%";
}
