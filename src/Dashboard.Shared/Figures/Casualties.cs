using Dashboard.Shared.Datasets;
using Dashboard.Shared.Filters;
using Dashboard.Shared.Snapshots;
using Dashboard.Shared.Views;

namespace Dashboard.Shared.Figures;

/// <summary>Figures of people, as claims beside claims.</summary>
internal static class Casualties
{
    /// <summary>Most scopes of a measure in one answer (design, idea 6); the rest are in the list of claims.</summary>
    public const int MaxScopes = 50;

    /// <summary>Most scopes of chosen places whose claims are listed in one answer, beside those of headlines.</summary>
    public const int MaxListed = 5;

    /// <summary>Most claims of a scope that the answer about one measure lists.</summary>
    public const int MaxClaimsOfScope = 200;

    /// <summary>Most claims that the answer about one measure lists.</summary>
    public const int MaxClaims = 1000;

    /// <summary>Most claims of a scope on the page of a thing.</summary>
    public const int MaxOfThing = 50;

    /// <summary>
    /// Scopes of all claims as of <see cref="EventFilter.Known"/>, and which of them stand for the chosen places and the whole. Chosen places
    /// and regions only come first; no other part of the filter matters.
    /// </summary>
    public static CasualtiesView View(DatasetSnapshot snapshot, EventFilter filter, string language) =>
        snapshot.LatestCasualties.Of((filter.Known, filter.Places, filter.Regions, language), () => ViewAnew(snapshot, filter, language));

    /// <summary>All that is claimed of one measure, or of the first that has claims.</summary>
    public static CasualtiesDetail Detail(DatasetSnapshot snapshot, EventFilter filter, Measure? measure, string language)
    {
        var figures = new FiguresAsKnown(snapshot, filter.Known, language);
        var chosen = new ChosenPlaces(snapshot, filter);
        var measures = snapshot.Ledger.Scopes.Select(s => s.Key.Measure).Distinct().Order().ToList();
        var asked = measure ?? measures.FirstOrDefault(Measure.Killed);
        var scopes = MeasureScopes.Of(snapshot, asked, chosen, filter.Known);
        return new CasualtiesDetail(
            snapshot.Info.Id,
            snapshot.Version.Name,
            snapshot.Summary(language),
            filter.Known,
            [.. scopes.All.SelectMany(s => s.Claims).SelectMany(c => c.Steps).Distinct().Order()],
            measures,
            scopes.View(figures, Listed(figures, scopes.Kept)),
            scopes.All.Sum(s => s.Claims.Count(c => c.IsStated(filter.Known))),
            measures.Count == 0 ? null : MeasureScopes.Of(snapshot, measures[0], chosen, filter.Known).OfHeadlines(figures),
            EventPass.Run(snapshot, filter).Matched);
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

    /// <summary>The scopes that count people of the chosen places, each with its claims, and how many are left out; those of everyone there first.</summary>
    public static (IReadOnlyList<ScopeView> Scopes, int MoreScopes) ScopesAt(DatasetSnapshot snapshot, EventFilter filter, string language)
    {
        var figures = new FiguresAsKnown(snapshot, filter.Known, language);
        var chosen = new ChosenPlaces(snapshot, filter);
        var scopes = snapshot.Ledger.Scopes.Select(s => s.Key.Measure)
            .Distinct()
            .Order()
            .SelectMany(measure => MeasureScopes.InOrder(snapshot, measure, chosen))
            .Where(s => chosen.Contains(s.Place))
            .ToList();
        return ([.. scopes.Take(MaxScopes).Select(s => figures.Scope(s, MaxOfThing, s.Claims[^1]))], Math.Max(0, scopes.Count - MaxScopes));
    }

    /// <summary>The claims that were stated at an event, by day.</summary>
    public static IReadOnlyList<ClaimView> ClaimsStatedAt(DatasetSnapshot snapshot, string eventId, DateOnly? known, string language) =>
        [.. snapshot.Ledger.StatedAt(eventId).Where(c => c.IsStated(known)).Select(new FiguresAsKnown(snapshot, known, language).Claim)];

    private static CasualtiesView ViewAnew(DatasetSnapshot snapshot, EventFilter filter, string language)
    {
        var figures = new FiguresAsKnown(snapshot, filter.Known, language);
        var chosen = new ChosenPlaces(snapshot, filter);
        var measures = snapshot.Ledger.Scopes.Select(s => s.Key.Measure).Distinct().Order().Select(measure =>
        {
            var scopes = MeasureScopes.Of(snapshot, measure, chosen, filter.Known);
            return scopes.View(figures, [.. scopes.Kept.Select((scope, i) => scopes.IsDrawn(scope) || scopes.IsNarrower(scope) || (i < MaxListed && chosen.Leads(scope.Place)) ? figures.Scope(scope) : ListedWithoutRange(figures, scope))]);
        });
        return new CasualtiesView(filter.Known, snapshot.Ledger.Days, [.. measures]);
    }

    private static List<ScopeView> Listed(FiguresAsKnown figures, IEnumerable<ClaimScope> scopes)
    {
        var room = MaxClaims;
        var listed = new List<ScopeView>();
        foreach (var scope in scopes)
        {
            var view = figures.Abridged(scope, Math.Min(MaxClaimsOfScope, room));
            room -= view.Claims.Count;
            listed.Add(view);
        }

        return listed;
    }

    // Without a range the claims themselves are all there is to say: words, or a figure for a part or for more.
    private static ScopeView ListedWithoutRange(FiguresAsKnown figures, ClaimScope scope) =>
        figures.Range(scope) is { Current: not null } range ? range : figures.Scope(scope);
}
