using Dashboard.Client.Addresses;
using Dashboard.Client.Colours;
using Dashboard.Shared.Datasets;
using Dashboard.Shared.Filters;
using Dashboard.Shared.Views;

namespace Dashboard.Client.Tests;

/// <summary>A small dataset in pieces, which tests change with <c>with</c>.</summary>
internal static class Winter
{
    public const string Script = "<script>alert(1)</script>";

    public static PageAddress Address { get; } = new("winter", EventFilter.None, ViewOptions.Default);

    public static DatasetSummary About { get; } =
        new(
            "winter",
            new("Winter 2022"),
            null,
            "1",
            3,
            3,
            3,
            Day(1),
            Day(31),
            Day(1),
            new DateOnly(2023, 5, 1),
            new BoundingBox(0, 0, 1, 1),
            "none",
            "Asia/Almaty",
            "CC0-1.0",
            null,
            true);

    public static IReadOnlyList<FacetValue> Themes { get; } =
        [Theme("unrest", "2"), Theme("cost", "ink"), Theme("protest", "2") with { Parent = "unrest" }];

    public static Legend Colours { get; } = Legend.OfThemes(Themes);

    /// <summary>Colours by actor: one has its own, others share one with what has no actor.</summary>
    public static Legend ByActor => Legend.Of(
        Sample.View with
        {
            Colours = new(
                ColourBy.Actor,
                [
                    new("army", new LocalString("Army"), "1"),
                    new(ColourKeys.Other, null, ColourKeys.NoColour),
                    new(ColourKeys.NotRecorded, null, ColourKeys.NoColour),
                ]),
        });

    public static PlaceRef Country { get; } = new("land", new("Land"), new("Land"), null, GeoPrecision.Country, null, null, "Asia/Almaty");

    public static PlaceRef Town { get; } =
        new("town", new("Town"), new("Town (Old Town)"), null, GeoPrecision.Settlement, 43, 77, "Asia/Almaty");

    public static NamedRef Everyone { get; } = new("all", new("everyone"));

    public static NamedRef Counted { get; } = new("count", new("counted"));

    public static SourceView Source { get; } =
        new("s1", new("The Paper"), new("A report"), "https://example.org/a", Day(7), DatePrecision.Day, true);

    public static EventItem Event { get; } =
        new(
            "e1",
            new("A rally"),
            new("People gather."),
            Day(6),
            Day(6),
            DatePrecision.Day,
            null,
            null,
            null,
            Town,
            GeoPrecision.Settlement,
            "Protests",
            "Peaceful protest",
            [new ThemeRef("protest", new("Protest"), "unrest", "2")],
            [new NamedRef("army", new("Army"))],
            ["s1"],
            null,
            0,
            Verification.Seen);

    public static EventDetail Detail { get; } = new(Event, null, [Source], [], [], [], null, null, null, null, null);

    public static DateOnly Day(int day) => new(2022, 1, day);

    public static Bin OneDay(int day, int count) =>
        new(Day(day), Day(day), BinUnit.Day, count, count, new Dictionary<string, double>(StringComparer.Ordinal) { ["unrest"] = count });

    public static TimelineView January(params Bin[] busy) =>
        new([.. Enumerable.Range(1, 31).Select(day => Array.Find(busy, bin => bin.Start == Day(day)) ?? OneDay(day, 0))], []);

    /// <summary>The hours of 4 to 6 January, with events on the 5th: two at 18:00, three in the evening, seven at no known hour.</summary>
    public static TimelineView Hours() =>
        new(
            [
                .. January().Bins.Take(3),
                .. Enumerable.Range(4, 3).SelectMany(day => HoursOf(day, day == 5)),
                .. January().Bins.Skip(6),
            ],
            [],
            new Zoom(Day(4), Day(6)))
        {
            Zones = [About.TimeZone],
        };

    /// <summary>From 18:00 to 20:59 on 5 January.</summary>
    public static PageAddress Night => Address.Between(new TimeBound(Day(5), 18), new TimeBound(Day(5), 20));

    private static IEnumerable<Bin> HoursOf(int day, bool isBusy)
    {
        yield return OneDay(day, isBusy ? 7 : 0) with { Unit = BinUnit.Hour };
        for (var hour = 0; hour < 24; hour++)
            yield return OneDay(day, isBusy && hour == 18 ? 2 : 0) with { Unit = BinUnit.Hour, Hour = hour };
        if (isBusy)
            yield return OneDay(day, 3) with { Unit = BinUnit.Hour, Hour = 18, Hours = 6 };
    }

    public static Bin Quarter(int year, int quarter, int count)
    {
        var first = new DateOnly(year, (quarter * 3) - 2, 1);
        return new(
            first < Day(31) ? new DateOnly(2022, 2, 1) : first,
            first.AddMonths(3).AddDays(-1),
            BinUnit.Quarter,
            count,
            count,
            new Dictionary<string, double>(StringComparer.Ordinal));
    }

    public static Moment Moment(string id, int day, int priority = 1) => new(id, Day(day), priority, new("Moment " + id));

    public static ClaimView Claim(string id, int day, int? best) =>
        new(
            id,
            best,
            best,
            best,
            null,
            "ministry",
            new("The Ministry"),
            ClaimantKind.Official,
            new("nationwide"),
            Coverage.Whole,
            Day(day),
            DatePrecision.Day,
            ClaimStatus.Current,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            [],
            null,
            null,
            null,
            [],
            Verification.Seen);

    public static ClaimView OrMore(this ClaimView claim) => claim with { High = null };

    public static ClaimView By(this ClaimView claim, ClaimantKind kind, string claimant) =>
        claim with
        {
            ClaimantKind = kind,
            ClaimantId = claimant,
            Claimant = new(claimant),
        };

    public static ClaimView WithdrawnOn(this ClaimView claim, int day) =>
        claim with
        {
            Status = ClaimStatus.Withdrawn,
            WithdrawnOn = Day(day),
            WithdrawnBy = claim.ClaimantId,
        };

    public static ClaimView ReplacedBy(this ClaimView claim, ClaimView by) =>
        claim with
        {
            Status = ClaimStatus.Superseded,
            SupersededBy = by.Id,
            SupersededHow = SupersededHow.Revised,
            SupersededOn = by.StatedOn,
        };

    /// <summary>A scope with these claims; its range goes from the first to the last current one.</summary>
    public static ScopeView Scope(params ClaimView[] claims)
    {
        var current = claims
            .Where(claim => claim.IsCurrent && claim.Figure.Lowest is not null)
            .OrderBy(claim => claim.Figure.Lowest)
            .ToList();
        var range =
            current.Count == 0
                ? null
                : new FigureRange(
                    current[0].Figure.Lowest!.Value,
                    current[^1].Figure.Highest!.Value,
                    current[^1].IsOpenAbove,
                    current[0].Id,
                    current[^1].Id)
                {
                    LowWords = current[0].Words,
                    HighWords = current[^1].Words,
                };
        return new(Measure.Killed, null, Country, Everyone, Counted, range, claims, 0, [], SilentSide.None)
        {
            IsWhole = true,
            Extent =
                claims.Length == 0
                    ? null
                    : new(
                        claims.Min(claim => claim.Period.First),
                        claims.Max(claim => claim.Period.Last),
                        claims.Max(claim => claim.Figure.Highest) ?? 0),
        };
    }

    public static CasualtiesView Casualties(params ScopeView[] scopes) => new(null, [Day(5)], [Measured(scopes)]);

    /// <summary>A measure with a headline for the place of the first scope: that scope, if anything is claimed in it.</summary>
    public static MeasureView Measured(params ScopeView[] scopes) => new(Measure.Killed, scopes)
    {
        Headlines = scopes is [var first, ..] ? [Headline(first, 0)] : [],
    };

    /// <summary>A headline for the place of a scope at this position.</summary>
    public static Headline Headline(ScopeView scope, int position)
    {
        var stands = scope.Claims.Any(claim => claim.Status == ClaimStatus.Current);
        return new(
            scope.Place,
            scope.Place != Country,
            scope.Place == Country,
            stands ? position : null,
            stands ? null : position,
            [],
            0,
            0);
    }

    /// <summary>A headline for a place without a figure.</summary>
    public static Headline None(PlaceRef? place, params int[] narrower) =>
        new(place, place == Town, place != Town, null, null, narrower, 0, 0);

    public static StatementView Statement(string id, int day, string account, string text) =>
        new(id, Day(day), new("Speaker of " + id), "official", new NamedRef(account, new("Account " + account)), new(text), ["e1"], []);

    private static FacetValue Theme(string id, string slot) => new(id, new(id), 1, false, null, slot);
}
