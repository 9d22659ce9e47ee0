using Dashboard.Shared.Datasets;
using Dashboard.Shared.Snapshots;
using Dashboard.Shared.Views;
using static Dashboard.Shared.Tests.Figures.Miniature;

namespace Dashboard.Shared.Tests.Figures;

/// <summary>One claim with its links both ways.</summary>
public sealed class ClaimDetailTests
{
    private static readonly DatasetSnapshot Chain = Of(
        Claim("a", 1, Day(1)).ReplacedBy("c"),
        Claim("b", 2, Day(2)).ReplacedBy("c"),
        Claim("c", 3, Day(3)).ReplacedBy("d"),
        Claim("d", 4, Day(4)).ReplacedBy("e"),
        Claim("e", 5, Day(5)));

    [Theory]
    [InlineData("a", "", "c d e")]
    [InlineData("c", "a b", "d e")]
    [InlineData("d", "a b c", "e")]
    [InlineData("e", "a b c d", "")]
    public void What_it_replaced_and_what_replaced_it_is_named_all_the_way(string id, string replaced, string replacedBy)
    {
        var detail = Chain.Claim(id, null, "en");

        Assert.Equal((replaced, replacedBy), (Ids(detail.Replaced), Ids(detail.ReplacedBy)));
    }

    [Fact]
    public void What_replaced_it_after_the_day_asked_for_is_not_told()
    {
        var detail = Chain.Claim("c", Day(4), "en");

        Assert.Equal(("a b", "d", ClaimStatus.Superseded), (Ids(detail.Replaced), Ids(detail.ReplacedBy), detail.Claim.Claim.Status));
    }

    [Fact]
    public void A_claim_that_was_stated_after_the_day_asked_for_is_shown_as_on_the_day_it_was_stated()
    {
        var detail = Chain.Claim("d", Day(2), "en");

        Assert.Equal((true, Day(4), ClaimStatus.Current), (detail.IsStatedLater, detail.Known, detail.Claim.Claim.Status));
        Assert.Equal("a b c", Ids(detail.Replaced));
    }

    [Fact]
    public void Claims_that_replace_each_other_come_to_an_end()
    {
        var detail = Of(Claim("a", 1, Day(1)).ReplacedBy("b"), Claim("b", 2, Day(2)).ReplacedBy("a")).Claim("a", null, "en");

        Assert.Equal(("b", "b"), (Ids(detail.Replaced), Ids(detail.ReplacedBy)));
    }

    [Fact]
    public void Claims_replaced_on_one_day_stand_in_the_order_of_the_file()
    {
        var snapshot = Of(Claim("b", 1, Day(1)).ReplacedBy("c"), Claim("a", 2, Day(1)).ReplacedBy("c"), Claim("c", 3, Day(2)));

        Assert.Equal("b a", Ids(snapshot.Claim("c", null, "en").Replaced));
    }

    [Fact]
    public void A_part_names_its_whole_and_the_whole_its_parts()
    {
        var snapshot = Of(
            Claim("whole", 10, Day(1)),
            Claim("town", 6, Day(1)).PartOf("whole", Partition.Place) with { Place = "town" },
            Claim("soldiers", 3, Day(1)).PartOf("whole", Partition.Group) with { Group = "security" });

        Assert.Equal("whole", snapshot.Claim("town", null, "en").Whole?.Claim.Id);
        Assert.Equal(["town", "soldiers"], snapshot.Claim("whole", null, "en").Parts.Select(part => part.Claim.Id));
    }

    [Fact]
    public void Who_withdrew_it_is_named_by_what_the_claims_call_them()
    {
        var claims = new[]
        {
            Claim("a", 1, Day(1)).WithdrawnOn(Day(2)) with
            {
                WithdrawnBy = "radio",
            },
            Claim("b", 2, Day(1)).By("radio", ClaimantKind.Media),
        };

        Assert.Equal(
            new LocalString("Radio One"),
            Of(claims, [], [Text("claim", "b", "claimant", "Radio One")]).Claim("a", null, "en").WithdrawnBy);
    }

    [Fact]
    public void A_claimant_who_withdrew_its_own_claim_is_named_as_in_that_claim()
    {
        Claim[] claims = [Claim("a", 1, Day(1)), Claim("b", 2, Day(2)).WithdrawnOn(Day(3))];
        TextEntry[] texts = [Text("claim", "a", "claimant", "Ministry"), Text("claim", "b", "claimant", "Deputy minister")];

        Assert.Equal(new LocalString("Deputy minister"), Of(claims, [], texts).Claim("b", null, "en").WithdrawnBy);
    }

    [Fact]
    public void Who_withdrew_it_and_claims_nothing_is_named_by_id() =>
        Assert.Equal(
            new LocalString("court", "zxx"),
            Of(Claim("a", 1, Day(1)).WithdrawnOn(Day(2)) with { WithdrawnBy = "court" }).Claim("a", null, "en").WithdrawnBy);

    [Fact]
    public void The_events_that_it_is_about_and_was_stated_at_are_there()
    {
        var detail = Of(Claim("a", 1, Day(5)) with { AboutEvent = "march", Place = "square", StatedAt = "briefing" })
            .Claim("a", null, "en");

        Assert.Equal(("march", "briefing"), (detail.About?.Id, detail.StatedAt?.Id));
    }

    [Theory]
    [InlineData(0, 0)]
    [InlineData(24, 0)]
    [InlineData(26, 1)]
    [InlineData(100, 75)]
    [InlineData(190, 150)]
    public void Of_a_scope_of_many_claims_the_50_nearest_are_listed_with_the_ends_of_the_range(int position, int first)
    {
        var scope = Of([.. Enumerable.Range(0, 200).Select(i => Claim(Id(i), 1000 - i, Day(1).AddDays(i)))])
            .Claim(Id(position), null, "en")
            .Scope;

        Assert.Equal(200, scope.ClaimCount);
        Assert.Equal(
            Enumerable.Range(first, 50).Append(0).Append(199).Distinct().Order().Select(Id),
            scope.Claims.Select(claim => claim.Id));

        static string Id(int i) => FormattableString.Invariant($"c{i:000}");
    }

    [Fact]
    public void An_unknown_id_is_answered_with_those_written_alike() =>
        Assert.Equal(["a", "b", "c", "d", "e"], Assert.Throws<UnknownEntityException>(() => Chain.Claim("f", null, "en")).Suggestions);

    private static string Ids(IEnumerable<ClaimView> claims) => string.Join(' ', claims.Select(claim => claim.Id));
}
