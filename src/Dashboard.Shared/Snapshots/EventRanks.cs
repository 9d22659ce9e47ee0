using System.Collections.Concurrent;
using Dashboard.Shared.Filters;
using Dashboard.Shared.Letters;

namespace Dashboard.Shared.Snapshots;

/// <summary>Sort orders of the table of events. Each is computed when it is first needed and kept with the version.</summary>
internal sealed class EventRanks(DatasetSnapshot snapshot)
{
    private readonly ConcurrentDictionary<(EventColumn Column, string Language), Lazy<Ranks>> made = new();

    public Ranks By(EventColumn column, string language) =>
        made.GetOrAdd((column, IsText(column) ? language : ""), key => new Lazy<Ranks>(() => Make(key.Column, key.Language))).Value;

    private static bool IsText(EventColumn column) => column is EventColumn.Title or EventColumn.Place or EventColumn.Region;

    private Ranks Make(EventColumn column, string language)
    {
        var (events, columns) = (snapshot.Content.Events, snapshot.Columns);
        var wording = snapshot.In(language);
        return column switch
        {
            EventColumn.Title => ByText(i => Collation.Key(wording.Text("event", events[i].Id, "title").Text, language)),
            EventColumn.Place => OfPlace(place => Collation.Key(wording.Place(place).Label.Text, language)),
            EventColumn.Region => OfPlace(place =>
                snapshot.FindPlace(place)!.Region is { } region
                    ? Collation.Key(wording.Text("region", region, "name").Text, language)
                    : null),
            EventColumn.Type => ByText(i => $"{events[i].Type}\0{events[i].SubType}"),
            EventColumn.Figures => ByNumber(i => columns.Figures[i]),
            EventColumn.Sources => ByNumber(i => events[i].Sources.Length),
            EventColumn.Verification => ByNumber(i => (int)events[i].Verification),
            _ => ByNumber(i => columns.Start[i]),
        };
    }

    private Ranks OfPlace(Func<string, string?> keyOf)
    {
        var keys = snapshot.Content.Places.Select(place => keyOf(place.Id)).ToArray();
        return ByText(i => keys[snapshot.Columns.Place[i]]);
    }

    private Ranks ByText(Func<int, string?> keyOf) => Ranks.By(snapshot.Columns.Count, keyOf, StringComparer.Ordinal);

    private Ranks ByNumber(Func<int, int> numberOf) => Ranks.By(snapshot.Columns.Count, numberOf, Comparer<int>.Default);
}
