using Dashboard.Client.Language;
using Dashboard.Client.Timeline;
using Dashboard.Shared.Datasets;
using Microsoft.AspNetCore.Components;

namespace Dashboard.Client.Compare;

/// <summary>
/// One side of a comparison: its filter with controls to change it, its map, its timeline. Its links change only this side.
/// </summary>
public sealed partial class ComparedView
{
    // Without flags: beside each other they would dominate both timelines.
    private static readonly Moments Unnamed = new([], []);

    /// <summary>The side.</summary>
    [Parameter, EditorRequired]
    public required Side Side { get; set; }

    /// <summary>Both sides.</summary>
    [Parameter, EditorRequired]
    public required Comparison Comparison { get; set; }

    /// <summary>Whether its filters are open.</summary>
    [Parameter, EditorRequired]
    public bool IsChanged { get; set; }

    private string Id => $"view-{Side.Number}";

    private Side Other => Side.Number == 1 ? Comparison.Second : Comparison.First;

    private IReadOnlyList<TimelinePart> Timeline => Side.Number == 1 ? Comparison.Days.First : Comparison.Days.Second;

    private string Parts => string.Join(' ', Timeline.Select(part => Slug.Of(part.Stretch)));

    // Aligned periods are told apart by their days.
    private string Days => Comparison.Days.ArePeriods
        ? Dates.Range(Side.Address.Filter.From, Side.Address.Filter.To)
        : Dates.Range(Side.View.About.From, Side.View.About.To);
}
