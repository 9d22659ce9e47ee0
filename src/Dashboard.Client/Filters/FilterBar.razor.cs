using Dashboard.Client.Addresses;
using Dashboard.Shared.Views;
using Microsoft.AspNetCore.Components;

namespace Dashboard.Client.Filters;

/// <summary>The bar with the number of events, the active filters, and downloads.</summary>
public sealed partial class FilterBar
{
    /// <summary>Address of the page.</summary>
    [CascadingParameter]
    public required PageAddress Address { get; set; }

    /// <summary>The filtered view.</summary>
    [Parameter, EditorRequired]
    public required IFilteredEvents View { get; set; }

    private IReadOnlyList<Chip> Filters => Chip.Of(Address, View.Facets);

    private IReadOnlyList<Chip> Chips => Chip.OfKnown(Address) is { } known ? [.. Filters, known] : Filters;
}
