using Dashboard.Shared.Filters;
using Dashboard.Shared.Snapshots;
using Dashboard.Shared.Views;

namespace Dashboard.Shared.Figures;

/// <summary>Figures of people, as claims beside claims.</summary>
internal static class Casualties
{
    /// <summary>
    /// All scopes of all claims as of <see cref="EventFilter.Known"/>. Chosen places and regions only come first; no other part of the
    /// filter matters. The order does not depend on <c>known</c>, so that rows stay where they are while a reader moves through the days.
    /// </summary>
    public static CasualtiesView View(DatasetSnapshot snapshot, EventFilter filter, string language)
    {
        var figures = new FiguresAsKnown(snapshot, filter.Known, language);
        var chosen = new ChosenPlaces(snapshot, filter);
        var measures = snapshot.Ledger.Scopes
            .GroupBy(s => s.Key.Measure)
            .OrderBy(g => g.Key)
            .Select(g => new MeasureView(g.Key, [.. InOrder(g.Select(figures.Scope), chosen)]));
        return new CasualtiesView(filter.Known, snapshot.Ledger.Days, [.. measures]);
    }

    /// <summary>The scopes that count people of an event, in file order.</summary>
    public static IReadOnlyList<ScopeView> ScopesAbout(DatasetSnapshot snapshot, string eventId, DateOnly? known, string language) =>
        [.. snapshot.Ledger.ScopesAbout(eventId).Select(new FiguresAsKnown(snapshot, known, language).Scope)];

    /// <summary>The other scopes, those that hold a claim which was stated at an event but do not count its people.</summary>
    public static IReadOnlyList<ScopeView> ScopesStatedAt(DatasetSnapshot snapshot, string eventId, DateOnly? known, string language) =>
    [
        .. snapshot.Ledger.StatedAt(eventId)
            .Where(c => c.IsStated(known) && !string.Equals(c.Claim.AboutEvent, eventId, StringComparison.Ordinal))
            .Select(snapshot.Ledger.ScopeOf)
            .Distinct()
            .Select(new FiguresAsKnown(snapshot, known, language).Scope),
    ];

    /// <summary>The claims that were stated at an event, by day.</summary>
    public static IReadOnlyList<ClaimView> ClaimsStatedAt(DatasetSnapshot snapshot, string eventId, DateOnly? known, string language) =>
        [.. snapshot.Ledger.StatedAt(eventId).Where(c => c.IsStated(known)).Select(new FiguresAsKnown(snapshot, known, language).Claim)];

    // Sorting is stable: what is equal keeps the order of the file.
    private static IEnumerable<ScopeView> InOrder(IEnumerable<ScopeView> scopes, ChosenPlaces chosen) => scopes
        .OrderByDescending(s => chosen.Any && chosen.Contains(s.Place.Id))
        .ThenByDescending(s => s.IsWidest)
        .ThenByDescending(s => s.Claims.Count + s.LaterClaims);
}
