using Dashboard.Client.Addresses;
using Dashboard.Client.Language;
using Dashboard.Shared.Datasets;
using Dashboard.Shared.Views;
using Microsoft.AspNetCore.Components;

namespace Dashboard.Client.Casualties;

/// <summary>
/// One measure in one place: the headline figure, a chart of the claims of its scope, and who states what; else that there is no figure,
/// and the narrower figures.
/// </summary>
public sealed partial class MeasureRow
{
    /// <summary>The measure.</summary>
    [Parameter, EditorRequired]
    public required MeasureView Measure { get; set; }

    /// <summary>The headline.</summary>
    [Parameter, EditorRequired]
    public required Headline Headline { get; set; }

    /// <summary>The dataset.</summary>
    [Parameter, EditorRequired]
    public required DatasetSummary About { get; set; }

    /// <summary>Address of the page.</summary>
    [CascadingParameter]
    public required PageAddress Address { get; set; }

    private ScopeView? Stands => Measure.ScopeOf(Headline);

    private ScopeView? Drawn => Measure.DrawnScopeOf(Headline);

    private PageAddress Claims => Address.Casualties(Measure.Measure);

    private string Says => $"{Slug.Of(Measure.Measure)}-{Headline.Place?.Id}-says";

    private int Year(DateOnly day) => YearOfFocus.Of(About, day);
}
