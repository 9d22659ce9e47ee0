using Dashboard.Client.Addresses;
using Dashboard.Shared.Views;
using Microsoft.AspNetCore.Components;

namespace Dashboard.Client.Casualties;

/// <summary>Figures of groups, spots and events of a place without a headline figure.</summary>
public sealed partial class NarrowerFigures
{
    /// <summary>The measure.</summary>
    [Parameter, EditorRequired]
    public required MeasureView Measure { get; set; }

    /// <summary>The headline without a figure.</summary>
    [Parameter, EditorRequired]
    public required Headline Headline { get; set; }

    /// <summary>Address of the page.</summary>
    [CascadingParameter]
    public required PageAddress Address { get; set; }

    private PageAddress Claims => Address.Casualties(Measure.Measure);
}
