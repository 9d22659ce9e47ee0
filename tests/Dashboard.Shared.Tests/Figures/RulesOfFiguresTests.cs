using CsCheck;
using Dashboard.Shared.Claims;
using Dashboard.Shared.Datasets;
using Dashboard.Shared.Figures;
using Dashboard.Shared.Filters;
using Dashboard.Shared.Snapshots;
using Dashboard.Shared.Views;
using static Dashboard.Shared.Tests.Figures.Miniature;

namespace Dashboard.Shared.Tests.Figures;

/// <summary>The rules of figures as properties of random claims, checked against the rows.</summary>
public sealed class RulesOfFiguresTests
{
    private static readonly Gen<Claim[]> Claims =
        from seeds in ClaimSeed.Array[0, 14]
        select Link(seeds);

    private static readonly Gen<(DatasetSnapshot Snapshot, DateOnly? Known)> Asked = Gen.Select(Claims, Known).Select((c, k) => (Of(c), k));

    private static Gen<DateOnly?> Known => Gen.Int[-20, 100].Select(d => d < 0 ? (DateOnly?)null : Day(1).AddDays(d));

    private static Gen<Seed> ClaimSeed =>
        from day in Gen.Int[0, 89]
        from precision in Gen.OneOf(DatePrecision.Day, DatePrecision.Day, DatePrecision.Day, DatePrecision.Month, DatePrecision.Year)
        from subject in Gen.OneOf((null, "country"), (null, "country"), (null, "town"), ("march", "square"), ((string?)"march", "town"))
        from measure in Gen.OneOf(Measure.Killed, Measure.Injured)
        from words in Gen.Select(Gen.OneOf("all", "all", "security"), Gen.OneOf("count", "count", "soldiers"))
        from coverage in Gen.OneOf(Coverage.Whole, Coverage.Whole, Coverage.Whole, Coverage.Part, Coverage.More)
        from number in Gen.Int[0, 6]
        from shape in Gen.Int[0, 5]
        from claimant in Gen.OneOf(("ministry", ClaimantKind.Official), ("ngo", ClaimantKind.Ngo), ("agency", ClaimantKind.Media))
        from doubt in Gen.OneOf<ClaimDoubt?>(null, null, null, ClaimDoubt.Doubtful, ClaimDoubt.Undated)
        from fate in Gen.Int[0, 5]
        from links in Gen.Select(Gen.Int[0, 20], Gen.Int[0, 20])
        select new Seed(
            Shape(Claim("", number, Day(1).AddDays(day)), number, shape) with
            {
                StatedPrecision = precision,
                AboutEvent = subject.Item1,
                Place = subject.Item2,
                Measure = measure,
                Group = words.Item1,
                Basis = words.Item2,
                Coverage = coverage,
                ClaimantId = claimant.Item1,
                ClaimantKind = claimant.Item2,
                Doubt = doubt,
            },
            fate,
            links.Item1,
            links.Item2);

    [Fact]
    public void Claims_of_a_scope_share_one_key_and_no_claim_is_lost() => Asked.Sample(asked =>
    {
        var (snapshot, known) = asked;
        var scopes = snapshot.Scopes(known).ToList();

        Assert.Equal(snapshot.Content.Claims.Count, scopes.Sum(s => s.Claims.Count + s.LaterClaims));
        Assert.Equal(scopes.Count, scopes.Select(KeyOf).Distinct().Count());
        foreach (var scope in scopes)
            Assert.All(scope.Claims, c => Assert.Equal(KeyOf(scope), KeyOf(Row(snapshot, c.Id))));
    });

    [Fact]
    public void A_range_is_what_the_rule_says_of_the_rows() => Asked.Sample(asked =>
    {
        var (snapshot, known) = asked;
        foreach (var scope in snapshot.Scopes(known))
        {
            var rows = snapshot.Content.Claims
                .Where(c => KeyOf(c) == KeyOf(scope) && IsCurrent(snapshot, c, known))
                .Where(c => c.Coverage == Coverage.Whole && c.Doubt != ClaimDoubt.Doubtful)
                .ToList();
            var low = rows.Min(c => c.Low ?? c.Best);
            var high = rows.Max(c => c.High ?? c.Best ?? c.Low);
            var orMore = rows.Exists(c => c.High is null && (c.Best ?? c.Low) == high);

            if (low is null || high is null)
                Assert.Null(scope.Current);
            else
                Assert.Equal((low, high, orMore), (scope.Current!.Low, scope.Current.High, scope.Current.OrMore));
        }
    });

    [Fact]
    public void The_ends_of_a_range_are_numbers_of_claims_that_are_current_whole_and_not_doubtful() => Asked.Sample(asked =>
    {
        var (snapshot, known) = asked;
        foreach (var scope in snapshot.Scopes(known).Where(s => s.Current is not null))
        {
            var lowest = scope.Claims.Single(c => c.Id == scope.Current!.Lowest);
            var highest = scope.Claims.Single(c => c.Id == scope.Current!.Highest);

            Assert.Equal(scope.Current!.Low, lowest.Low ?? lowest.Best);
            Assert.Equal(scope.Current.High, highest.High ?? highest.Best ?? highest.Low);
            Assert.Equal(scope.Current.OrMore, highest.IsOpenAbove);
            Assert.True(scope.Current.Low <= scope.Current.High);
            Assert.All([lowest, highest], c => Assert.Equal((ClaimStatus.Current, Coverage.Whole), (c.Status, c.Coverage)));
            Assert.All([lowest, highest], c => Assert.NotEqual(ClaimDoubt.Doubtful, c.Doubt));
        }
    });

    [Fact]
    public void A_doubtful_claim_changes_no_range() => Gen.Select(Claims, ClaimSeed, Known).Sample((claims, seed, known) =>
    {
        var doubtful = seed.Claim with { Id = "doubtful", Doubt = ClaimDoubt.Doubtful };

        Assert.Equal(RangesOf(Of(claims), known), RangesOf(Of([.. claims, doubtful]), known));
    });

    [Fact]
    public void A_part_changes_no_range_but_that_of_its_own_key() =>
        Gen.Select(Claims.Where(c => c.Length > 0), Known)
            .Sample(
                (claims, known) =>
                {
                    var whole = claims[0];
                    var part = Claim("part", 3, whole.StatedOn).PartOf(whole.Id, Partition.Place) with
                    {
                        Measure = whole.Measure,
                        Place = "harbour",
                    };
                    var with = Of([.. claims, part]);

                    Assert.Equal(RangesOf(Of(claims), known), RangesOf(with, known).Where(r => r.Key != KeyOf(part)).ToHashSet());
                    Assert.Equal(Statuses(Of(claims), known), Statuses(with, known).Where(c => c.Id != part.Id));
                });

    [Fact]
    public void Nobody_is_told_what_happened_after_the_day() => Asked.Where(a => a.Known is not null).Sample(asked =>
    {
        var (snapshot, known) = asked;
        foreach (var claim in snapshot.Scopes(known).SelectMany(s => s.Claims))
        {
            Assert.True(LastDay(Row(snapshot, claim.Id)) <= known);
            Assert.True(claim.SupersededBy is null || LastDay(Row(snapshot, claim.SupersededBy)) <= known);
            Assert.True(claim.WithdrawnOn is null || claim.WithdrawnOn <= known);
            Assert.True(claim.PartOf is null || LastDay(Row(snapshot, claim.PartOf)) <= known);
            Assert.All(claim.Parts.SelectMany(p => p.Claims), p => Assert.True(LastDay(Row(snapshot, p)) <= known));
        }
    });

    [Fact]
    public void The_future_of_a_claim_is_never_told_by_adding_it_later() => Gen.Select(Claims, Gen.Int[0, 100]).Sample((claims, days) =>
    {
        var known = Day(1).AddDays(days);
        var stated = claims.Where(c => LastDay(c) <= known).Select(c => c.Id).ToHashSet(StringComparer.Ordinal);
        var asItWas = claims.Where(c => stated.Contains(c.Id)).Select(c => Forget(c, stated, known)).ToArray();

        Assert.Equal(RangesOf(Of(asItWas), null), RangesOf(Of(claims), known));
        Assert.Equal(Statuses(Of(asItWas), null), Statuses(Of(claims), known));
    });

    [Fact]
    public void As_days_pass_claims_are_only_added_and_none_becomes_current_again() =>
        Gen.Select(Claims, Gen.Int[0, 100], Gen.Int[0, 50])
            .Sample(
                (claims, day, wait) =>
                {
                    var snapshot = Of(claims);
                    var earlier = snapshot.Scopes(Day(1).AddDays(day)).ToList();
                    var later = snapshot.Scopes(Day(1).AddDays(day + wait)).ToList();

                    Assert.Equal(earlier.Select(KeyOf), later.Select(KeyOf));
                    foreach (var (before, after) in earlier.Zip(later))
                    {
                        Assert.Equal(before.Claims.Select(c => c.Id), after.Claims.Take(before.Claims.Count).Select(c => c.Id));
                        Assert.All(
                            before.Claims.Zip(after.Claims).Where(c => c.First.Status != ClaimStatus.Current),
                            c => Assert.NotEqual(ClaimStatus.Current, c.Second.Status));
                    }
                });

    [Fact]
    public void A_claim_is_current_from_the_day_it_was_stated_until_its_successor_was_stated_or_it_was_withdrawn() => Asked.Sample(asked =>
    {
        var (snapshot, known) = asked;
        foreach (var claim in snapshot.Scopes(known).SelectMany(s => s.Claims))
            Assert.Equal(IsCurrent(snapshot, Row(snapshot, claim.Id), known), claim.Status == ClaimStatus.Current);
    });

    [Fact]
    public void When_all_has_been_stated_the_state_is_the_one_that_is_recorded() => Claims.Sample(claims =>
    {
        var snapshot = Of(claims);

        Assert.Equal(claims.Select(c => (c.Id, c.Status)).Order(), Statuses(snapshot, null).Order());
        Assert.Equal(Statuses(snapshot, null), Statuses(snapshot, Day(31, 12, 2023)));
    });

    [Fact]
    public void Between_two_steps_nothing_changes() => Gen.Select(Claims, Gen.Int[0, 364]).Sample((claims, days) =>
    {
        var snapshot = Of(claims);
        var known = Day(1).AddDays(days);
        var step = snapshot.Ledger.Days.LastOrDefault(d => d <= known, Day(1).AddDays(-1));

        Assert.Equal(Statuses(snapshot, step), Statuses(snapshot, known));
        Assert.Equal(RangesOf(snapshot, step), RangesOf(snapshot, known));
    });

    [Fact]
    public void Reasons_are_given_exactly_when_two_figures_differ() => Asked.Sample(asked =>
    {
        var (snapshot, known) = asked;
        foreach (var scope in snapshot.Scopes(known))
        {
            var figures = scope.Claims
                .Where(c => c.Status == ClaimStatus.Current && c.Doubt != ClaimDoubt.Doubtful && (c.Low ?? c.Best ?? c.High) is not null)
                .Select(c => (Claim: c, Figure: Figure.Of(Row(snapshot, c.Id))))
                .ToList();
            var unequal = (from x in figures from y in figures where x.Figure != y.Figure select (a: x.Claim, b: y.Claim)).ToList();

            Assert.Equal(unequal.Exists(p => p.a.ClaimantId != p.b.ClaimantId), scope.Why.Contains(Difference.Claimant));
            Assert.Equal(unequal.Exists(p => p.a.IsOpenAbove != p.b.IsOpenAbove), scope.Why.Contains(Difference.Bound));
            Assert.Equal(unequal.Exists(p => p.a.Coverage != p.b.Coverage), scope.Why.Contains(Difference.Coverage));
        }
    });

    [Fact]
    public void A_remainder_and_its_parts_make_the_whole() => Asked.Sample(asked =>
    {
        var (snapshot, known) = asked;
        var claims = snapshot.Scopes(known).SelectMany(s => s.Claims).ToDictionary(c => c.Id, StringComparer.Ordinal);
        foreach (var whole in claims.Values)
        {
            foreach (var partition in whole.Parts)
            {
                Assert.False(partition.Overlap && partition.Remainder is not null);
                Assert.All(partition.Claims, p => Assert.Equal((whole.Id, partition.By), (claims[p].PartOf, claims[p].PartBy)));
                if (partition.Remainder is { } remainder)
                {
                    Assert.InRange(remainder, 0, whole.Best!.Value);
                    if (partition.Claims.All(p => claims[p].Status == ClaimStatus.Current))
                        Assert.Equal(whole.Best, remainder + partition.Claims.Sum(p => claims[p].Best));
                }
            }
        }
    });

    [Fact]
    public void The_list_of_claims_holds_what_the_scopes_hold() => Asked.Sample(asked =>
    {
        var (snapshot, known) = asked;
        var listed = ClaimLists.All(snapshot, new EventFilter { Known = known }, null, "en");

        Assert.Equal(
            snapshot.Scopes(known).SelectMany(s => s.Claims).Select(c => (c.Id, c.Status)).Order(),
            listed.Select(c => (c.Claim.Id, c.Claim.Status)).Order());
    });

    [Fact]
    public void The_page_of_a_measure_lists_every_claim_of_it_that_was_stated_by_then_exactly_once() =>
        Asked.Sample(asked =>
        {
            var (snapshot, known) = asked;
            foreach (var measure in Enum.GetValues<Measure>())
            {
                var page = Casualties.Detail(snapshot, new EventFilter { Known = known }, measure, "en");
                var stated = snapshot
                    .Content.Claims.Where(c => c.Measure == measure && (known is null || LastDay(c) <= known))
                    .Select(c => c.Id)
                    .ToList();

                Assert.Equal(
                    stated.Order(StringComparer.Ordinal),
                    page.Measure.Scopes.SelectMany(s => s.Claims).Select(c => c.Id).Order(StringComparer.Ordinal));
                Assert.Equal(stated.Count, page.ClaimCount);
            }
        });

    [Fact]
    public void The_page_of_a_measure_has_the_ranges_and_the_order_of_the_dashboard() =>
        Asked.Sample(asked =>
        {
            var (snapshot, known) = asked;
            var filter = new EventFilter { Known = known };
            foreach (var measure in Casualties.View(snapshot, filter, "en").Measures)
            {
                var page = Casualties.Detail(snapshot, filter, measure.Measure, "en").Measure;

                Assert.Equal(
                    measure.Scopes.Select(s => (KeyOf(s), s.Current, s.LaterClaims, s.Silent)),
                    page.Scopes.Select(s => (KeyOf(s), s.Current, s.LaterClaims, s.Silent)));
            }
        });

    [Fact]
    public void The_room_that_a_scope_takes_holds_all_its_claims_on_any_day() => Asked.Sample(asked =>
    {
        var (snapshot, known) = asked;
        foreach (var scope in snapshot.Scopes(known))
        {
            var rows = snapshot.Content.Claims.Where(c => KeyOf(c) == KeyOf(scope)).ToList();

            Assert.Equal(rows.Max(LastDay), scope.Extent!.Last);
            Assert.Equal(rows.Max(c => new[] { c.Low, c.Best, c.High }.Max()) ?? 0, scope.Extent.Highest);
            Assert.True(rows.TrueForAll(c => scope.Extent.First <= c.StatedOn));
        }
    });

    // Six forms of a number: exact, at least, at most, from-to, words read as a lower bound, words only.
    private static Claim Shape(Claim claim, int number, int shape) => shape switch
    {
        0 => claim,
        1 => claim.OrMore(),
        2 => claim with { Low = null, Best = null },
        3 => claim with { Low = number, Best = number + 1, High = number + 3 },
        4 => claim with { Best = null, High = null },
        _ => claim with { Low = null, Best = null, High = null },
    };

    /// <summary>Random claims, a third of them replaced and some withdrawn.</summary>
    internal static Gen<Claim[]> ClaimsByChance => Claims;

    /// <summary>A random known date, or now.</summary>
    internal static Gen<DateOnly?> KnownByChance => Known;

    // A third of the claims are replaced by another with their key if there is one, a sixth are withdrawn; some are parts of another.
    private static Claim[] Link(Seed[] seeds)
    {
        var claims = seeds.Select((s, i) => s.Claim with { Id = FormattableString.Invariant($"c{i:00}") }).ToArray();
        return [.. claims.Select((claim, i) =>
        {
            var seed = seeds[i];
            var successors = claims.Where((other, j) => j != i && KeyOf(other) == KeyOf(claim)).ToList();
            if (seed.Fate is 1 or 2 && successors.Count > 0)
                claim = claim.ReplacedBy(successors[seed.Successor % successors.Count].Id);
            else if (seed.Fate == 3)
                claim = claim.WithdrawnOn(LastDay(claim).AddDays(seed.Successor));
            var whole = seed.Whole < claims.Length ? claims[seed.Whole].Id : null;
            return whole is null || whole == claim.Id ? claim : claim.PartOf(whole, (Partition)(seed.Fate % 3));
        })];
    }

    // The record as it would have been written on that day.
    private static Claim Forget(Claim claim, HashSet<string> stated, DateOnly known)
    {
        if ((claim.SupersededBy is { } successor && !stated.Contains(successor)) || claim.WithdrawnOn > known)
            claim = claim with
            {
                Status = ClaimStatus.Current,
                SupersededBy = null,
                SupersededHow = null,
                WithdrawnOn = null,
                WithdrawnBy = null,
            };
        return claim.PartOf is { } whole && !stated.Contains(whole) ? claim with { PartOf = null, PartBy = null } : claim;
    }

    private static bool IsCurrent(DatasetSnapshot snapshot, Claim claim, DateOnly? known)
    {
        if (known is not { } day)
            return claim.Status == ClaimStatus.Current;
        return LastDay(claim) <= day
            && !(claim.SupersededBy is { } successor && LastDay(Row(snapshot, successor)) <= day)
            && !(claim.WithdrawnOn <= day);
    }

    private static DateOnly LastDay(Claim claim) => claim.StatedPrecision switch
    {
        DatePrecision.Month => new DateOnly(claim.StatedOn.Year, claim.StatedOn.Month, 1).AddMonths(1).AddDays(-1),
        DatePrecision.Year => new DateOnly(claim.StatedOn.Year, 12, 31),
        _ => claim.StatedOn,
    };

    private static Claim Row(DatasetSnapshot snapshot, string id) => snapshot.FindClaim(id)!;

    private static (Measure, string?, string?, string, string) KeyOf(Claim claim) =>
        (claim.Measure, claim.AboutEvent, claim.AboutEvent is null ? claim.Place : null, claim.Group, claim.Basis);

    private static (Measure, string?, string?, string, string) KeyOf(ScopeView scope) =>
        (scope.Measure, scope.About?.Id, scope.About is null ? scope.Place.Id : null, scope.Group.Id, scope.Basis.Id);

    private static HashSet<((Measure, string?, string?, string, string) Key, FigureRange Range)> RangesOf(
        DatasetSnapshot snapshot,
        DateOnly? known
    ) => [.. snapshot.Scopes(known).Where(s => s.Current is not null).Select(s => (KeyOf(s), s.Current!))];

    private static IEnumerable<(string Id, ClaimStatus Status)> Statuses(DatasetSnapshot snapshot, DateOnly? known) =>
        snapshot.Scopes(known).SelectMany(s => s.Claims).Select(c => (c.Id, c.Status)).Order();

    private sealed record Seed(Claim Claim, int Fate, int Successor, int Whole);
}
