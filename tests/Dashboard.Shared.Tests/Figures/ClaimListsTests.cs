using Dashboard.Shared.Datasets;
using Dashboard.Shared.Figures;
using Dashboard.Shared.Filters;
using Dashboard.Shared.Snapshots;
using Dashboard.Shared.Views;
using static Dashboard.Shared.Tests.Figures.Miniature;

namespace Dashboard.Shared.Tests.Figures;

public sealed class ClaimListsTests
{
    private static readonly DatasetSnapshot Snapshot = Of(
        [
            Claim("month", 15, Day(1)) with { Place = "harbour", StatedPrecision = DatePrecision.Month },
            Claim("square", 3, Day(7)) with { Place = "square", Sources = ["radio", "paper"] },
            Claim("detained", 60, Day(4)) with { Measure = Measure.Detained, Place = "town" },
            Claim("vague", null, Day(6)),
            Claim("april", 230, Day(2, 4)),
        ],
        [],
        [
            Text("claim", "square", "claimant", "Radio reporters"),
            Text("claim", "square", "scope", "bodies seen on the square"),
            Text("claim", "square", "scope", "тела, увиденные на площади", "ru"),
            Text("claim", "vague", "words", "dozens"),
            Text("group", "all", "name", "everyone"),
            Text("basis", "count", "name", "a count"),
        ]);

    [Fact]
    public void Everything_comes_in_the_order_of_the_days_stated() =>
        Assert.Equal(["detained", "vague", "square", "month", "april"], Ids(EventFilter.None));

    [Fact]
    public void Known_leaves_out_what_was_stated_later() =>
        Assert.Equal(["detained", "vague", "square"], Ids(new EventFilter { Known = Day(30) }));

    [Fact]
    public void A_town_includes_its_spots() => Assert.Equal(["detained", "square"], Ids(new EventFilter { Places = IdSet.Of("town") }));

    [Fact]
    public void Of_several_places_each_includes_its_claims() =>
        Assert.Equal(["detained", "square", "month"], Ids(new EventFilter { Places = IdSet.Of("town", "harbour") }));

    [Fact]
    public void A_claim_names_its_group_and_its_way_of_counting()
    {
        var claim = ClaimLists.All(Snapshot, EventFilter.None, null, "en")[0];

        Assert.Equal((new NamedRef("all", new("everyone")), new NamedRef("count", new("a count"))), (claim.Group, claim.Basis));
    }

    [Fact]
    public void A_region_includes_its_places() => Assert.Equal(["month"], Ids(new EventFilter { Regions = IdSet.Of("S") }));

    [Fact]
    public void Places_and_regions_restrict_each_other() =>
        Assert.Empty(Ids(new EventFilter { Places = IdSet.Of("town"), Regions = IdSet.Of("S") }));

    [Fact]
    public void A_source_chooses_the_claims_that_cite_it() =>
        Assert.Equal(["square"], Ids(new EventFilter { Sources = IdSet.Of("radio") }));

    [Theory]
    [InlineData("BODIES radio", new[] { "square" })]
    [InlineData("площади", new[] { "square" })]
    [InlineData("dozen", new[] { "vague" })]
    [InlineData("bodies dozens", new string[0])]
    public void Every_word_must_be_found_in_claimant_scope_or_words_of_any_language(string text, string[] expected) =>
        Assert.Equal(expected, Ids(new EventFilter { Text = text }));

    [Fact]
    public void Dates_choose_by_the_day_stated_and_a_month_matches_when_it_overlaps()
    {
        Assert.Equal(["square", "month"], Ids(new EventFilter { From = Day(7), To = Day(20) }));
        Assert.Equal(["april"], Ids(new EventFilter { From = Day(1, 2) }));
        Assert.Equal(["detained", "month"], Ids(new EventFilter { To = Day(5) }));
        Assert.Equal(["detained", "vague", "square", "month"], Ids(new EventFilter { To = Day(7) }));
    }

    [Fact]
    public void A_measure_leaves_out_the_others() => Assert.Equal(["detained"], Ids(EventFilter.None, Measure.Detained));

    [Fact]
    public void Themes_types_actors_and_the_box_leave_claims_alone() =>
        Assert.Equal(5, Ids(new EventFilter
        {
            Themes = IdSet.Of("x"),
            Types = IdSet.Of("protests"),
            Actors = IdSet.Of("y"),
            Bounds = new BoundingBox(0, 0, 1, 1),
        }).Count());

    [Fact]
    public void Pages_together_are_the_list()
    {
        List<string> ids = [];
        var page = new PageOf(Limit: 2);
        for (ClaimList? list = null; list is null || list.Next is not null;)
        {
            list = ClaimLists.Page(Snapshot, EventFilter.None, null, page);
            Assert.Equal(5, list.Total);
            ids.AddRange(list.Items.Select(i => i.Claim.Id));
            page = page with { Cursor = new Cursor(7, ids.Count) };
            Assert.True(list.Next is null || string.Equals(list.Next, page.Cursor.ToString(), StringComparison.Ordinal));
        }

        Assert.Equal(Ids(EventFilter.None), ids);
    }

    [Fact]
    public void A_page_that_ends_with_the_list_has_none_after_it() =>
        Assert.Null(ClaimLists.Page(Snapshot, EventFilter.None, null, new PageOf(Limit: 5)).Next);

    [Fact]
    public void A_page_beyond_the_end_is_empty()
    {
        var list = ClaimLists.Page(Snapshot, EventFilter.None, null, new PageOf(Cursor: new Cursor(7, int.MaxValue)));

        Assert.Equal((5, 0, null), (list.Total, list.Items.Count, list.Next));
    }

    private static IEnumerable<string> Ids(EventFilter filter, Measure? measure = null) =>
        ClaimLists.All(Snapshot, filter, measure, "en").Select(c => c.Claim.Id);
}
