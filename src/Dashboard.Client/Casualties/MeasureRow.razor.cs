using Dashboard.Client.Addresses;
using Dashboard.Shared.Datasets;
using Dashboard.Shared.Views;
using Microsoft.AspNetCore.Components;

namespace Dashboard.Client.Casualties;

/// <summary>What is claimed of one measure in one place: the figure that stands for it, all claims of that as a picture, and who says what; else that there is none, and the narrower figures.</summary>
public sealed partial class MeasureRow
{
    /// <summary>The measure.</summary>
    [Parameter, EditorRequired]
    public required MeasureView Measure { get; set; }

    /// <summary>Which of its headlines.</summary>
    [Parameter, EditorRequired]
    public required Headline Headline { get; set; }

    /// <summary>The dataset.</summary>
    [Parameter, EditorRequired]
    public required DatasetSummary About { get; set; }

    /// <summary>Where the reader is.</summary>
    [CascadingParameter]
    public required PageAddress Address { get; set; }

    private ScopeView? Stands => Measure.ScopeOf(Headline);

    private ScopeView? Drawn => Measure.DrawnScopeOf(Headline);

    private PageAddress Claims => Address.Casualties(Measure.Measure);

    private string Says => $"{Slug.Of(Measure.Measure)}-{Headline.Place?.Id}-says";

    // Days within the focus need no year.
    private int Year(DateOnly day) => About.From <= day && day <= About.To ? day.Year : 0;
}
