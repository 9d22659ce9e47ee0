using Dashboard.Client.Language;
using Dashboard.Client.Timeline;
using Dashboard.Shared.Datasets;
using Microsoft.AspNetCore.Components;

namespace Dashboard.Client.Compare;

/// <summary>One side of a comparison: its filter and how to choose another, its map, its timeline. Every link in it changes this side only.</summary>
public sealed partial class ComparedView
{
    // Key moments are the dashboard's: beside each other they would be all there is to read.
    private static readonly Moments Unnamed = new([], []);

    /// <summary>The side.</summary>
    [Parameter, EditorRequired]
    public required Side Side { get; set; }

    /// <summary>Both sides.</summary>
    [Parameter, EditorRequired]
    public required Comparison Comparison { get; set; }

    /// <summary>Whether the reader is choosing its filter.</summary>
    [Parameter, EditorRequired]
    public bool IsChanged { get; set; }

    private string Id => $"view-{Side.Number}";

    private Side Other => Side.Number == 1 ? Comparison.Second : Comparison.First;

    private IReadOnlyList<TimelinePart> Timeline => Side.Number == 1 ? Comparison.Days.First : Comparison.Days.Second;

    private string Parts => string.Join(' ', Timeline.Select(part => Slug.Of(part.Stretch)));

    // Where two periods are laid over each other, their days are what tells them apart.
    private string Days => Comparison.Days.ArePeriods
        ? Dates.Range(Side.Address.Filter.From, Side.Address.Filter.To)
        : Dates.Range(Side.View.About.From, Side.View.About.To);
}
