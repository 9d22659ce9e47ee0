using Dashboard.Client.Shell;
using Dashboard.Shared.Datasets;
using Dashboard.Shared.Views;
using Microsoft.AspNetCore.Components;

namespace Dashboard.Client.Casualties;

/// <summary>What is claimed of one measure: the range of its first scope, all its claims as a picture, and who says what.</summary>
public sealed partial class MeasureRow
{
    /// <summary>The scope.</summary>
    [Parameter, EditorRequired]
    public required ScopeView Scope { get; set; }

    /// <summary>The dataset.</summary>
    [Parameter, EditorRequired]
    public required DatasetSummary About { get; set; }

    /// <summary>Where the reader is.</summary>
    [CascadingParameter]
    public required PageAddress Address { get; set; }

    private string Says => $"{Slug.Of(Scope.Measure)}-says";

    // Days within the focus need no year.
    private int Year(DateOnly day) => About.From <= day && day <= About.To ? day.Year : 0;
}
