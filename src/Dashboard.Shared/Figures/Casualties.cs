using Dashboard.Shared.Filters;
using Dashboard.Shared.Snapshots;
using Dashboard.Shared.Views;

namespace Dashboard.Shared.Figures;

/// <summary>Figures of people, as claims beside claims.</summary>
internal static class Casualties
{
    /// <summary>Most scopes of a measure in one answer (design, idea 6); the rest are in the list of claims.</summary>
    public const int MostScopes = 50;

    /// <summary>Most scopes of a measure whose claims are listed in one answer: the first, and those of chosen places.</summary>
    public const int MostListed = 5;

    /// <summary>Most claims of a scope on the page of a thing.</summary>
    public const int MostClaims = 50;

    /// <summary>
    /// Scopes of all claims as of <see cref="EventFilter.Known"/>. Chosen places and regions only come first; no other part of the
    /// filter matters. The order does not depend on <c>known</c>, so that rows stay where they are while a reader moves through the days.
    /// </summary>
    public static CasualtiesView View(DatasetSnapshot snapshot, EventFilter filter, string language)
    {
        var figures = new FiguresAsKnown(snapshot, filter.Known, language);
        var chosen = new ChosenPlaces(snapshot, filter);
        var measures = snapshot.Ledger.Scopes.GroupBy(s => s.Key.Measure).OrderBy(g => g.Key).Select(g =>
        {
            var scopes = InOrder(snapshot, g, chosen).ToList();
            return new MeasureView(g.Key, [.. scopes.Take(MostScopes).Select((scope, i) => IsListed(scope, i, chosen) ? figures.Scope(scope) : ListedWithoutRange(figures, scope))])
            {
                MoreScopes = Math.Max(0, scopes.Count - MostScopes),
            };
        });
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

    /// <summary>The scopes that count people of the chosen places, each with its claims, and how many are left out; the widest first.</summary>
    public static (IReadOnlyList<ScopeView> Scopes, int MoreScopes) ScopesAt(DatasetSnapshot snapshot, EventFilter filter, string language)
    {
        var figures = new FiguresAsKnown(snapshot, filter.Known, language);
        var chosen = new ChosenPlaces(snapshot, filter);
        var scopes = snapshot.Ledger.Scopes.Where(s => chosen.Contains(s.Place))
            .GroupBy(s => s.Key.Measure)
            .OrderBy(g => g.Key)
            .SelectMany(g => InOrder(snapshot, g, chosen))
            .ToList();
        return ([.. scopes.Take(MostScopes).Select(s => figures.Scope(s, MostClaims, s.Claims[^1]))], Math.Max(0, scopes.Count - MostScopes));
    }

    /// <summary>The claims that were stated at an event, by day.</summary>
    public static IReadOnlyList<ClaimView> ClaimsStatedAt(DatasetSnapshot snapshot, string eventId, DateOnly? known, string language) =>
        [.. snapshot.Ledger.StatedAt(eventId).Where(c => c.IsStated(known)).Select(new FiguresAsKnown(snapshot, known, language).Claim)];

    private static bool IsListed(ClaimScope scope, int position, ChosenPlaces chosen) =>
        position == 0 || (position < MostListed && chosen.Any && chosen.Contains(scope.Place));

    // Without a range the claims themselves are all there is to say: words, or a figure for a part or for more.
    private static ScopeView ListedWithoutRange(FiguresAsKnown figures, ClaimScope scope) =>
        figures.Range(scope) is { Current: not null } range ? range : figures.Scope(scope);

    // Sorting is stable: what is equal keeps the order of the file.
    private static IEnumerable<ClaimScope> InOrder(DatasetSnapshot snapshot, IEnumerable<ClaimScope> scopes, ChosenPlaces chosen) => scopes
        .OrderByDescending(s => chosen.Any && chosen.Contains(s.Place))
        .ThenByDescending(s => s.Key.About is null && ScopeView.IsWidestOf(snapshot.FindPlace(s.Place)!.Precision, s.Key.Group, s.Key.Basis))
        .ThenByDescending(s => s.Claims.Count);
}
