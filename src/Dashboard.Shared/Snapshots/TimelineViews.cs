using Dashboard.Shared.Views;

namespace Dashboard.Shared.Snapshots;

/// <summary>Builds the bins and key moments from a pass.</summary>
internal static class TimelineViews
{
    public static TimelineView View(DatasetSnapshot snapshot, EventPass pass, Wording wording)
    {
        int[] continuing = [.. pass.ContinuingIntoBin];
        var bins = pass.Time.Spans
            .Select((span, i) => new Bin(span.Start, span.End, span.Unit, pass.Bins.Count(i), pass.MatchedInBin[i], pass.Bins.Mix(i))
            {
                Continuing = continuing[i],
                Events = pass.IsOfDeaths ? pass.EventsInBin[i] : null,
                Hour = span.Hour,
                Hours = span.Hours,
            })
            .Where(bin => bin.Hours is null || bin.Count > 0 || bin.MatchedEvents > 0);
        var moments = pass
            .MomentsAnyDay.Select(i => (Event: snapshot.Content.Events[i], Bin: SpanOf(i)))
            .Select(at => new Moment(
                at.Event.Id,
                at.Event.Start,
                at.Event.KeyMoment!.Value,
                wording.Find("event", at.Event.Id, "moment_label") ?? wording.Text("event", at.Event.Id, "title"))
            {
                Hour = at.Bin.Hour,
                Hours = at.Bin.Hours,
            });
        return new TimelineView([.. bins], [.. moments], pass.Time.Zoom)
        {
            CountedBy = pass.CountedBy,
            Zones = pass.Time.HasHours ? Zones(snapshot, pass) : null,
        };

        TimeBins.Span SpanOf(int i) => pass.Time.Spans[pass.Time.IndexOf(snapshot.Columns.Start[i], snapshot.Columns.BinOfDay[i])];
    }

    private static string[] Zones(DatasetSnapshot snapshot, EventPass pass) =>
    [
        .. pass.PlacesAtHours
            .Select(place => snapshot.Content.Places[place].TimeZone ?? snapshot.Info.TimeZone)
            .Distinct(StringComparer.Ordinal)
            .Order(StringComparer.Ordinal),
    ];
}
