using Dashboard.Shared.Claims;
using Dashboard.Shared.Datasets;
using Dashboard.Shared.Figures;
using Dashboard.Shared.Filters;
using Dashboard.Shared.Letters;
using Dashboard.Shared.Views;

namespace Dashboard.Shared.Snapshots;

/// <summary>Queries for the tables of the data page.</summary>
public static class TableQueries
{
    /// <summary>One page of events, sorted.</summary>
    public static EventTable EventTable(this DatasetSnapshot snapshot, EventFilter filter, Sorting<EventColumn> sort, PageOf page)
    {
        ArgumentNullException.ThrowIfNull(snapshot);
        ArgumentNullException.ThrowIfNull(filter);
        ArgumentNullException.ThrowIfNull(page);
        var wording = snapshot.In(page.Language);
        var pass = EventPass.Run(snapshot, filter);
        int[] matched = [.. pass.Continuing, .. pass.Beginning];
        var pages = Pages(snapshot, page, matched.Length);
        var rows = snapshot.Ranks.By(sort.Column, wording.Language).Window(matched, sort.Descending, pages.Start, pages.End - pages.Start);
        return new EventTable(
            snapshot.Info.Id,
            snapshot.Version.Name,
            QueryCodec.Format(filter, ViewOptions.Default),
            snapshot.Content.Events.Count,
            pass.Matched,
            pass.Continuing.Count,
            pass.WithoutPoint,
            ClaimLists.Matching(snapshot, filter, null).Count(),
            snapshot.Summary(page.Language),
            FacetViews.View(snapshot, pass, filter, wording),
            [.. rows.Select(i => new EventTableRow(wording.Event(i), Region(snapshot, i, wording)))],
            pages);
    }

    /// <summary>One page of claims, sorted.</summary>
    public static ClaimTable ClaimTable(
        this DatasetSnapshot snapshot,
        EventFilter filter,
        Measure? measure,
        Sorting<ClaimColumn> sort,
        PageOf page)
    {
        ArgumentNullException.ThrowIfNull(snapshot);
        ArgumentNullException.ThrowIfNull(filter);
        ArgumentNullException.ThrowIfNull(page);
        DatedClaim[] matched = [.. ClaimLists.Matching(snapshot, filter, measure)];
        var pages = Pages(snapshot, page, matched.Length);
        int[] all = [.. Enumerable.Range(0, matched.Length)];
        var rows = Ranked(matched, sort.Column, filter.Known, snapshot.In(page.Language))
            .Window(all, sort.Descending, pages.Start, pages.End - pages.Start);
        var figures = new FiguresAsKnown(snapshot, filter.Known, page.Language);
        return new ClaimTable(
            snapshot.Info.Id,
            snapshot.Version.Name,
            snapshot.Content.Claims.Count,
            matched.Length,
            [.. rows.Select(i => figures.Listed(matched[i]))],
            pages);
    }

    private static NamedRef? Region(DatasetSnapshot snapshot, int index, Wording wording) =>
        snapshot.FindPlace(snapshot.Content.Events[index].Place)!.Region is { } region ? wording.Named("region", region) : null;

    private static Ranks Ranked(DatedClaim[] claims, ClaimColumn column, DateOnly? known, Wording wording)
    {
        return column switch
        {
            ClaimColumn.Figure => ByNumber(c => Figure.Of(c).Best),
            ClaimColumn.Measure => ByNumber(c => (int)c.Measure),
            ClaimColumn.Claimant => ByText(c => wording.Text("claim", c.Id, "claimant").Text),
            ClaimColumn.Place => ByText(c => wording.Place(c.Place).Label.Text),
            ClaimColumn.Status => Ranks.By(claims.Length, i => (int)claims[i].StatusAsOf(known), Comparer<int>.Default),
            _ => Ranks.By(claims.Length, i => claims[i].StatedBy, Comparer<DateOnly>.Default),
        };

        Ranks ByNumber(Func<Claim, int?> numberOf) =>
            Ranks.By<object>(claims.Length, i => numberOf(claims[i].Claim), Comparer<object>.Default);

        Ranks ByText(Func<Claim, string> textOf) =>
            Ranks.By(claims.Length, i => Collation.Key(textOf(claims[i].Claim), wording.Language), StringComparer.Ordinal);
    }

    private static Paging Pages(DatasetSnapshot snapshot, PageOf page, int rows)
    {
        var start = Math.Min(snapshot.PositionOf(page) ?? 0, rows);
        var end = Math.Min(start + page.Limit, rows);
        var last = rows == 0 ? 0 : (rows - 1) / page.Limit * page.Limit;
        return new Paging(
            start,
            end,
            start > 0 ? At(Math.Max(0, start - page.Limit)) : null,
            end < rows ? At(end) : null,
            end < rows ? At(Math.Max(last, end)) : null);

        string At(int position) => new Cursor(snapshot.Version.Number, position).ToString();
    }
}
