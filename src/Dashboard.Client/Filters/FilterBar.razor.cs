using Dashboard.Client.Addresses;
using Dashboard.Shared.Views;
using Microsoft.AspNetCore.Components;

namespace Dashboard.Client.Filters;

/// <summary>What is shown, in a line: how many events, by which filters, and how to take them with you.</summary>
public sealed partial class FilterBar
{
    /// <summary>Where the reader is.</summary>
    [CascadingParameter]
    public required PageAddress Address { get; set; }

    /// <summary>What is shown.</summary>
    [Parameter, EditorRequired]
    public required IFilteredEvents View { get; set; }

    private IReadOnlyList<Chip> Filters => Chip.Of(Address, View.Facets);

    private IReadOnlyList<Chip> Chips => Chip.OfKnown(Address) is { } known ? [.. Filters, known] : Filters;
}
