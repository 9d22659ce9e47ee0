using Dashboard.Shared.Views;

namespace Dashboard.Shared.Snapshots;

/// <summary>Builds the bins and key moments from a pass.</summary>
internal static class TimelineViews
{
    public static TimelineView View(DatasetSnapshot snapshot, EventPass pass, Wording wording)
    {
        int[] continuing = [.. pass.ContinuingIntoBin];
        var bins = pass.Time.Spans.Select(
            (span, i) => new Bin(span.Start, span.End, span.Unit, pass.Bins.Count(i), pass.MatchedInBin[i], pass.Bins.Mix(i))
            {
                Continuing = continuing[i],
                Events = pass.IsOfDeaths ? pass.EventsInBin[i] : null,
            });
        var moments = MomentsOf(snapshot, pass.MomentsAnyDay, wording);
        return new TimelineView([.. bins], [.. moments], pass.Time.Zoom) { CountedBy = pass.CountedBy };
    }

    public static IEnumerable<Moment> MomentsOf(DatasetSnapshot snapshot, IEnumerable<int> events, Wording wording) =>
        events.Select(i => snapshot.Content.Events[i])
            .Select(e => new Moment(
                e.Id,
                e.Start,
                e.KeyMoment!.Value,
                wording.Find("event", e.Id, "moment_label") ?? wording.Text("event", e.Id, "title")));
}
