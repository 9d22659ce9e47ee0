using System.Globalization;
using Dashboard.Client.Addresses;
using Dashboard.Client.Language;
using Dashboard.Shared.Views;
using Microsoft.AspNetCore.Components;

namespace Dashboard.Client.Events;

/// <summary>A page of the events that match, by day, with what goes on from earlier first.</summary>
public sealed partial class EventList
{
    /// <summary>Where the reader is.</summary>
    [CascadingParameter]
    public required PageAddress Address { get; set; }

    /// <summary>The page of events.</summary>
    [Parameter, EditorRequired]
    public required EventPage Page { get; set; }

    /// <summary>The timeline: it knows the days to jump to.</summary>
    [Parameter, EditorRequired]
    public required TimelineView Timeline { get; set; }

    /// <summary>The dataset.</summary>
    [Parameter, EditorRequired]
    public required DatasetSummary About { get; set; }

    /// <summary>By event, where the words of a search stand that its own texts lack; null where nothing is searched.</summary>
    [Parameter]
    public IReadOnlyDictionary<string, IReadOnlyList<FoundIn>>? Elsewhere { get; set; }

    private IReadOnlyList<Bin> Days => [.. Timeline.Bins.Where(bin => bin.Matched > 0)];

    private Bin? FirstShown
    {
        get
        {
            var day = Address.Options.Day ?? (Page.Items is [var first, ..] ? first.Start : null);
            return Days.FirstOrDefault(bin => bin.Start <= day && day <= bin.End);
        }
    }

    // Letters go from event to event where one is open (EventPanel.razor), and to the first one here. A frame has no keys.
    private string? KeyOf(EventItem item) => !Address.IsEmbed && item == (Page.Continuing is [var first, ..] ? first : Page.Items[0]) ? "j" : null;

    private string Words(Bin bin) => bin.Unit switch
    {
        BinUnit.Year => bin.Start.Year.ToString(CultureInfo.InvariantCulture),
        BinUnit.Day => bin.Start.Year == YearOfFocus.Of(About) ? Dates.DayAndMonth(bin.Start) : Dates.Full(bin.Start),
        _ => Dates.Range(bin.Start, bin.End),
    };
}
