using Dashboard.Shared.Datasets;
using Dashboard.Shared.Search;
using Dashboard.Shared.Snapshots;
using Dashboard.Shared.Views;

namespace Dashboard.Shared.Figures;

/// <summary>How the events were explained, by the day of the statement, never by side.</summary>
internal static class Statements
{
    /// <summary>All statements made by the end of <paramref name="known"/>; null: now.</summary>
    public static IReadOnlyList<StatementView> View(DatasetSnapshot snapshot, DateOnly? known, string? language) =>
        snapshot.LatestStatements.Of((known, language), () => InOrder(snapshot.Content.Statements, snapshot, known, language));

    /// <summary>Statements about an event.</summary>
    public static IReadOnlyList<StatementView> About(DatasetSnapshot snapshot, string eventId, DateOnly? known, string? language) =>
        InOrder(snapshot.Content.Statements.Where(s => s.Events.Contains(eventId, StringComparer.Ordinal)), snapshot, known, language);

    /// <summary>Statements that cite a source.</summary>
    public static IReadOnlyList<StatementView> Citing(DatasetSnapshot snapshot, string sourceId, DateOnly? known, string? language) =>
        InOrder(snapshot.Content.Statements.Where(s => s.Sources.Contains(sourceId, StringComparer.Ordinal)), snapshot, known, language);

    /// <summary>Statements that a search matches.</summary>
    public static IReadOnlyList<StatementView> Matching(DatasetSnapshot snapshot, TextSearch search, DateOnly? known, string? language) =>
        InOrder(snapshot.Content.Statements.Where((_, position) => search.MatchesStatement(position)), snapshot, known, language);

    private static StatementView[] InOrder(IEnumerable<Statement> statements, DatasetSnapshot snapshot, DateOnly? known, string? language)
    {
        var wording = snapshot.In(language);
        return
        [
            .. statements.Where(s => known is null || s.StatedOn <= known)
                .OrderBy(s => s.StatedOn)
                .Select(s => new StatementView(
                    s.Id,
                    s.StatedOn,
                    wording.Text("statement", s.Id, "speaker"),
                    s.SpeakerKind,
                    wording.Named("account", s.Account),
                    wording.Text("statement", s.Id, "text"),
                    s.Events,
                    [.. s.Sources.Select(wording.Source)])),
        ];
    }
}
