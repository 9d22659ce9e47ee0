using Dashboard.Client.Addresses;
using Dashboard.Shared.Filters;
using Dashboard.Shared.Views;
using Microsoft.AspNetCore.Components;

namespace Dashboard.Client.Casualties;

/// <summary>The figures of one measure: a row for each chosen place, and a line for the whole dataset.</summary>
public sealed partial class MeasureRows
{
    /// <summary>The measure.</summary>
    [Parameter, EditorRequired]
    public required MeasureView Measure { get; set; }

    /// <summary>The dataset.</summary>
    [Parameter, EditorRequired]
    public required DatasetSummary About { get; set; }

    /// <summary>Address of the page.</summary>
    [CascadingParameter]
    public required PageAddress Address { get; set; }

    private PageAddress Everywhere => Address.Casualties(Measure.Measure).Only(Facet.Place).Only(Facet.Region);
}
