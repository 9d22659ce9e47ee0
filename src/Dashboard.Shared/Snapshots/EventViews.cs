using Dashboard.Shared.Datasets;
using Dashboard.Shared.Filters;
using Dashboard.Shared.Views;

namespace Dashboard.Shared.Snapshots;

/// <summary>Builds lists of events.</summary>
internal static class EventViews
{
    /// <summary>One page of the events of a pass: first those that continue, then those that begin, each in time order.</summary>
    public static EventPage Page(DatasetSnapshot snapshot, EventPass pass, PageOf page, Wording wording)
    {
        var asked = snapshot.PositionOf(page) ?? (page.Day is { } day ? pass.Continuing.Count + FirstOn(snapshot, pass, day) : 0);
        var start = Math.Min(asked, pass.Matched);
        var end = Math.Min(start + page.Limit, pass.Matched);
        List<EventItem> continuing = [];
        List<EventItem> items = [];
        var days = new SortedDictionary<DateOnly, int>();
        for (var position = start; position < end; position++)
        {
            if (position < pass.Continuing.Count)
            {
                continuing.Add(wording.Event(pass.Continuing[position]));
                continue;
            }

            var item = wording.Event(pass.Beginning[position - pass.Continuing.Count]);
            items.Add(item);
            days[item.Start] = 0;
        }

        if (days.Count > 0)
        {
            // The list is in time order, so the days of a page are adjacent.
            var (first, last) = (days.Keys.First().DayNumber, days.Keys.Last().DayNumber);
            foreach (
                var begins in pass.Beginning.Select(i => snapshot.Columns.Start[i]).SkipWhile(d => d < first).TakeWhile(d => d <= last))
                days[DateOnly.FromDayNumber(begins)]++;
        }

        return new EventPage(
            continuing,
            items,
            start > 0 ? At(Math.Max(0, start - page.Limit)) : null,
            end < pass.Matched ? At(end) : null,
            days);

        string At(int position) => new Cursor(snapshot.Version.Number, position).ToString();
    }

    public static EventItem Item(DatasetSnapshot snapshot, int index, Wording wording)
    {
        var e = snapshot.Content.Events[index];
        return new EventItem(
            e.Id,
            wording.Text("event", e.Id, "title"),
            wording.Find("event", e.Id, "summary"),
            e.Start,
            e.End,
            e.DatePrecision,
            e.Time,
            e.TimeKind,
            e.TimeOfDay is { } part ? wording.Text("time_of_day", part, "name") : null,
            wording.Place(e.Place),
            e.LocationPrecision,
            e.Type,
            e.SubType,
            [.. e.Themes.Select(id => Theme(snapshot, id, wording))],
            [.. e.Actors.Select(id => wording.Named("actor", id))],
            e.Sources,
            e.KeyMoment,
            snapshot.Columns.Figures[index],
            e.Verification)
        {
            Coded = e.CodedBy is { } coder
                ? new CodedEvent(Slug.OfText(coder), coder, e.CodedKilled, e.CodedKilledLow, e.CodedKilledHigh)
                : null,
        };
    }

    private static ThemeRef Theme(DatasetSnapshot snapshot, string id, Wording wording)
    {
        var theme = snapshot.FindTheme(id);
        var top = theme.Parent is { } parent ? snapshot.FindTheme(parent) : theme;
        return new ThemeRef(id, wording.Text("theme", id, "name"), top.Id, top.Slot ?? "none");
    }

    private static int FirstOn(DatasetSnapshot snapshot, EventPass pass, DateOnly day)
    {
        var first = 0;
        while (first < pass.Beginning.Count && snapshot.Content.Events[pass.Beginning[first]].Start < day)
            first++;
        return first;
    }
}
