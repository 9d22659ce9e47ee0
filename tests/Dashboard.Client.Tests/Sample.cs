using Dashboard.Client.Addresses;
using Dashboard.Shared.Datasets;
using Dashboard.Shared.Filters;
using Dashboard.Shared.Views;

namespace Dashboard.Client.Tests;

/// <summary>A small dataset, as a handler would return it.</summary>
internal static class Sample
{
    public const string Dataset = "harbour-1931";

    public static PageAddress Plain { get; } = new(Dataset, EventFilter.None, ViewOptions.Default);

    public static DatasetSummary About { get; } = new(
        Dataset, new("Harbour, May 1931"), new("A strike."), "3-00ff", 40, 12, 9, new(1931, 5, 1), new(1931, 5, 31),
        new(1931, 5, 1), new(1931, 6, 2), new(10, 40, 20, 50), "coast", "Europe/Oslo", "CC-BY-4.0", null, true)
    {
        Languages = ["en", "ru", "kk"],
    };

    public static FacetsView Facets { get; } =
        new(
            [
                new("unrest", new("Unrest"), 30, false, null, "2"),
                new("march", new("March"), 15, false, "unrest", "2"),
                new("curfew", new("Curfew"), 0, false, null, "3"),
            ],
            [new("protests", new("Protests"), 20, false, null, null)],
            [
                .. Enumerable
                    .Range(1, 9)
                    .Select(number => new FacetValue($"town-{number}", new($"Town {number}"), 20 - number, false, null, null)),
                new("quay", new("Quay"), 3, false, "town-1", null),
            ],
            [new("north", new("North"), 5, false, null, null)],
            [new("dockers", new("Dockers"), 11, false, null, null)],
            [new("gazette", new("Gazette"), 7, false, null, null)]);

    public static EventItem Event(string id, int day, string title = "A march") => new(
        id, new(title), null, new(1931, 5, day), new(1931, 5, day), DatePrecision.Day, null, null, null,
        Place("quay", "Quay", GeoPrecision.Site), GeoPrecision.Site, "protests", "peaceful-protest",
        [new("march", new("March"), "unrest", "2")], [], [], null, 0, Verification.Seen);

    public static PlaceRef Place(string id, string label, GeoPrecision precision) =>
        new(id, new(label), new(label), null, precision, null, null, "Europe/Oslo");

    public static EventPage Page(params EventItem[] items) =>
        new([], items, null, null, items.GroupBy(item => item.Start).ToDictionary(day => day.Key, day => day.Count()));

    public static TimelineView Timeline { get; } = new(
        [
            new(new(1931, 5, 1), new(1931, 5, 1), BinUnit.Day, 3, 3, new Dictionary<string, double>()),
            new(new(1931, 5, 2), new(1931, 5, 2), BinUnit.Day, 4, 0, new Dictionary<string, double>()),
            new(new(1931, 5, 3), new(1931, 5, 3), BinUnit.Day, 5, 5, new Dictionary<string, double>()),
            new(new(1931, 6, 1), new(1931, 6, 30), BinUnit.Quarter, 1, 1, new Dictionary<string, double>()),
        ],
        []);

    public static DatasetView View { get; } =
        new(
            Dataset,
            "3-00ff",
            "",
            40,
            40,
            0,
            0,
            About,
            new([], 0, []),
            Timeline,
            Facets,
            new(null, [], []),
            [],
            Page(Event("e1", 1), Event("e2", 3)));
}
