using Dashboard.Shared.Datasets;
using Dashboard.Shared.Filters;
using Dashboard.Shared.Letters;
using Dashboard.Shared.Views;

namespace Dashboard.Shared.Snapshots;

/// <summary>Queries about the dataset as a whole.</summary>
public static class AboutQueries
{
    /// <summary>Maximum number of publishers listed.</summary>
    public const int MaxPublishers = 25;

    /// <summary>What the dataset is, how it was made, and what has changed.</summary>
    public static AboutView About(this DatasetSnapshot snapshot, string? language)
    {
        ArgumentNullException.ThrowIfNull(snapshot);
        var (content, wording) = (snapshot.Content, snapshot.In(language));
        var publishers = Publishers(content.Sources, wording);
        return new AboutView(
            snapshot.Summary(language),
            wording.Find("dataset", snapshot.Info.Id, "method"),
            wording.Find("dataset", snapshot.Info.Id, "timeZoneNote"),
            snapshot.Version.ImportedAt,
            new EntityCounts(
                content.Places.Count,
                content.Statements.Count,
                content.Sources.Count(s => s.TextRead),
                content.Events.Count(e => e.Verification == Verification.Check),
                content.Claims.Count(c => c.Verification == Verification.Check)),
            [
                .. snapshot.Info.Languages.Skip(1).Select(tag => Translation(snapshot, tag)),
            ],
            [.. publishers.Take(MaxPublishers)],
            Math.Max(0, publishers.Count - MaxPublishers),
            snapshot.History);
    }

    private static TranslationView Translation(DatasetSnapshot snapshot, string language)
    {
        var (original, translated) = snapshot.Texts.Coverage(language);
        var made = snapshot.Info.Translations.GetValueOrDefault(language);
        return new TranslationView(language, made?.By, made?.Reviewed ?? false, original, translated);
    }

    private static List<PublisherView> Publishers(IReadOnlyList<Source> sources, Wording wording) =>
    [
        .. sources.GroupBy(s => s.Publisher, StringComparer.Ordinal)
            .Select(g => new PublisherView(wording.Of(g.First(), g.Key), [.. g.Select(s => s.Id)], g.Count(s => s.TextRead)))
            .OrderByDescending(p => p.Sources.Count)
            .ThenBy(p => Collation.Key(p.Name.Text, "en"), StringComparer.Ordinal),
    ];
}
