using Dashboard.Client.Addresses;
using Dashboard.Shared.Views;
using Microsoft.AspNetCore.Components;

namespace Dashboard.Client.Filters;

/// <summary>Everything that events can be filtered by. Beside the map on wide screens; a drawer or a sheet, with a head and a foot, on others.</summary>
public sealed partial class FilterRail
{
    /// <summary>Where the reader is.</summary>
    [CascadingParameter]
    public required PageAddress Address { get; set; }

    /// <summary>The dataset.</summary>
    [Parameter, EditorRequired]
    public required DatasetSummary About { get; set; }

    /// <summary>Values to choose from.</summary>
    [Parameter, EditorRequired]
    public required FacetsView Facets { get; set; }

    /// <summary>How many events match now.</summary>
    [Parameter, EditorRequired]
    public required int Matched { get; set; }
}
