using Dashboard.Client.Addresses;
using Dashboard.Shared.Filters;
using Dashboard.Shared.Views;
using Microsoft.AspNetCore.Components;

namespace Dashboard.Client.Filters;

/// <summary>
/// The range of days as two fields: an alternative to the brush for keyboards and without scripts. In the head of the timeline, or among
/// the filters if there is no timeline.
/// </summary>
public sealed partial class DateRangeForm
{
    // Parameters set by the form, and those that other dates invalidate.
    private static readonly string[] SetByForm = ["from", "to", "cursor", "day"];

    /// <summary>Unique prefix for the ids of its fields.</summary>
    [Parameter, EditorRequired]
    public required string Id { get; set; }

    /// <summary>The dataset, for its first and last day.</summary>
    [Parameter, EditorRequired]
    public required DatasetSummary About { get; set; }

    /// <summary>Address of the page.</summary>
    [CascadingParameter]
    public required PageAddress Address { get; set; }

    private DateOnly Earliest => About.FirstDay ?? About.From;

    private DateOnly Latest => About.LastDay ?? About.To;
}
