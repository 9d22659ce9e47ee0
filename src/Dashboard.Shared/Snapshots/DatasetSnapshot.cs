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
/// One version of a dataset in memory: immutable, so that any number of readers can share it. Events are in time order, within a day in
/// file order; <see cref="Columns"/> hold the arrays that the pass reads.
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
        // OrderBy is stable: the file order within a day is kept.
        Content = content with { Events = [.. content.Events.OrderBy(e => e.Start)] };
        Version = version;
        History = history;
        Texts = new TextTable(content.Texts, content.Info.FirstLanguage);
        eventIndex = Content.Events.Select((e, i) => (e.Id, i)).ToDictionary(e => e.Id, e => e.i, StringComparer.Ordinal);
        claims = content.Claims.ToDictionary(c => c.Id, StringComparer.Ordinal);
        places = content.Places.ToDictionary(p => p.Id, StringComparer.Ordinal);
        sources = content.Sources.ToDictionary(s => s.Id, StringComparer.Ordinal);
        themes = content.Themes.ToDictionary(t => t.Id, StringComparer.Ordinal);
        Ranks = new EventRanks(this);
    }

    /// <summary>The places in groups by zoom.</summary>
    internal GroupedPlaces Places { get; private set; } = null!;

    /// <summary>The content of the files, with events in time order.</summary>
    public DatasetContent Content { get; }

    /// <summary>The version.</summary>
    public DatasetVersion Version { get; }

    /// <summary>This version and the versions kept before it, newest first, each with its changes.</summary>
    public IReadOnlyList<VersionChanges> History { get; }

    /// <summary>The dataset as a whole.</summary>
    public DatasetInfo Info => Content.Info;

    /// <summary>All texts by entity, field and language.</summary>
    internal TextTable Texts { get; }

    /// <summary>Arrays of events for <see cref="EventPass"/>.</summary>
    internal EventColumns Columns { get; private set; } = null!;

    /// <summary>The claims with their days, scopes and parts.</summary>
    internal ClaimLedger Ledger { get; private set; } = null!;

    /// <summary>The search index for <c>q</c>.</summary>
    internal SearchIndex Search { get; private set; } = null!;

    /// <summary>Links between entities for the search.</summary>
    internal SearchLinks SearchLinks { get; private set; } = null!;

    /// <summary>Sort orders of the table of events.</summary>
    internal EventRanks Ranks { get; }

    /// <summary>The last casualty figures: filters by dates or themes do not change them.</summary>
    internal LastValueCache<(DateOnly? Known, IdSet Places, IdSet Regions, string? Language), CasualtiesView> LatestCasualties { get; } =
        new();

    /// <summary>The last statements: filters do not change them.</summary>
    internal LastValueCache<(DateOnly? Known, string? Language), IReadOnlyList<StatementView>> LatestStatements { get; } = new();

    /// <summary>Start of a page of a list; null: it has no cursor.</summary>
    /// <exception cref="VersionGoneException">The cursor belongs to another version.</exception>
    internal int? PositionOf(PageOf page) =>
        page.Cursor is not { } cursor ? null
        : cursor.Version == Version.Number ? cursor.Position
        : throw new VersionGoneException(Info.Id, cursor.Version.ToString(CultureInfo.InvariantCulture), Version.Name);

    /// <summary>
    /// Builds the snapshot of a valid dataset. Dangling references throw <see cref="KeyNotFoundException"/>: the loader rejects them.
    /// </summary>
    /// <param name="content">The content of the files.</param>
    /// <param name="version">The version.</param>
    /// <param name="history">This version and the versions kept before it, newest first; null: it is the first.</param>
    public static DatasetSnapshot Build(DatasetContent content, DatasetVersion version, IReadOnlyList<VersionChanges>? history = null)
    {
        ArgumentNullException.ThrowIfNull(content);
        ArgumentNullException.ThrowIfNull(version);
        var snapshot = new DatasetSnapshot(content, version, history ?? [new VersionChanges(version, null)]);
        snapshot.Columns = new EventColumns(snapshot);
        snapshot.Places = new GroupedPlaces(snapshot.Content, snapshot.Columns);
        snapshot.Ledger = new ClaimLedger(snapshot);
        snapshot.SearchLinks = new SearchLinks(snapshot);
        snapshot.Search = SearchIndex.Of(snapshot);
        return snapshot;
    }

    /// <summary>Builds the snapshot in steps, so that a single-threaded browser stays responsive.</summary>
    /// <param name="content">The content of the files.</param>
    /// <param name="version">The version.</param>
    /// <param name="history">This version and the versions kept before it, newest first.</param>
    /// <param name="pause">Yields to other work.</param>
    public static async Task<DatasetSnapshot> BuildAsync(
        DatasetContent content,
        DatasetVersion version,
        IReadOnlyList<VersionChanges> history,
        Func<Task> pause)
    {
        ArgumentNullException.ThrowIfNull(pause);
        var snapshot = new DatasetSnapshot(content, version, history);
        await pause();
        snapshot.Columns = new EventColumns(snapshot);
        snapshot.Places = new GroupedPlaces(snapshot.Content, snapshot.Columns);
        await pause();
        snapshot.Ledger = new ClaimLedger(snapshot);
        snapshot.SearchLinks = new SearchLinks(snapshot);
        await pause();
        snapshot.Search = await SearchIndex.OfAsync(snapshot, pause);
        return snapshot;
    }

    /// <inheritdoc/>
    public IReadOnlyList<string> Languages => Info.Languages;

    /// <inheritdoc/>
    public bool Has(Facet facet, string id) => Named(facet, id).Any();

    /// <inheritdoc/>
    public IEnumerable<string> Named(Facet facet, string id) => Columns[facet].Named(id);

    /// <summary>All values of a facet.</summary>
    public IReadOnlyCollection<string> IdsOf(Facet facet) => Columns[facet].Ids;

    /// <inheritdoc/>
    public IReadOnlyList<Coder> Coders => Columns.Coded?.Coders ?? [];

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

    /// <summary>What the dataset says of an entity that was removed; null: it says nothing.</summary>
    /// <param name="entity"><c>event</c>, <c>claim</c>, <c>place</c>, <c>source</c> or <c>statement</c>.</param>
    /// <param name="id">Its id.</param>
    public RemovedEntity? FindRemoved(string entity, string id) =>
        Content.Removed.FirstOrDefault(removed => removed.Entity == entity && removed.Id == id);

    internal Theme FindTheme(string id) => themes[id];

    /// <summary>The texts and names of this snapshot in a language.</summary>
    /// <param name="language">Language tag; null: the first language. Missing texts fall back to it.</param>
    public Wording In(string? language) => wordings.GetOrAdd(language ?? Info.FirstLanguage, tag => new Wording(this, tag));
}
