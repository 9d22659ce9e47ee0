using Dashboard.Shared.Datasets;
using Dashboard.Shared.Figures;
using Dashboard.Shared.Filters;
using Dashboard.Shared.Views;

namespace Dashboard.Shared.Snapshots;

/// <summary>Queries about one entity and everything linked to it.</summary>
public static class EntityQueries
{
    private const int MaxSpots = 100;
    private const int MaxStatements = 50;
    private const int MaxHere = 9;
    private const int MaxOnSameDay = 8;

    /// <summary>Other events at the same place and on the same day.</summary>
    /// <exception cref="UnknownEntityException">There is no such event.</exception>
    public static EventsAround Around(this DatasetSnapshot snapshot, string id, string? language)
    {
        ArgumentNullException.ThrowIfNull(snapshot);
        var index = snapshot.IndexOfEvent(id);
        if (index < 0)
            throw snapshot.Unknown("event", id, snapshot.Content.Events.Select(e => e.Id));
        var e = snapshot.Content.Events[index];
        var wording = snapshot.In(language);
        var here = EventPass.Run(snapshot, new EventFilter { Places = IdSet.Of(e.Place) }).Beginning;
        int[] sameDay = [];
        var ofDay = 0;
        if (e.DatePrecision < DatePrecision.Month)
        {
            var day = EventPass.Run(snapshot, new EventFilter { From = e.Start, To = e.Start });
            ofDay = day.Matched;
            sameDay = [.. day.Beginning.Except(here).Where(i => snapshot.Content.Events[i].DatePrecision < DatePrecision.Month)];
        }

        return new EventsAround(Items(Nearest(here, index, MaxHere)), here.Count, Items(Nearest(sameDay, index, MaxOnSameDay)), ofDay);

        EventItem[] Items(IEnumerable<int> events) => [.. events.Select(i => wording.Event(i))];
    }

    /// <summary>One place with everything linked to it.</summary>
    /// <exception cref="UnknownEntityException">There is no such place.</exception>
    public static PlaceDetail Place(this DatasetSnapshot snapshot, string id, DateOnly? known, PageOf page)
    {
        ArgumentNullException.ThrowIfNull(snapshot);
        ArgumentNullException.ThrowIfNull(page);
        var place = snapshot.FindPlace(id) ?? throw snapshot.Unknown("place", id, snapshot.Content.Places.Select(p => p.Id));
        var chosen = new EventFilter { Places = IdSet.Of(id) };
        var all = snapshot.Places(page.Language);
        var scopes = Casualties.ScopesAt(snapshot, chosen with { Known = known }, page.Language);
        return new PlaceDetail(
            all.First(p => p.Place.Id == id),
            Names(snapshot, id, page.Language),
            place.RegionLater,
            place.GeonamesId,
            [.. all.Where(p => p.Place.Within?.Id == id).Take(MaxSpots)],
            scopes.Scopes,
            scopes.MoreScopes,
            EventViews.Page(snapshot, EventPass.Run(snapshot, chosen), page, snapshot.In(page.Language)));
    }

    /// <summary>One source with everything that cites it.</summary>
    /// <exception cref="UnknownEntityException">There is no such source.</exception>
    public static SourceDetail Source(this DatasetSnapshot snapshot, string id, DateOnly? known, PageOf page)
    {
        ArgumentNullException.ThrowIfNull(snapshot);
        ArgumentNullException.ThrowIfNull(page);
        var source = snapshot.FindSource(id) ?? throw snapshot.Unknown("source", id, snapshot.Content.Sources.Select(s => s.Id));
        var wording = snapshot.In(page.Language);
        var citing = new EventFilter { Sources = IdSet.Of(id) };
        var events = EventPass.Run(snapshot, citing);
        var statements = Statements.Citing(snapshot, id, known, page.Language);
        return new SourceDetail(
            wording.Source(id),
            source.Note,
            events.Matched,
            EventViews.Page(snapshot, events, page, wording),
            ClaimLists.Page(snapshot, citing with { Known = known }, null, new PageOf(page.Language)),
            statements.Count,
            [.. statements.Take(MaxStatements)]);
    }

    /// <summary>One claim with everything linked to it.</summary>
    /// <exception cref="UnknownEntityException">There is no such claim.</exception>
    public static ClaimDetail Claim(this DatasetSnapshot snapshot, string id, DateOnly? known, string? language)
    {
        ArgumentNullException.ThrowIfNull(snapshot);
        return snapshot.FindClaim(id) is null
            ? throw snapshot.Unknown("claim", id, snapshot.Content.Claims.Select(c => c.Id))
            : ClaimDetails.Of(snapshot, snapshot.Ledger.Find(id), known, language);
    }

    /// <summary>The error for an entity that the snapshot does not have.</summary>
    internal static UnknownEntityException Unknown(this DatasetSnapshot snapshot, string kind, string id, IEnumerable<string> known) =>
        new(kind, id, snapshot.Info.Id, SimilarIds.Find(id, known)) { Removed = snapshot.FindRemoved(kind, id) };

    private static PlaceName[] Names(DatasetSnapshot snapshot, string id, string? language)
    {
        return
        [
            .. from tag in snapshot.Info.Languages.OrderBy(tag => tag != language)
            let name = InItself(tag, "name")
            where name is not null
            let label = InItself(tag, "label")
            select new PlaceName(tag, name, label == name ? null : label),
        ];

        // Without the fallback.
        string? InItself(string tag, string field) =>
            snapshot.Texts.Find("place", id, field, tag) is { Language: null } text ? text.Text : null;
    }

    private static int[] Nearest(IReadOnlyList<int> events, int index, int most)
    {
        var before = events.Count(i => i < index);
        var start = Math.Clamp(before - (most / 2), 0, Math.Max(0, events.Count - most));
        return [.. events.Skip(start).Take(most)];
    }
}
