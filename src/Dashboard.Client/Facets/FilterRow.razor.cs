using Dashboard.Client.Addresses;
using Dashboard.Client.Language;
using Dashboard.Shared.Filters;
using Dashboard.Shared.Views;
using Microsoft.AspNetCore.Components;

namespace Dashboard.Client.Facets;

/// <summary>A facet value as a link that selects or deselects it.</summary>
public sealed partial class FilterRow
{
    // The longest bar leaves space for the count.
    private const double LongestShare = 82;

    /// <summary>Address of the page.</summary>
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
