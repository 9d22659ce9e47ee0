using Dashboard.Shared.Datasets;
using Dashboard.Shared.Snapshots;

namespace Dashboard.Shared.Tests.Figures;

/// <summary>A country with two towns and three events, for given or random claims.</summary>
internal static class Miniature
{
    public static DatasetSnapshot Of(params IReadOnlyList<Claim> claims) => Of(claims, [], []);

    public static DatasetSnapshot Of(IReadOnlyList<Claim> claims, IReadOnlyList<Statement> statements, IReadOnlyList<TextEntry> texts) =>
        With(claims, statements, texts);

    /// <summary>The same with these bases in this order and only these places.</summary>
    public static DatasetSnapshot With(
        IReadOnlyList<Claim> claims,
        IReadOnlyList<Statement>? statements = null,
        IReadOnlyList<TextEntry>? texts = null,
        IReadOnlyList<string>? bases = null,
        Func<Place, bool>? places = null
    ) =>
        DatasetSnapshot.Build(
            new DatasetContent
            {
                Info = new DatasetInfo(
                    "miniature",
                    "Etc/UTC",
                    Day(1),
                    Day(31),
                    new BoundingBox(60, 40, 80, 50),
                    Country: null,
                    Basemap: null,
                    "CC-BY-4.0",
                    ExportAllowed: true,
                    new Dictionary<string, Translation>(StringComparer.Ordinal)),
                Places = [.. Places.Where(places ?? (_ => true))],
                Regions = [.. Regions.Where(region => Places.Any(place => place.Id == region.Place && (places is null || places(place))))],
                Actors = [],
                Themes = [],
                Events = [.. Events.Where(e => Places.Any(place => place.Id == e.Place && (places is null || places(place))))],
                Claims = claims,
                Statements = statements ?? [],
                Sources = [Source("paper"), Source("radio")],
                Words =
                [
                    new Word { Kind = "group", Id = "counted-last" },
                    .. (bases ?? []).Select(basis => new Word { Kind = "basis", Id = basis }),
                ],
                Texts = texts ?? [],
            },
            new DatasetVersion(7, "0123456789abcdef", DateTimeOffset.UnixEpoch));

    private static Place[] Places =>
    [
        Place("country", GeoPrecision.Country),
        Place("town", GeoPrecision.Settlement, region: "N"),
        Place("square", GeoPrecision.Site, within: "town", region: "N"),
        Place("harbour", GeoPrecision.Settlement, region: "S"),
    ];

    private static Region[] Regions => [new Region { Id = "N", Place = "town" }, new Region { Id = "S", Place = "harbour" }];

    private static Event[] Events => [Event("march", "square"), Event("strike", "harbour"), Event("briefing", "country")];

    public static DateOnly Day(int day, int month = 1, int year = 2022) => new(year, month, day);

    /// <summary>A claim by an official body that exactly this many people were killed in the whole country.</summary>
    public static Claim Claim(string id, int? best, DateOnly stated) => new()
    {
        Id = id,
        Place = "country",
        Measure = Measure.Killed,
        Group = "all",
        Basis = "count",
        Coverage = Coverage.Whole,
        Low = best,
        Best = best,
        High = best,
        ClaimantId = "ministry",
        ClaimantKind = ClaimantKind.Official,
        StatedOn = stated,
        StatedPrecision = DatePrecision.Day,
        Status = ClaimStatus.Current,
        Sources = ["paper"],
        Verification = Verification.Seen,
    };

    public static Claim OrMore(this Claim claim) => claim with { High = null };

    public static Claim By(this Claim claim, string claimant, ClaimantKind kind) =>
        claim with
        {
            ClaimantId = claimant,
            ClaimantKind = kind,
        };

    public static Claim ReplacedBy(this Claim claim, string successor) =>
        claim with { Status = ClaimStatus.Superseded, SupersededBy = successor, SupersededHow = SupersededHow.Revised };

    public static Claim WithdrawnOn(this Claim claim, DateOnly day) =>
        claim with { Status = ClaimStatus.Withdrawn, WithdrawnOn = day, WithdrawnBy = claim.ClaimantId };

    public static Claim PartOf(this Claim claim, string whole, Partition by) => claim with { PartOf = whole, PartBy = by };

    public static TextEntry Text(string entity, string id, string field, string text, string language = "en") =>
        new() { Entity = entity, Id = id, Field = field, Language = language, Text = text };

    private static Place Place(string id, GeoPrecision precision, string? within = null, string? region = null) =>
        new() { Id = id, Within = within, Region = region, Latitude = 45, Longitude = 70, Precision = precision };

    private static Event Event(string id, string place) => new()
    {
        Id = id,
        Start = Day(5),
        End = Day(5),
        DatePrecision = DatePrecision.Day,
        Place = place,
        LocationPrecision = GeoPrecision.Settlement,
        Type = "Protests",
        SubType = "Peaceful protest",
        Themes = [],
        Actors = [],
        Sources = ["paper"],
        Verification = Verification.Seen,
    };

    private static Source Source(string id) => new() { Id = id, Publisher = id, Title = id, TextRead = true };
}
