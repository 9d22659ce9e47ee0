using System.Collections.Concurrent;
using System.Globalization;
using Dashboard.Shared.Datasets;
using Dashboard.Shared.Figures;
using Dashboard.Shared.Filters;
using Dashboard.Shared.Search;
using Dashboard.Shared.Versions;
using Dashboard.Shared.Views;

namespace Dashboard.Shared.Snapshots;

/// <summary>
/// One version of a dataset in memory: immutable, so that any number of readers share it. Events stand in time order,
/// within a day in file order; <see cref="Columns"/> hold what the pass over them reads.
/// </summary>
public sealed class DatasetSnapshot : IFilterVocabulary
{
    private readonly Dictionary<string, int> eventIndex;
    private readonly Dictionary<string, Claim> claims;
    private readonly Dictionary<string, Place> places;
    private readonly Dictionary<string, Source> sources;
    private readonly Dictionary<string, Theme> themes;
    private readonly ConcurrentDictionary<string, Wording> wordings = new(StringComparer.Ordinal);

    private DatasetSnapshot(DatasetContent content, DatasetVersion version, IReadOnlyList<VersionChanges> history)
    {
        // OrderBy is stable: the file's order within a day is kept.
        Content = content with { Events = [.. content.Events.OrderBy(e => e.Start)] };
        Version = version;
        History = history;
        Texts = new TextTable(content.Texts);
        eventIndex = Content.Events.Select((e, i) => (e.Id, i)).ToDictionary(e => e.Id, e => e.i, StringComparer.Ordinal);
        claims = content.Claims.ToDictionary(c => c.Id, StringComparer.Ordinal);
        places = content.Places.ToDictionary(p => p.Id, StringComparer.Ordinal);
        sources = content.Sources.ToDictionary(s => s.Id, StringComparer.Ordinal);
        themes = content.Themes.ToDictionary(t => t.Id, StringComparer.Ordinal);
        Ranks = new EventRanks(this);
    }

    /// <summary>Everything as the files say it, events in time order.</summary>
    public DatasetContent Content { get; }

    /// <summary>Which version it is.</summary>
    public DatasetVersion Version { get; }

    /// <summary>This version and those kept before it, the newest first, each with what it changed.</summary>
    public IReadOnlyList<VersionChanges> History { get; }

    /// <summary>What the dataset is about.</summary>
    public DatasetInfo Info => Content.Info;

    /// <summary>All texts by thing, field and language.</summary>
    internal TextTable Texts { get; }

    /// <summary>The columns of events.</summary>
    internal EventColumns Columns { get; private set; } = null!;

    /// <summary>The claims with their days, scopes and parts.</summary>
    internal ClaimLedger Ledger { get; private set; } = null!;

    /// <summary>The words that <c>q</c> searches.</summary>
    internal SearchIndex Search { get; private set; } = null!;

    /// <summary>The things whose texts <c>q</c> searches for another thing.</summary>
    internal SearchLinks SearchLinks { get; private set; } = null!;

    /// <summary>The orders of the table of events.</summary>
    internal EventRanks Ranks { get; }

    /// <summary>The figures that were last asked for: a filter of dates or themes leaves them as they are.</summary>
    internal LastValueCache<(DateOnly? Known, IdSet Places, IdSet Regions, string Language), CasualtiesView> LatestCasualties { get; } = new();

    /// <summary>The statements that were last asked for: what is filtered leaves them as they are.</summary>
    internal LastValueCache<(DateOnly? Known, string Language), IReadOnlyList<StatementView>> LatestStatements { get; } = new();

    /// <summary>Where a page of a list begins; null: it has no cursor.</summary>
    /// <exception cref="VersionGoneException">The cursor is of another version, whose list was another.</exception>
    internal int? PositionOf(PageOf page) =>
        page.Cursor is not { } cursor ? null
        : cursor.Version == Version.Number ? cursor.Position
        : throw new VersionGoneException(Info.Id, cursor.Version.ToString(CultureInfo.InvariantCulture), Version.Name);

    /// <summary>Builds the snapshot of a valid dataset. Dangling references throw <see cref="KeyNotFoundException"/>: the loader lets none through.</summary>
    /// <param name="content">What the files say.</param>
    /// <param name="version">Which version it is.</param>
    /// <param name="history">This version and those kept before it, the newest first; null: it is the first.</param>
    public static DatasetSnapshot Build(DatasetContent content, DatasetVersion version, IReadOnlyList<VersionChanges>? history = null)
    {
        ArgumentNullException.ThrowIfNull(content);
        ArgumentNullException.ThrowIfNull(version);
        var snapshot = new DatasetSnapshot(content, version, history ?? [new VersionChanges(version, null)]);
        snapshot.Columns = new EventColumns(snapshot);
        snapshot.Ledger = new ClaimLedger(snapshot);
        snapshot.SearchLinks = new SearchLinks(snapshot);
        snapshot.Search = SearchIndex.Of(snapshot);
        return snapshot;
    }

    /// <summary>The same in steps, for who has one thread only and readers who wait for it.</summary>
    /// <param name="content">What the files say.</param>
    /// <param name="version">Which version it is.</param>
    /// <param name="history">This version and those kept before it, the newest first.</param>
    /// <param name="pause">Lets others go on.</param>
    public static async Task<DatasetSnapshot> BuildAsync(DatasetContent content, DatasetVersion version, IReadOnlyList<VersionChanges> history, Func<Task> pause)
    {
        ArgumentNullException.ThrowIfNull(pause);
        var snapshot = new DatasetSnapshot(content, version, history);
        await pause();
        snapshot.Columns = new EventColumns(snapshot);
        await pause();
        snapshot.Ledger = new ClaimLedger(snapshot);
        snapshot.SearchLinks = new SearchLinks(snapshot);
        await pause();
        snapshot.Search = await SearchIndex.OfAsync(snapshot, pause);
        return snapshot;
    }

    /// <inheritdoc/>
    public bool Has(Facet facet, string id) => Named(facet, id).Any();

    /// <inheritdoc/>
    public IEnumerable<string> Named(Facet facet, string id) => Columns[facet].Named(id);

    /// <summary>Position of an event in time order, or -1.</summary>
    public int IndexOfEvent(string id) => eventIndex.GetValueOrDefault(id, -1);

    /// <summary>The event, or null.</summary>
    public Event? FindEvent(string id) => eventIndex.TryGetValue(id, out var index) ? Content.Events[index] : null;

    /// <summary>The claim, or null.</summary>
    public Claim? FindClaim(string id) => claims.GetValueOrDefault(id);

    /// <summary>The place, or null.</summary>
    public Place? FindPlace(string id) => places.GetValueOrDefault(id);

    /// <summary>The source, or null.</summary>
    public Source? FindSource(string id) => sources.GetValueOrDefault(id);

    /// <summary>The theme of that id, which exists.</summary>
    internal Theme FindTheme(string id) => themes[id];

    /// <summary>The texts and names of this snapshot in a language.</summary>
    /// <param name="language">Language tag; what lacks a text falls back to English.</param>
    public Wording In(string language) => wordings.GetOrAdd(language, tag => new Wording(this, tag));
}
