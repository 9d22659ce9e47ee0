using Dashboard.Client.Language;
using Dashboard.Shared.Datasets;
using Dashboard.Shared.Views;

namespace Dashboard.Client.Events;

/// <summary>Events under one heading of the list.</summary>
/// <param name="Heading">"Wednesday 5 January"; "November 2023" if the day is not known.</param>
/// <param name="Day">The day; null if it is not known.</param>
/// <param name="Count">Number of events in the whole list that begin on that day, or of those here if it is not known.</param>
/// <param name="Items">The events.</param>
internal sealed record EventGroup(string Heading, DateOnly? Day, int Count, IReadOnlyList<EventItem> Items)
{
    /// <summary>A key that is unique in the list and stable across filters.</summary>
    public object Key => Day is { } day ? day : Items[0].Id;

    /// <summary>A page of events by day. Events dated only to a month or year are grouped under it, never under its first day.</summary>
    public static IReadOnlyList<EventGroup> Of(EventPage page, int year)
    {
        return
        [
            .. from item in page.Items
            let dayKnown = item.DatePrecision < DatePrecision.Month
            group item by (Day: item.Start, DayKnown: dayKnown, Known: dayKnown ? DatePrecision.Day : item.DatePrecision) into one
            let items = one.ToList()
            select one.Key.DayKnown
                ? new EventGroup(
                    Dates.Heading(one.Key.Day, year),
                    one.Key.Day,
                    Math.Max(page.Days.GetValueOrDefault(one.Key.Day), items.Count),
                    items)
                : new EventGroup(EventsText.FormatDayNotKnown(Dates.Known(one.Key.Day, one.Key.Known)), null, items.Count, items),
        ];
    }
}
