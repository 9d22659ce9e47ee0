using System.Globalization;
using Dashboard.Client.Addresses;
using Dashboard.Client.Colours;
using Dashboard.Client.Language;
using Dashboard.Shared.Views;
using Microsoft.AspNetCore.Components;

namespace Dashboard.Client.Events;

/// <summary>A page of matching events by day, continuing ones first.</summary>
public sealed partial class EventList
{
    /// <summary>Address of the page.</summary>
    [CascadingParameter]
    public required PageAddress Address { get; set; }

    /// <summary>The page of events.</summary>
    [Parameter, EditorRequired]
    public required EventPage Page { get; set; }

    /// <summary>The timeline, for the days to jump to.</summary>
    [Parameter, EditorRequired]
    public required TimelineView Timeline { get; set; }

    /// <summary>The dataset.</summary>
    [Parameter, EditorRequired]
    public required DatasetSummary About { get; set; }

    /// <summary>What the colours stand for.</summary>
    [Parameter, EditorRequired]
    public required Legend Legend { get; set; }

    /// <summary>By event, where the search words were found outside its own texts; null without a search.</summary>
    [Parameter]
    public IReadOnlyDictionary<string, IReadOnlyList<FoundIn>>? Elsewhere { get; set; }

    private IReadOnlyList<Bin> Days => [.. Timeline.Bins.Where(bin => bin.MatchedEvents > 0).DistinctBy(bin => bin.Start)];

    private Bin? FirstShown(IReadOnlyList<Bin> days)
    {
        var day = Address.Options.Day ?? (Page.Items is [var first, ..] ? first.Start : null);
        return days.FirstOrDefault(bin => bin.Start <= day && day <= bin.End);
    }

    // Key shortcuts go from event to event if one is open (EventPanel.razor), else to the first one here. Embeds have no shortcuts.
    private string? KeyOf(EventItem item) =>
        !Address.IsEmbed && item == (Page.Continuing is [var first, ..] ? first : Page.Items[0]) ? "j" : null;

    private string Words(Bin bin) => bin.Unit switch
    {
        BinUnit.Year => bin.Start.Year.ToString(CultureInfo.InvariantCulture),
        BinUnit.Hour or BinUnit.Day => bin.Start.Year == YearOfFocus.Of(About) ? Dates.DayAndMonth(bin.Start) : Dates.Full(bin.Start),
        _ => Dates.Range(bin.Start, bin.End),
    };
}
