using System.Collections.Concurrent;
using Dashboard.Shared.Datasets;
using Dashboard.Shared.Filters;
using Dashboard.Shared.Views;

namespace Dashboard.Shared.Snapshots;

/// <summary>
/// The texts and names of one snapshot in one language. Views are cached, because most requests show the same ones, and a component that
/// gets the same event again need not render again.
/// </summary>
public sealed class Wording
{
    // Items of larger datasets are not cached, to limit memory.
    private const int MaxKept = 20_000;

    private readonly DatasetSnapshot snapshot;
    private readonly ConcurrentDictionary<string, PlaceRef> places = new(StringComparer.Ordinal);
    private readonly NamedRef?[][] values;
    private readonly EventItem?[] events;
    private DatasetSummary? summary;

    internal Wording(DatasetSnapshot snapshot, string language)
    {
        this.snapshot = snapshot;
        Language = language;
        values = [.. Enum.GetValues<Facet>().Select(facet => new NamedRef?[snapshot.Columns[facet].Ids.Length])];
        events = new EventItem?[snapshot.Columns.Count <= MaxKept ? snapshot.Columns.Count : 0];
    }

    /// <summary>Language tag.</summary>
    public string Language { get; }

    /// <summary>A text that an entity may lack, or null.</summary>
    public LocalString? Find(string entity, string id, string field) => snapshot.Texts.Find(entity, id, field, Language);

    /// <summary>A text that every entity has; falls back to its id.</summary>
    public LocalString Text(string entity, string id, string field) => Find(entity, id, field) ?? new LocalString(id, "zxx");

    /// <summary>The name of an entity.</summary>
    public NamedRef Named(string entity, string id) => new(id, Text(entity, id, "name"));

    /// <summary>A place.</summary>
    public PlaceRef Place(string id) => places.TryGetValue(id, out var known) ? known : places[id] = NewPlace(id);

    /// <summary>The dataset in a few lines.</summary>
    internal DatasetSummary Summary() => summary ??= NewSummary();

    /// <summary>An event as an item of a list.</summary>
    /// <param name="index">Its position in time order.</param>
    internal EventItem Event(int index) =>
        index >= events.Length ? EventViews.Item(snapshot, index, this) : events[index] ??= EventViews.Item(snapshot, index, this);

    /// <summary>A value of a facet.</summary>
    /// <param name="facet">The facet.</param>
    /// <param name="value">Its position in the column of the facet.</param>
    internal NamedRef Value(Facet facet, int value) => values[(int)facet][value] ??= NewValue(facet, snapshot.Columns[facet].Ids[value]);

    /// <summary>Precision of a value of the place facet; null for other facets.</summary>
    internal GeoPrecision? Precision(Facet facet, string id) => facet == Facet.Place ? Place(id).Precision : null;

    /// <summary>A source.</summary>
    public SourceView Source(string id)
    {
        var source = snapshot.FindSource(id) ?? throw new KeyNotFoundException(id);
        return new SourceView(
            id,
            Of(source, source.Publisher),
            Of(source, source.Title),
            source.Url,
            source.Published,
            source.PublishedPrecision,
            source.TextRead);
    }

    /// <summary>Words of a source, marked with their language if it is not the reader's.</summary>
    internal LocalString Of(Source source, string words)
    {
        var written = source.Language ?? snapshot.Texts.Fallback;
        return new LocalString(words, written == Language ? null : written);
    }

    private DatasetSummary NewSummary()
    {
        var (info, content) = (snapshot.Info, snapshot.Content);
        return new DatasetSummary(
            info.Id,
            Text("dataset", info.Id, "title"),
            Find("dataset", info.Id, "description"),
            snapshot.Version.Name,
            content.Events.Count,
            content.Claims.Count,
            content.Sources.Count,
            info.FocusFrom,
            info.FocusTo,
            content.Events.Count == 0 ? null : content.Events[0].Start,
            snapshot.Columns.LastDay,
            info.Bounds,
            info.Basemap ?? SnapshotQueries.WorldBasemap,
            info.TimeZone,
            info.Licence,
            Find("dataset", info.Id, "attribution"),
            info.ExportAllowed)
        {
            Standfirst = Find("dataset", info.Id, "standfirst"),
            Stories =
            [
                .. content.Stories.Select(story => new StoryRef(
                    story.Id,
                    Text("story", story.Id, "title"),
                    Find("story", story.Id, "description"),
                    snapshot.StepsOf(story.Id).Count())),
            ],
            Languages = info.Languages,
            Coders = snapshot.Columns.Coded?.Coders,
        };
    }

    private PlaceRef NewPlace(string id)
    {
        var place = snapshot.FindPlace(id) ?? throw new KeyNotFoundException(id);
        var hasPoint = place.HasPoint;
        return new PlaceRef(
            id,
            Find("place", id, "label") ?? Text("place", id, "name"),
            Text("place", id, "name"),
            place.Within is { } town ? new NamedRef(town, Find("place", town, "label") ?? Text("place", town, "name")) : null,
            place.Precision,
            hasPoint ? place.Latitude : null,
            hasPoint ? place.Longitude : null,
            place.TimeZone ?? snapshot.Info.TimeZone);
    }

    private NamedRef NewValue(Facet facet, string id) => new(id, facet switch
    {
        Facet.Theme => Text("theme", id, "name"),
        Facet.Type => new LocalString(snapshot.Columns.Types.NameOf(id)),
        Facet.Place => Place(id).Label,
        Facet.Region => Text("region", id, "name"),
        Facet.Actor => Text("actor", id, "name"),
        _ => snapshot.FindSource(id) is { } source ? Of(source, $"{source.Publisher}: {source.Title}") : throw new KeyNotFoundException(id),
    });
}
