using CsCheck;
using Dashboard.Shared.Datasets;
using Dashboard.Shared.Filters;
using Dashboard.Shared.Snapshots;

namespace Dashboard.Shared.Tests;

/// <summary>Random datasets and random filters over a dataset.</summary>
internal static class Generated
{
    private static readonly DateOnly FirstDay = new(2020, 11, 1);

    // More than have a colour.
    private static readonly string[] ActorIds = ["p", "q", "r", "s", "t", "u", "v", "w", "x"];

    /// <summary>A version for a dataset that was never imported.</summary>
    public static DatasetVersion Version { get; } = new(1, "0123456789abcdef", DateTimeOffset.UnixEpoch);

    private static Gen<Event> Event { get; } =
        from start in Gen.Int[0, 400]
        from length in Gen.Frequency((4, Gen.Const(0)), (1, Gen.Int[1, 60]))
        from place in Gen.OneOf("town-a", "town-b", "town-c", "spot-a1", "spot-a2", "region-x", "land")
        from themes in Gen.OneOf("t1", "t1-a", "t1-b", "t2", "t2-a", "t2-b").HashSet[1, 3]
        from actors in Gen.OneOf([.. ActorIds]).HashSet[0, 3]
        from precision in Gen.Enum<GeoPrecision>()
        from sources in Gen.OneOf("s1", "s2", "s3").HashSet[1, 2]
        from type in Gen.OneOf(
            ("Protests", "Peaceful protest"),
            ("Protests", "Protest with intervention"),
            ("Riots", "Mob violence"),
            ("Riots", "Other"),
            ("Protests", "Other"),
            ("Other", "Other"),
            ("Other", "Mob violence"))
        from moment in Gen.OneOf<int?>(null, null, 1, 2)
        from clock in Clock
        select new Event
        {
            Id = "",
            Start = FirstDay.AddDays(start),
            End = FirstDay.AddDays(start + length),
            DatePrecision = clock.Precision,
            Time = clock.Time,
            TimeKind = clock.Kind,
            TimeOfDay = clock.Part,
            Place = place,
            LocationPrecision = precision,
            Type = type.Item1,
            SubType = type.Item2,
            Themes = [.. themes],
            Actors = [.. actors],
            Sources = [.. sources],
            KeyMoment = moment,
            Verification = Verification.Seen,
        };

    private static Gen<(DatePrecision Precision, string? Time, TimeKind? Kind, string? Part)> Clock =>
        from time in Gen.Select(Gen.Int[0, 23], Gen.Int[0, 59]).Select(at => FormattableString.Invariant($"{at.Item1:00}:{at.Item2:00}"))
        from until in Gen.Select(Gen.Int[0, 23], Gen.Int[0, 59]).Select(at => FormattableString.Invariant($"{at.Item1:00}:{at.Item2:00}"))
        from part in Gen.OneOf("morning", "afternoon", "evening", "late-evening", "night", "after-sundown")
        from known in Gen.OneOf<(DatePrecision, string?, TimeKind?, string?)>(
            (DatePrecision.Day, null, null, null),
            (DatePrecision.Minute, time, TimeKind.At, null),
            (DatePrecision.Minute, time, TimeKind.Reported, part),
            (DatePrecision.Hour, time, TimeKind.From, null),
            (DatePrecision.Hour, $"{time}-{until}", TimeKind.Between, null),
            (DatePrecision.PartOfDay, null, null, part))
        select known;

    private static Gen<(string? Coder, int? Killed, int? Below, int? Above)> Coding { get; } =
        from coder in Gen.OneOf<string?>(null, "ACLED", "ACLED", "UCDP")
        from killed in Gen.OneOf(Gen.Const((int?)null), Gen.Const((int?)0), Gen.Int[1, 40].Select(number => (int?)number))
        from below in Gen.OneOf<int?>(null, 0, 1, 1, 1)
        from above in Gen.OneOf<int?>(null, 0, 1, 1, 1)
        select (coder, killed, below, above);

    private static Event WithCoding(Event e, (string? Coder, int? Killed, int? Below, int? Above) coded) => coded.Coder is null
        ? e
        : e with
        {
            CodedBy = coded.Coder,
            CodedKilled = coded.Killed,
            CodedKilledLow = coded.Killed > 0 ? coded.Killed - coded.Below : null,
            CodedKilledHigh = coded.Killed + coded.Above,
        };

    /// <summary>One event a day at each place in turn, thirty in total.</summary>
    public static DatasetContent ThirtyEvents { get; } = Content([.. Enumerable.Range(0, 30).Select(i => new Event
    {
        Id = "",
        Start = FirstDay.AddDays(60 + i),
        End = FirstDay.AddDays(60 + i),
        DatePrecision = DatePrecision.Day,
        Place = new[] { "town-a", "town-b", "spot-a1", "region-x", "land" }[i % 5],
        LocationPrecision = GeoPrecision.Settlement,
        Type = "Protests",
        SubType = "Peaceful protest",
        Themes = ["t1-a"],
        Actors = ["p"],
        Sources = ["s1"],
        Verification = Verification.Seen,
    })]);

    /// <summary>
    /// Three towns, one with two spots, a region's label point and a country; two top themes with two children each; 0 to 40 events.
    /// </summary>
    public static Gen<DatasetContent> Dataset { get; } =
        Gen.Int[0, 40].SelectMany(count => Event.Array[count]).Select(events => Content(events));

    /// <summary>A dataset with few or many places, some of whose events were coded by ACLED or UCDP, with or without a count.</summary>
    public static Gen<DatasetContent> Coded =>
        from content in Gen.OneOf(Dataset, ManyPlaces)
        from coded in Coding.Array[content.Events.Count]
        select content with { Events = [.. content.Events.Zip(coded, WithCoding)] };

    /// <summary>
    /// A dataset with so many places that they are grouped: in clumps of any width, some of them at one point or with spots, some of which
    /// only the region is known. Few have many events.
    /// </summary>
    public static Gen<DatasetContent> ManyPlaces { get; } =
        from count in Gen.Int[60, 400]
        from clumps in Gen.Select(Gen.Double[9, 13], Gen.Double[49, 54], Gen.OneOf(0, 0.01, 0.2, 2)).Array[1, 8]
        from places in Gen.Select(Gen.Int[0, clumps.Length - 1], Gen.Double[-1, 1], Gen.Double[-1, 1], Gen.Int[0, 9]).Array[count]
        from events in Gen.Double[0, 0.999].Array[count, 3 * count]
        select ManyPlacesAt(
            [
                .. places.Select((place, i) =>
                {
                    var (longitude, latitude, spread) = clumps[place.Item1];
                    return PlaceAt(
                        FormattableString.Invariant($"p{i}"),
                        place.Item4 == 1 && i > 0 ? FormattableString.Invariant($"p{i - 1}") : null,
                        "X",
                        Math.Round(longitude + (spread * place.Item2), 5),
                        Math.Round(latitude + (spread * place.Item3), 5),
                        place.Item4 == 2 ? GeoPrecision.Region : GeoPrecision.Settlement);
                }),
            ],
            [.. events.Select(random => (int)(Math.Pow(random, 3) * count))]);

    /// <summary>A dataset with these places and an event at each of the given ones.</summary>
    public static DatasetContent ManyPlacesAt(IReadOnlyList<Place> places, IEnumerable<int> events)
    {
        var template = ThirtyEvents.Events[0];
        return Content([.. events.Select(place => template with { Place = places[place].Id })]) with
        {
            Places = places,
            Regions = [new Region { Id = "X", Place = places[0].Id }],
        };
    }

    /// <summary>A filter with values of the dataset, often without matches; days around its focus.</summary>
    public static Gen<EventFilter> Filter(DatasetSnapshot snapshot) =>
        Filter(snapshot, "square", "the", "ПРОТЕСТ", "no such words anywhere");

    /// <summary>The same with these search texts.</summary>
    public static Gen<EventFilter> Filter(DatasetSnapshot snapshot, params string[] searches)
    {
        var ids = (Facet facet) =>
        {
            var all = snapshot.Columns[facet].Ids;
            return all.Length == 0
                ? Gen.Const(IdSet.Empty)
                : Gen.Frequency(
                    (5, Gen.Const(IdSet.Empty)),
                    (2, Gen.OneOf([.. all]).HashSet[1, Math.Min(3, all.Length)].Select(s => IdSet.Of(s))));
        };
        var day = Gen.Int[-90, 440].Select(d => snapshot.Info.FocusFrom.AddDays(d));
        var text = Gen.Frequency((3, Gen.Const((string?)null)), (1, Gen.OneOf<string?>(searches)));
        var bounds = snapshot.Info.Bounds;
        var box =
            from longitude in Gen.Double[bounds.MinLongitude, bounds.MaxLongitude]
            from latitude in Gen.Double[bounds.MinLatitude, bounds.MaxLatitude]
            from size in Gen.Double[0.5, 20]
            select (BoundingBox?)
                new BoundingBox(
                    Math.Round(longitude, 3),
                    Math.Round(latitude, 3),
                    Math.Round(Math.Min(180, longitude + size), 3),
                    Math.Round(Math.Min(90, latitude + size), 3));
        var hour = Gen.Frequency((2, Gen.Const((int?)null)), (1, Gen.Int[0, 23].Select(h => (int?)h)));
        return from first in Gen.Frequency((1, Gen.Const((DateOnly?)null)), (1, day.Select(d => (DateOnly?)d)))
               from length in Gen.Frequency(
                   (1, Gen.Const((int?)null)),
                   (1, Gen.Int[0, 2].Select(d => (int?)d)),
                   (1, Gen.Int[0, 90].Select(d => (int?)d)))
               from firstHour in hour
               from lastHour in hour
               from themes in ids(Facet.Theme)
               from types in ids(Facet.Type)
               from places in ids(Facet.Place)
               from regions in ids(Facet.Region)
               from actors in ids(Facet.Actor)
               from sources in ids(Facet.Source)
               from search in text
               from within in Gen.Frequency((4, Gen.Const((BoundingBox?)null)), (1, box))
               select new EventFilter
               {
                   From = first is { } f ? new TimeBound(f, firstHour) : null,
                   // Within one day the last hour is not before the first.
                   To = length is { } l
                       ? new TimeBound(
                           (first ?? snapshot.Info.FocusFrom).AddDays(l),
                           l == 0 && first is not null && lastHour < firstHour ? firstHour : lastHour)
                       : null,
                   Themes = themes,
                   Types = types,
                   Places = places,
                   Regions = regions,
                   Actors = actors,
                   Sources = sources,
                   Text = search,
                   Bounds = within,
               };
    }

    /// <summary>A dataset with these events, named e0, e1, ... in order.</summary>
    public static DatasetContent Content(IReadOnlyList<Event> events) =>
        new()
        {
            Info = new DatasetInfo(
                "made",
                "Europe/Berlin",
                new DateOnly(2021, 1, 1),
                new DateOnly(2021, 1, 31),
                new BoundingBox(9, 49, 13, 54),
                null,
                null,
                "CC0-1.0",
                true,
                new Dictionary<string, Translation>(StringComparer.Ordinal))
            {
                Languages = Languages.All,
            },
            Places =
            [
                PlaceAt("town-a", null, "X", 10, 50, GeoPrecision.Settlement),
                PlaceAt("town-b", null, "X", 11, 51, GeoPrecision.Settlement),
                PlaceAt("town-c", null, "Y", 12, 53, GeoPrecision.Settlement),
                PlaceAt("spot-a1", "town-a", "X", 10.01, 50.01, GeoPrecision.Site),
                PlaceAt("spot-a2", "town-a", "X", 10, 50, GeoPrecision.Area),
                PlaceAt("region-x", null, "X", 10.5, 50.5, GeoPrecision.Region),
                PlaceAt("land", null, null, 11, 52, GeoPrecision.Country),
            ],
            Regions = [new Region { Id = "X", Place = "region-x" }, new Region { Id = "Y", Place = "town-c" }],
            Actors = [.. ActorIds.Select(id => new Actor { Id = id, Kind = "k" })],
            Themes =
            [
                new Theme { Id = "t1", Slot = "1" },
                new Theme { Id = "t1-a", Parent = "t1" },
                new Theme { Id = "t1-b", Parent = "t1" },
                new Theme { Id = "t2", Slot = "ink" },
                new Theme { Id = "t2-a", Parent = "t2" },
                new Theme { Id = "t2-b", Parent = "t2" },
            ],
            Events = [.. events.Select((e, i) => e with { Id = FormattableString.Invariant($"e{i}") })],
            Claims = [],
            Statements = [],
            Sources = [Publication("s1"), Publication("s2"), Publication("s3")],
            Words = [],
            Texts =
            [
                .. events.SelectMany(
                    (e, i) =>
                        new[]
                        {
                            Text(i, "title", "en", i % 3 == 0 ? "People fill the square" : "A march through town"),
                            Text(i, "title", "ru", i % 2 == 0 ? "Протест у акимата" : "Шествие"),
                        }),
            ],
        };

    private static Place PlaceAt(string id, string? within, string? region, double longitude, double latitude, GeoPrecision precision) =>
        new() { Id = id, Within = within, Region = region, Longitude = longitude, Latitude = latitude, Precision = precision };

    private static Source Publication(string id) => new() { Id = id, Publisher = "P", Title = "T", TextRead = true };

    private static TextEntry Text(int index, string field, string language, string text) =>
        new() { Entity = "event", Id = FormattableString.Invariant($"e{index}"), Field = field, Language = language, Text = text };
}
