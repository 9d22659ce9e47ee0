using Dashboard.Client.Addresses;
using Dashboard.Shared.Views;
using Microsoft.AspNetCore.Components;

namespace Dashboard.Client.Casualties;

/// <summary>Figures of groups, spots and events of a place that has no figure as a whole, each named as what it is.</summary>
public sealed partial class NarrowerFigures
{
    /// <summary>The measure.</summary>
    [Parameter, EditorRequired]
    public required MeasureView Measure { get; set; }

    /// <summary>The headline without a figure.</summary>
    [Parameter, EditorRequired]
    public required Headline Headline { get; set; }

    /// <summary>Where the reader is.</summary>
    [CascadingParameter]
    public required PageAddress Address { get; set; }

    private PageAddress Claims => Address.Casualties(Measure.Measure);
}
