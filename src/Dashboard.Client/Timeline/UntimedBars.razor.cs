using Dashboard.Client.Addresses;
using Dashboard.Client.Colours;
using Dashboard.Client.Language;
using Dashboard.Shared.Views;
using Microsoft.AspNetCore.Components;

namespace Dashboard.Client.Timeline;

/// <summary>The bars of events that are in no hour, where the timeline shows hours. They are links, but no part of the brush.</summary>
public sealed partial class UntimedBars
{
    /// <summary>The part with hours.</summary>
    [Parameter, EditorRequired]
    public required TimelinePart Part { get; set; }

    /// <summary>The scale of its bars.</summary>
    [Parameter, EditorRequired]
    public required TimelineScale Scale { get; set; }

    /// <summary>What the colours stand for.</summary>
    [Parameter, EditorRequired]
    public required Legend Legend { get; set; }

    /// <summary>The dataset: days of its focus are written without their year.</summary>
    [Parameter, EditorRequired]
    public required DatasetSummary About { get; set; }

    /// <summary>The coder whose deaths the bars count; null: events.</summary>
    [Parameter]
    public string? CountedBy { get; set; }

    /// <summary>Address of the page.</summary>
    [CascadingParameter]
    public required PageAddress Address { get; set; }

    private IEnumerable<int> Untimed =>
        Enumerable.Range(0, Part.Bins.Count).Where(index => !Part.Bins[index].IsHour).OrderBy(index => Part.Bins[index].Hour);

    private double Inset => Part.Step * (1 - Bar.Fill) / 2;

    private string Class(Bin bin) =>
        $"untimed{(bin.Hour is null ? null : " across")}{(Brush.Covers(bin, Address.Filter.From, Address.Filter.To) ? null : " outside")}";

    private static string Percent(double share) => Numbers.Svg(share) + "%";
}
