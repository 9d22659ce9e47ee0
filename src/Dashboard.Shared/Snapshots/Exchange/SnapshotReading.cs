using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Dashboard.Shared.Datasets;
using Dashboard.Shared.Versions;

namespace Dashboard.Shared.Snapshots.Exchange;

/// <summary>
/// Reads a snapshot in parts: one list of rows at a time, and one field at a time of the texts, which make up most of it.
/// </summary>
internal sealed class SnapshotReading(ReadOnlyMemory<byte> json, SnapshotContext types)
{
    private readonly List<TextEntry> texts = [];
    private JsonReaderState state;
    private int position;
    private bool isInTexts;
    private DatasetVersion? version;
    private IReadOnlyList<VersionChanges>? history;
    private DatasetInfo? info;
    private Place[]? places;
    private Region[]? regions;
    private Actor[]? actors;
    private Theme[]? themes;
    private Event[]? events;
    private Claim[]? claims;
    private Statement[]? statements;
    private Source[]? sources;
    private Word[]? words;
    private Story[]? stories;
    private StoryStep[]? storySteps;
    private RemovedEntity[]? removed;

    public DatasetVersion Version => Required(version);

    public IReadOnlyList<VersionChanges> History => Required(history);

    /// <summary>Everything read.</summary>
    /// <exception cref="JsonException">A part is missing.</exception>
    public DatasetContent Content => new()
    {
        Info = Required(info),
        Places = Required(places),
        Regions = Required(regions),
        Actors = Required(actors),
        Themes = Required(themes),
        Events = Required(events),
        Claims = Required(claims),
        Statements = Required(statements),
        Sources = Required(sources),
        Words = Required(words),
        Stories = Required(stories),
        StorySteps = Required(storySteps),
        Removed = Required(removed),
        Texts = texts,
    };

    /// <summary>Reads the next part; false if there is none left.</summary>
    /// <exception cref="JsonException">It is not a snapshot.</exception>
    public bool ReadPart()
    {
        var reader = new Utf8JsonReader(json.Span[position..], isFinalBlock: true, state);
        var isLeft = isInTexts ? ReadTexts(ref reader) : ReadMember(ref reader);
        position += (int)reader.BytesConsumed;
        state = reader.CurrentState;
        return isLeft;
    }

    private bool ReadMember(ref Utf8JsonReader reader)
    {
        if (position == 0 && !(reader.Read() && reader.TokenType == JsonTokenType.StartObject))
            throw new JsonException("A snapshot is an object.");
        if (!reader.Read() || reader.TokenType != JsonTokenType.PropertyName)
            return false;
        var name = reader.GetString();
        reader.Read();
        switch (name)
        {
            case "version": version = Value(ref reader, types.DatasetVersion); break;
            case "history": history = Value(ref reader, types.IReadOnlyListVersionChanges); break;
            case "info": info = Value(ref reader, types.DatasetInfo); break;
            case "places": places = Value(ref reader, types.PlaceArray); break;
            case "regions": regions = Value(ref reader, types.RegionArray); break;
            case "actors": actors = Value(ref reader, types.ActorArray); break;
            case "themes": themes = Value(ref reader, types.ThemeArray); break;
            case "events": events = Value(ref reader, types.EventArray); break;
            case "claims": claims = Value(ref reader, types.ClaimArray); break;
            case "statements": statements = Value(ref reader, types.StatementArray); break;
            case "sources": sources = Value(ref reader, types.SourceArray); break;
            case "words": words = Value(ref reader, types.WordArray); break;
            case "stories": stories = Value(ref reader, types.StoryArray); break;
            case "storySteps": storySteps = Value(ref reader, types.StoryStepArray); break;
            case "removed": removed = Value(ref reader, types.RemovedEntityArray); break;
            case "texts" when reader.TokenType == JsonTokenType.StartArray: isInTexts = true; break;
            default: reader.Skip(); break;
        }

        return true;
    }

    private bool ReadTexts(ref Utf8JsonReader reader)
    {
        reader.Read();
        isInTexts = reader.TokenType != JsonTokenType.EndArray;
        if (isInTexts)
            texts.AddRange(Value(ref reader, types.TextColumns)!.Entries());
        return true;
    }

    private static T? Value<T>(ref Utf8JsonReader reader, JsonTypeInfo<T> type) => JsonSerializer.Deserialize(ref reader, type);

    private static T Required<T>(T? part)
        where T : class => part ?? throw new JsonException($"The snapshot lacks {typeof(T).Name}.");
}
