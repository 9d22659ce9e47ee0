using Dashboard.Client.Addresses;
using Dashboard.Shared.Filters;
using Dashboard.Shared.Views;
using Microsoft.AspNetCore.Components;

namespace Dashboard.Client.Filters;

/// <summary>The range of days as two fields: the brush by keyboard and without scripts. In the head of the timeline, and among the filters where there is none.</summary>
public sealed partial class DateRangeForm
{
    // What the form sets, and what no longer holds for other dates.
    private static readonly string[] SetByForm = ["from", "to", "cursor", "day"];

    /// <summary>What the ids of its fields begin with, as nothing else on the page.</summary>
    [Parameter, EditorRequired]
    public required string Id { get; set; }

    /// <summary>The dataset: the days that it spans.</summary>
    [Parameter, EditorRequired]
    public required DatasetSummary About { get; set; }

    /// <summary>Where the reader is.</summary>
    [CascadingParameter]
    public required PageAddress Address { get; set; }

    private DateOnly Earliest => About.FirstDay ?? About.From;

    private DateOnly Latest => About.LastDay ?? About.To;
}
