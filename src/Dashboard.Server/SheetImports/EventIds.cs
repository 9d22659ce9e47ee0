using Dashboard.Server.Folders;

namespace Dashboard.Server.SheetImports;

/// <summary>
/// Ids of events: the sheet's own, else made of date, place and title. A row of a newer sheet that matches all but one of these keeps its
/// id.
/// </summary>
internal sealed class EventIds(IReadOnlyDictionary<string, EventKey> before, ImportNotes notes)
{
    private readonly Ids ids = new([]);
    private readonly HashSet<string> used = new(StringComparer.Ordinal);
    private readonly ILookup<EventKey, string> whole = before.ToLookup(entry => entry.Value, entry => entry.Key);
    private readonly ILookup<EventKey, string> partly =
        before.SelectMany(entry => entry.Value.Parts.Select(part => (part, entry.Key))).ToLookup(entry => entry.part, entry => entry.Key);

    /// <summary>What each event is known by, for the next import.</summary>
    public Dictionary<string, EventKey> Keys { get; } = new(StringComparer.Ordinal);

    /// <summary>The id of a row.</summary>
    public string Of(string given, DateOnly day, string place, string title, string where)
    {
        var key = new EventKey(Cell.Of(day), place, title);
        var id = Ids.Slug(given) is { Length: > 0 } own
            ? ids.Of(Numbered(own, key), "event")
            : Kept(key, where) ?? ids.Of($"{key.Day}-{key.Place}-{key.Title}", "event");
        if (given.Length > 0 && id != Ids.Slug(given))
            notes.Say("Rows that share an id with another have a number after it; look whether one is a copy", $"{where} ({id})");
        used.Add(id);
        Keys[id] = key;
        return id;
    }

    // Of rows that share an id, all but the first have a number after it, which stays with the row whatever their order is.
    private string Numbered(string own, EventKey key) =>
        whole[key].FirstOrDefault(id => !used.Contains(id)
            && id.StartsWith($"{own}-", StringComparison.Ordinal)
            && id.AsSpan(own.Length + 1).IndexOfAnyExceptInRange('0', '9') < 0) ?? own;

    private string? Kept(EventKey key, string where)
    {
        if (whole[key].FirstOrDefault(id => !used.Contains(id)) is { } same)
            return ids.Of(same, same);
        // Only one may match, or it is not known which is meant.
        string[] almost = [.. key.Parts.SelectMany(part => partly[part]).Where(id => !used.Contains(id)).Distinct(StringComparer.Ordinal)];
        if (almost is not [var only])
            return null;
        notes.Say("Rows that differ from an earlier one by date, place or title keep its id", $"{where} ({only})");
        return ids.Of(only, only);
    }
}

/// <summary>What a row without an id is known by.</summary>
internal sealed record EventKey(string Day, string Place, string Title)
{
    /// <summary>The key without one of its parts, for each.</summary>
    internal IEnumerable<EventKey> Parts => [this with { Day = "" }, this with { Place = "" }, this with { Title = "" }];
}
