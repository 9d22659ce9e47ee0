using Dashboard.Client.Addresses;
using Dashboard.Shared.Views;
using Microsoft.AspNetCore.Components;

namespace Dashboard.Client.Filters;

/// <summary>All filters. Beside the map on wide screens; on others a drawer or a sheet, with a head and a foot.</summary>
public sealed partial class FilterRail
{
    /// <summary>Address of the page.</summary>
    [CascadingParameter]
    public required PageAddress Address { get; set; }

    /// <summary>The dataset.</summary>
    [Parameter, EditorRequired]
    public required DatasetSummary About { get; set; }

    /// <summary>Facet values to choose from.</summary>
    [Parameter, EditorRequired]
    public required FacetsView Facets { get; set; }

    /// <summary>Number of matching events.</summary>
    [Parameter, EditorRequired]
    public required int Matched { get; set; }
}
