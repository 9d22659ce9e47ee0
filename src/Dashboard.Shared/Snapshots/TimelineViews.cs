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
            .MomentsAnyDay.Select(i => (Moment: MomentOf(snapshot, i, wording), Bin: SpanOf(i)))
            .Select(at => at.Moment with
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

    /// <summary>A key moment by its day.</summary>
    public static Moment MomentOf(DatasetSnapshot snapshot, int index, Wording wording)
    {
        var item = snapshot.Content.Events[index];
        return new Moment(
            item.Id,
            item.Start,
            item.KeyMoment!.Value,
            wording.Find("event", item.Id, "moment_label") ?? wording.Text("event", item.Id, "title"));
    }

    private static string[] Zones(DatasetSnapshot snapshot, EventPass pass) =>
    [
        .. pass.PlacesAtHours
            .Select(place => snapshot.Content.Places[place].TimeZone ?? snapshot.Info.TimeZone)
            .Distinct(StringComparer.Ordinal)
            .Order(StringComparer.Ordinal),
    ];
}
