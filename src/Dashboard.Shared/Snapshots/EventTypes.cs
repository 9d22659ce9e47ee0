using Dashboard.Shared.Datasets;

namespace Dashboard.Shared.Snapshots;

/// <summary>
/// The types and sub-types of a dataset's events as named in addresses: <c>riots</c>, and sub-types with their type, <c>riots.other</c>,
/// because several types may have a sub-type of the same name.
/// </summary>
internal sealed class EventTypes
{
    private readonly Dictionary<(string Type, string SubType), string> ids;
    private readonly Dictionary<string, string> names = new(StringComparer.Ordinal);

    public EventTypes(IEnumerable<Event> events)
    {
        var found = events.Select(e => (e.Type, e.SubType)).Distinct()
            .Select(pair => (pair.Type, pair.SubType, TypeSlug: Slug.OfText(pair.Type), Bare: Slug.OfText(pair.SubType)))
            .ToList();
        ids = found.ToDictionary(one => (one.Type, one.SubType), one => $"{one.TypeSlug}.{one.Bare}");
        foreach (var one in found)
        {
            names.TryAdd(one.TypeSlug, one.Type);
            names.TryAdd(ids[(one.Type, one.SubType)], one.SubType);
        }

        Values =
        [
            .. found.Select(one => (one.TypeSlug, (string?)null)).Distinct(),
            .. found.Select(one => (ids[(one.Type, one.SubType)], (string?)one.TypeSlug)).Distinct(),
        ];
        OfBareSubTypes = found.ToLookup(one => one.Bare, one => ids[(one.Type, one.SubType)], StringComparer.Ordinal);
    }

    /// <summary>Every type and sub-type, each sub-type with its type.</summary>
    public (string Id, string? Parent)[] Values { get; }

    /// <summary>Sub-types of all types by the slug of the sub-type alone. A slug that is also a type means the type.</summary>
    public ILookup<string, string> OfBareSubTypes { get; }

    public string IdOf(Event item) => ids[(item.Type, item.SubType)];

    /// <summary>The name of a type or sub-type as written in the dataset.</summary>
    public string NameOf(string id) => names[id];
}
