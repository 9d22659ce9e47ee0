using System.Globalization;
using Dashboard.Server.Import.Files;
using Dashboard.Server.Import.Reading;
using Dashboard.Shared.Datasets;

namespace Dashboard.Server.Import.Rules;

/// <summary>
/// Every number in digits of a story or of the standfirst, in each language, stands in an event or a claim that the text cites: in its
/// title, summary, words, scope or claimant (a name such as Khabar 24), or as its low, best or high. Days, clock times and years are no
/// such numbers.
/// </summary>
internal static class CitedNumbers
{
    private const int MaxNamed = 8;
    private const string Rule =
        "is a number that no cited event or claim has in its title, summary, low, best, high, words, scope or claimant; cite one that has it";

    private static readonly (string Entity, string[] Fields)[] Citable =
        [("event", ["title", "summary"]), ("claim", ["words", "scope", "claimant"])];

    public static void Check(DatasetRows rows, DatasetInfo? info, TextCollector texts, ImportReport report)
    {
        var known = texts.Entries.ToLookup(text => (text.Entity, text.Id));
        var steps = rows.StorySteps.All.ToLookup(row => row.Value.Story, StringComparer.Ordinal);
        foreach (var (row, entity, id, step) in rows.StorySteps.Valid.Where(row => AreRead(rows, row.Value.Events, row.Value.Claims)))
        {
            var cited = new Lazy<HashSet<decimal>>(() => NumbersOf(rows, known, step.Events, step.Claims));
            foreach (var (text, number) in NotCited(known[(entity, id)], cited))
                row.Refuse(ColumnOf(row, text), Rule, Hint(cited.Value), number);
        }

        foreach (var (row, entity, id, _) in rows.Stories.Valid)
        {
            string[] events = [.. steps[id].SelectMany(step => step.Value.Events)];
            string[] claims = [.. steps[id].SelectMany(step => step.Value.Claims)];
            if (!AreRead(rows, events, claims))
                continue;
            var cited = new Lazy<HashSet<decimal>>(() => NumbersOf(rows, known, events, claims));
            foreach (var (text, number) in NotCited(known[(entity, id)], cited))
                row.Refuse(ColumnOf(row, text), Rule, Hint(cited.Value), number);
        }

        if (info is not null)
            CheckStandfirst(rows, info, known, report);
    }

    private static void CheckStandfirst(
        DatasetRows rows,
        DatasetInfo info,
        ILookup<(string Entity, string Id), TextEntry> known,
        ImportReport report)
    {
        foreach (var id in info.StandfirstClaims.Where(id => !rows.Claims.Has(id)))
            report.Refuse(
                DatasetJson.File,
                null,
                DatasetJson.StandfirstClaims,
                id,
                $"is not an id of {rows.Claims.File}",
                NearestWord.Hint(id, rows.Claims.Ids));
        if (!AreRead(rows, [], info.StandfirstClaims))
            return;
        var cited = new Lazy<HashSet<decimal>>(() => NumbersOf(rows, known, [], info.StandfirstClaims));
        foreach (var (text, number) in NotCited(known[(DatasetJson.Entity, info.Id)].Where(text => text.Field == "standfirst"), cited))
            report.Refuse(
                DatasetJson.File,
                null,
                $"{text.Field}.{text.Language}",
                number,
                $"is a number that no claim of {DatasetJson.StandfirstClaims} has as its low, best or high, or in its words or scope; "
                    + "list the one that has it",
                Hint(cited.Value));
    }

    private static IEnumerable<(TextEntry Text, string Number)> NotCited(IEnumerable<TextEntry> texts, Lazy<HashSet<decimal>> cited) =>
        from text in texts
        from number in WrittenNumbers.In(text.Text, text.Language)
        where !cited.Value.Contains(number.Value)
        select (text, number.Written);

    // The cause of a missing or unreadable row is named elsewhere.
    private static bool AreRead(DatasetRows rows, IReadOnlyList<string> events, IReadOnlyList<string> claims) =>
        events.All(id => rows.Events.TryFind(id, out var item) && !item.Cells.Failed)
        && claims.All(id => rows.Claims.TryFind(id, out var claim) && !claim.Cells.Failed);

    private static HashSet<decimal> NumbersOf(
        DatasetRows rows,
        ILookup<(string Entity, string Id), TextEntry> known,
        IReadOnlyList<string> events,
        IReadOnlyList<string> claims)
    {
        var numbers = Citable
            .SelectMany(citable => (citable.Entity == "event" ? events : claims)
                .SelectMany(id => known[(citable.Entity, id)].Where(text => citable.Fields.Contains(text.Field, StringComparer.Ordinal))))
            .SelectMany(text => WrittenNumbers.In(text.Text, text.Language))
            .Select(number => number.Value)
            .ToHashSet();
        foreach (var id in claims)
        {
            if (rows.Claims.TryFind(id, out var claim))
                numbers.UnionWith(((int?[])[claim.Value.Low, claim.Value.Best, claim.Value.High]).OfType<int>().Select(n => (decimal)n));
        }

        return numbers;
    }

    private static string Hint(HashSet<decimal> cited)
    {
        var named = cited.Order().Take(MaxNamed).Select(number => number.ToString(CultureInfo.InvariantCulture));
        return cited.Count == 0
            ? "what is cited has no number"
            : $"what is cited has {string.Join(", ", named)}{(cited.Count > MaxNamed ? " ..." : "")}";
    }

    // The text stands in a column of its language, in one without a language, or in a file of texts.
    private static string ColumnOf(CsvRow row, TextEntry text) =>
        row.Raw($"{text.Field}_{text.Language}") is null && row.Raw(text.Field) is not null ? text.Field : $"{text.Field}_{text.Language}";
}
