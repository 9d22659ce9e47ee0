using Dashboard.Shared.Datasets;
using Dashboard.Shared.Filters;
using Dashboard.Shared.Snapshots;
using Dashboard.Shared.Views;

namespace Dashboard.Shared.Figures;

/// <summary>Builds the views of casualty figures.</summary>
internal static class Casualties
{
    /// <summary>Maximum number of scopes of a measure in one response; the list of claims has the rest.</summary>
    public const int MaxScopes = 50;

    /// <summary>Maximum number of scopes of chosen places that list their claims in one response, besides those of headlines.</summary>
    public const int MaxListed = 5;

    /// <summary>Maximum number of claims of a scope that the response about one measure lists.</summary>
    public const int MaxClaimsOfScope = 200;

    /// <summary>Maximum number of claims that the response about one measure lists.</summary>
    public const int MaxClaims = 1000;

    /// <summary>Maximum number of claims of a scope on the page of an entity.</summary>
    public const int MaxOfEntity = 50;

    /// <summary>
    /// The scopes of all claims as of <see cref="EventFilter.Known"/>, and the headlines of the chosen places and of the whole dataset.
    /// Chosen places and regions only come first; no other part of the filter has an effect.
    /// </summary>
    public static CasualtiesView View(DatasetSnapshot snapshot, EventFilter filter, string? language) =>
        snapshot.LatestCasualties.Of((filter.Known, filter.Places, filter.Regions, language), () => BuildView(snapshot, filter, language));

    /// <summary>All claims of one measure; null means the first measure that has claims.</summary>
    public static CasualtiesDetail Detail(DatasetSnapshot snapshot, EventFilter filter, Measure? measure, string? language)
    {
        var figures = new FiguresAsKnown(snapshot, filter.Known, language);
        var chosen = new ChosenPlaces(snapshot, filter);
        var measures = snapshot.Ledger.Scopes.Select(s => s.Key.Measure).Distinct().Order().ToList();
        var asked = measure ?? measures.FirstOrDefault(Measure.Killed);
        var scopes = MeasureScopes.Of(snapshot, asked, chosen, filter.Known);
        var pass = EventPass.Run(snapshot, filter);
        return new CasualtiesDetail(
            snapshot.Info.Id,
            snapshot.Version.Name,
            snapshot.Summary(language),
            filter.Known,
            [.. scopes.All.SelectMany(s => s.Claims).SelectMany(c => c.Steps).Distinct().Order()],
            measures,
            scopes.View(figures, Listed(figures, scopes.Kept)),
            scopes.All.Sum(s => s.Claims.Count(c => c.IsStated(filter.Known))),
            measures.Count == 0
                ? null
                : (measures[0] == asked ? scopes : MeasureScopes.Of(snapshot, measures[0], chosen, filter.Known)).OfHeadlines(figures),
            pass.Matched)
        {
            Coded = asked == Measure.Killed ? CodedViews.View(snapshot, pass, snapshot.In(language)) : null,
        };
    }

    /// <summary>The scopes that count people of an event, in file order.</summary>
    public static IReadOnlyList<ScopeView> ScopesAbout(DatasetSnapshot snapshot, string eventId, DateOnly? known, string? language) =>
        [.. snapshot.Ledger.ScopesAbout(eventId).Select(new FiguresAsKnown(snapshot, known, language).Scope)];

    /// <summary>Scopes that count other people but have a claim that was stated at the event.</summary>
    public static IReadOnlyList<ScopeView> ScopesStatedAt(DatasetSnapshot snapshot, string eventId, DateOnly? known, string? language) =>
    [
        .. snapshot.Ledger.StatedAt(eventId)
            .Where(c => c.IsStated(known) && !string.Equals(c.Claim.AboutEvent, eventId, StringComparison.Ordinal))
            .Select(snapshot.Ledger.ScopeOf)
            .Distinct()
            .Select(new FiguresAsKnown(snapshot, known, language).Scope),
    ];

    /// <summary>
    /// The scopes of the chosen places, each with its claims, and the number of scopes left out. Scopes of everyone come first.
    /// </summary>
    public static (IReadOnlyList<ScopeView> Scopes, int MoreScopes) ScopesAt(DatasetSnapshot snapshot, EventFilter filter, string? language)
    {
        var figures = new FiguresAsKnown(snapshot, filter.Known, language);
        var chosen = new ChosenPlaces(snapshot, filter);
        var scopes = snapshot
            .Ledger.Scopes.Select(s => s.Key.Measure)
            .Distinct()
            .Order()
            .SelectMany(measure => MeasureScopes.OfChosen(snapshot, measure, chosen))
            .ToList();
        return (
            [.. scopes.Take(MaxScopes).Select(s => figures.Scope(s, MaxOfEntity, s.Claims[^1]))],
            Math.Max(0, scopes.Count - MaxScopes));
    }

    /// <summary>The claims that were stated at an event, by day.</summary>
    public static IReadOnlyList<ClaimView> ClaimsStatedAt(DatasetSnapshot snapshot, string eventId, DateOnly? known, string? language) =>
        [.. snapshot.Ledger.StatedAt(eventId).Where(c => c.IsStated(known)).Select(new FiguresAsKnown(snapshot, known, language).Claim)];

    private static CasualtiesView BuildView(DatasetSnapshot snapshot, EventFilter filter, string? language)
    {
        var figures = new FiguresAsKnown(snapshot, filter.Known, language);
        var chosen = new ChosenPlaces(snapshot, filter);
        var measures = snapshot
            .Ledger.Scopes.Select(s => s.Key.Measure)
            .Distinct()
            .Order()
            .Select(measure =>
            {
                var scopes = MeasureScopes.Of(snapshot, measure, chosen, filter.Known);
                return scopes.View(
                    figures,
                    [
                        .. scopes.Kept.Select(
                            (scope, i) => IsListed(scope, i, scopes) ? figures.Scope(scope) : ListedWithoutRange(figures, scope)),
                    ]);
            });
        return new CasualtiesView(filter.Known, snapshot.Ledger.Days, [.. measures]);

        bool IsListed(ClaimScope scope, int position, MeasureScopes scopes) =>
            scopes.IsDrawn(scope) || scopes.IsNarrower(scope) || (position < MaxListed && chosen.Leads(scope.Place));
    }

    private static List<ScopeView> Listed(FiguresAsKnown figures, IEnumerable<ClaimScope> scopes)
    {
        var room = MaxClaims;
        var listed = new List<ScopeView>();
        foreach (var scope in scopes)
        {
            var view = figures.Shortened(scope, Math.Min(MaxClaimsOfScope, room));
            room -= view.Claims.Count;
            listed.Add(view);
        }

        return listed;
    }

    // Without a range, the claims are all there is to show: words, or a figure for a part or for more.
    private static ScopeView ListedWithoutRange(FiguresAsKnown figures, ClaimScope scope) =>
        figures.Range(scope) is { Current: not null } range ? range : figures.Scope(scope);
}
