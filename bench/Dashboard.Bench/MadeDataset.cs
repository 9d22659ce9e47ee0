using System.Globalization;
using Dashboard.Shared.Datasets;

namespace Dashboard.Bench;

/// <summary>
/// A generated dataset with any number of events, the same in every run: 2,000 places, 30 themes, 50 actors, 300 sources, most events in
/// one month.
/// </summary>
internal static class MadeDataset
{
    private const int PlaceCount = 2000;

    public static DatasetVersion Version { get; } = new(1, "0123456789abcdef", DateTimeOffset.UnixEpoch);

    public static DatasetContent Of(int events)
    {
        // A linear congruential generator: the same numbers on every machine; not used for security.
        var state = 20220105u;
        int Next(int below) => (int)((state = (state * 1664525) + 1013904223) >> 8) % below;

        var rows = new Event[events];
        var texts = new List<TextEntry>(events);
        for (var i = 0; i < events; i++)
        {
            var start = new DateOnly(2022, 1, 1).AddDays(Next(5) == 0 ? Next(1400) : Next(31));
            rows[i] = new Event
            {
                Id = Name("e", i),
                Start = start,
                End = start.AddDays(Next(10) == 0 ? Next(5) : 0),
                DatePrecision = DatePrecision.Day,
                Place = Name("p", Next(PlaceCount)),
                LocationPrecision = GeoPrecision.Settlement,
                Type = "Protests",
                SubType = "Peaceful protest",
                Themes = [Name("theme-", Next(30))],
                Actors = [Name("a", Next(50))],
                Sources = [Name("s", Next(300))],
                Verification = Verification.Seen,
            };
            texts.Add(
                new TextEntry
                {
                    Entity = "event",
                    Id = rows[i].Id,
                    Field = "title",
                    Language = "en",
                    Text = $"A march to the square {i.ToString(CultureInfo.InvariantCulture)}",
                });
        }

        return new DatasetContent
        {
            Info = new DatasetInfo(
                "made",
                "Etc/UTC",
                new DateOnly(2022, 1, 1),
                new DateOnly(2022, 1, 31),
                new BoundingBox(46, 40, 88, 56),
                null,
                null,
                "CC0-1.0",
                true,
                new Dictionary<string, Translation>(StringComparer.Ordinal)),
            Places =
            [
                .. Enumerable
                    .Range(0, PlaceCount)
                    .Select(i => new Place
                    {
                        Id = Name("p", i),
                        Longitude = 46 + (i % 50 * 0.8),
                        Latitude = 40 + (i / 50 * 0.4),
                        Precision = GeoPrecision.Settlement,
                    }),
            ],
            Regions = [],
            Actors = [.. Enumerable.Range(0, 50).Select(i => new Actor { Id = Name("a", i), Kind = "k" })],
            Themes =
            [
                .. Enumerable
                    .Range(0, 30)
                    .Select(i =>
                        i < 6
                            ? new Theme { Id = Name("theme-", i), Slot = (i + 1).ToString(CultureInfo.InvariantCulture) }
                            : new Theme { Id = Name("theme-", i), Parent = Name("theme-", i % 6) }),
            ],
            Events = rows,
            Claims = [],
            Statements = [],
            Sources =
            [
                .. Enumerable
                    .Range(0, 300)
                    .Select(i => new Source
                    {
                        Id = Name("s", i),
                        Publisher = "P",
                        Title = "T",
                        TextRead = true,
                    }),
            ],
            Words = [],
            Texts = texts,
        };
    }

    private static string Name(string kind, int number) => kind + number.ToString(CultureInfo.InvariantCulture);
}
