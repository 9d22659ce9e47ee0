using Dashboard.Shared.Datasets;
using Dashboard.Shared.Filters;
using Dashboard.Shared.Snapshots;
using Dashboard.Shared.Tests.Figures;
using Dashboard.Shared.Views;

namespace Dashboard.Shared.Tests.Search;

/// <summary>Results of <c>q</c> in a small dataset. These run with and without ICU.</summary>
public sealed class SearchCasesTests
{
    private static readonly DatasetSnapshot Snapshot = Build();

    [Theory]
    [InlineData("square", "e0")]
    [InlineData("SQUARE people", "e0")]
    [InlineData("quare", "")]
    [InlineData("squ", "e0")]
    [InlineData("площадь", "e0")]
    [InlineData("ПЛОЩАДИ", "")]
    [InlineData("вооруженную", "e1")]
    [InlineData("раионе", "e1")]
    [InlineData("раи\u0306оне", "e1")]
    [InlineData("qan", "e1")]
    [InlineData("кан", "e1")]
    [InlineData("қаң", "e1")]
    [InlineData("kаngа", "")]
    [InlineData("moment", "e0")]
    [InlineData("oldtown", "e0 e1")]
    [InlineData("corner", "e0")]
    [InlineData("westland", "e0 e1")]
    [InlineData("miners", "e1")]
    [InlineData("strike", "e0")]
    [InlineData("unrest", "e0 e1")]
    [InlineData("gazette", "e1")]
    [InlineData("headline", "e1")]
    [InlineData("ministry", "e0 e2")]
    [InlineData("ministry square", "e0")]
    [InlineData("ministry miners", "")]
    [InlineData("dozens", "e2")]
    [InlineData("mistake", "e2")]
    [InlineData("detached", "e0 e1")]
    [InlineData("baker", "e0 e1")]
    [InlineData("1991", "e0 e1")]
    [InlineData("lonely", "")]
    public void An_event_matches_when_each_word_begins_a_word_of_its_own_or_of_what_is_tied_to_it(string text, string events) =>
        Assert.Equal(events, string.Join(' ', Snapshot.Matching(new EventFilter { Text = text }).Select(e => e.Id)));

    [Theory]
    [InlineData("ministry", "c0 c1 c2")]
    [InlineData("min dozens", "c1")]
    [InlineData("mistake", "c1")]
    [InlineData("nationwide", "c2")]
    [InlineData("corner", "c0")]
    [InlineData("oldtown", "c0")]
    [InlineData("westland", "c0")]
    [InlineData("gazette", "c1")]
    [InlineData("headline", "c1")]
    [InlineData("square", "")]
    public void A_claim_matches_by_its_own_words_its_place_and_its_sources(string text, string claims) =>
        Assert.Equal(
            claims,
            string.Join(' ', Snapshot.Claims(new EventFilter { Text = text }, null, new PageOf()).Items.Select(c => c.Claim.Id)));

    [Theory]
    [InlineData("detached", "s0")]
    [InlineData("lonely", "s1")]
    [InlineData("gazette", "s1")]
    [InlineData("headline", "s1")]
    [InlineData("square", "")]
    public void A_statement_matches_by_its_own_words_and_its_sources_tied_to_an_event_or_not(string text, string statements)
    {
        var search = View(text).Search!;
        Assert.Equal(statements, string.Join(' ', search.Statements.Select(s => s.Id)));
        Assert.Equal(search.StatementCount, search.Statements.Count);
    }

    [Theory]
    [InlineData("square", "e0", "")]
    [InlineData("miners", "e1", "Actor")]
    [InlineData("oldtown unrest", "e0", "Place Theme")]
    [InlineData("square ministry", "e0", "Claim")]
    [InlineData("1991", "e1", "Statement")]
    [InlineData("gazette", "e1", "Publisher")]
    [InlineData("headline gazette", "e1", "Publisher SourceTitle")]
    public void What_the_own_texts_lack_is_said_where_it_stands(string text, string id, string where) =>
        Assert.Equal(where, string.Join(' ', View(text).Search!.Elsewhere.GetValueOrDefault(id, [])));

    [Theory]
    [InlineData("corn", "Place spot-a1 1")]
    [InlineData("t", "Theme t1-a 1|Source s1 1|Source s2 2")]
    [InlineData("head gazette", "Source s1 1")]
    [InlineData("nothing", "")]
    public void Names_are_found_with_what_choosing_them_gives(string text, string names) =>
        Assert.Equal(
            names,
            string.Join('|', View(text).Search!.Names.Select(n => FormattableString.Invariant($"{n.Facet} {n.Id} {n.Count}"))));

    [Theory]
    [InlineData("oldtwon", "Place town-a")]
    [InlineData("Old-Town", "Place town-a")]
    [InlineData("minors", "Actor p")]
    [InlineData("unset", "")]
    [InlineData("xyz", "")]
    [InlineData("oldt0wn", "")]
    public void A_name_that_is_spelt_otherwise_is_found_where_no_other_is(string text, string name) => Assert.Equal(
        name,
        Snapshot.Names(new EventFilter { Text = text }, "en")
            .Select(n => FormattableString.Invariant($"{n.Facet} {n.Id}"))
            .FirstOrDefault(""));

    [Fact]
    public void A_word_that_the_record_uses_is_no_other_spelling_of_a_name()
    {
        var content = Snapshot.Content;
        var snapshot = DatasetSnapshot.Build(
            content with { Texts = [.. content.Texts, Text("event", "e2", "summary", "Minors were held")] },
            Generated.Version);

        Assert.Empty(snapshot.Names(new EventFilter { Text = "minors" }, "en"));
    }

    [Fact]
    public void What_is_chosen_already_is_no_name_to_choose() =>
        Assert.Empty(Snapshot.Names(new EventFilter { Text = "corner", Places = IdSet.Of("spot-a1") }, "en"));

    [Fact]
    public void A_name_counts_beside_what_is_chosen_already_in_its_facet() =>
        Assert.Equal(
            ("spot-a1", 2),
            Snapshot
                .Names(new EventFilter { Text = "corner", Places = IdSet.Of("land") }, "en")
                .Select(name => (name.Id, name.Count))
                .Single());

    [Theory]
    [InlineData(GeoPrecision.Region, "Region X 2")]
    [InlineData(GeoPrecision.Settlement, "Place town-a 2")]
    public void A_region_and_the_place_that_stands_for_it_are_one_name_whichever_is_found(GeoPrecision precision, string name)
    {
        var content = Snapshot.Content;
        var snapshot = DatasetSnapshot.Build(
            content with
            {
                Places = [.. content.Places.Select(place => place.Id == "town-a" ? place with { Precision = precision } : place)],
                Regions = [.. content.Regions.Select(region => region.Id == "X" ? region with { Place = "town-a" } : region)],
            },
            Generated.Version);

        Assert.All(
            ["oldtown", "westland"],
            text =>
                Assert.Equal(
                    name,
                    string.Join(
                        '|',
                        snapshot
                            .Names(new EventFilter { Text = text }, "en")
                            .Select(n => FormattableString.Invariant($"{n.Facet} {n.Id} {n.Count}")))));
    }

    [Fact]
    public void The_day_of_knowledge_hides_claims_and_statements_and_no_events()
    {
        var early = Snapshot.View(new EventFilter { Text = "ministry", Known = new(2021, 1, 1) }, new PageOf());
        Assert.Equal((2, 1), (early.Matched, early.Search!.ClaimCount));
    }

    [Fact]
    public void Without_a_word_nothing_is_searched()
    {
        Assert.Null(View("…").Search);
        Assert.Equal(Snapshot.Content.Events.Count, View("…").Matched);
    }

    private static DatasetView View(string text) => Snapshot.View(new EventFilter { Text = text }, new PageOf());

    private static DatasetSnapshot Build()
    {
        var template = Generated.ThirtyEvents.Events[0] with { Actors = [], Themes = ["t1"], Sources = ["s2"] };
        var made = Generated.Content([
            template with
            {
                Place = "spot-a1",
                Themes = ["t1-a"],
            },
            template with
            {
                Place = "town-a",
                Actors = ["p"],
                Sources = ["s1"],
            },
            template with
            {
                Place = "land",
                Themes = ["t2"],
            },
        ]);
        return DatasetSnapshot.Build(
            made with
            {
                Claims =
                [
                    Claim("c0") with
                    {
                        AboutEvent = "e0",
                        Place = "spot-a1",
                    },
                    Claim("c1") with
                    {
                        StatedAt = "e2",
                        StatedOn = new(2021, 1, 5),
                        Sources = ["s1"],
                    },
                    Claim("c2") with
                    {
                        StatedOn = new(2021, 1, 6),
                    },
                ],
                Statements =
                [
                    new Statement
                    {
                        Id = "s0",
                        StatedOn = new(2021, 1, 2),
                        SpeakerKind = "k",
                        Account = "a",
                        Events = ["e0", "e1"],
                        Sources = ["s2"],
                    },
                    new Statement
                    {
                        Id = "s1",
                        StatedOn = new(2021, 1, 3),
                        SpeakerKind = "k",
                        Account = "a",
                        Events = [],
                        Sources = ["s1"],
                    },
                ],
                Sources =
                [
                    .. made.Sources.Select(s =>
                        s.Id == "s1" ? s with { Publisher = "The Gazette", Title = "Headline" } : s with { Publisher = "P" }),
                ],
                Texts =
                [
                    Text("event", "e0", "title", "People on the square"),
                    Text("event", "e0", "title", "Площадь", "ru"),
                    Text("event", "e0", "moment_label", "Moment"),
                    Text("event", "e1", "summary", "Вооружённую толпу видели в районе", "ru"),
                    Text("event", "e1", "title", "Қаң соғары", "kk"),
                    Text("place", "town-a", "name", "Oldtown"),
                    Text("place", "spot-a1", "label", "Corner"),
                    Text("region", "X", "name", "Westland"),
                    Text("actor", "p", "name", "Miners"),
                    Text("theme", "t1", "name", "Unrest"),
                    Text("theme", "t1-a", "name", "Town strike"),
                    Text("claim", "c0", "claimant", "Ministry"),
                    Text("claim", "c1", "claimant", "Ministry"),
                    Text("claim", "c2", "claimant", "Ministry"),
                    Text("claim", "c1", "words", "dozens"),
                    Text("claim", "c1", "withdrawn_reason", "a mistake"),
                    Text("claim", "c2", "scope", "nationwide"),
                    Text("statement", "s0", "text", "The greatest since 1991, detached from all"),
                    Text("statement", "s0", "speaker", "A baker"),
                    Text("statement", "s1", "text", "Lonely"),
                ],
            },
            Generated.Version);
    }

    private static Claim Claim(string id) => Miniature.Claim(id, 1, new(2021, 1, 1)) with { Place = "land", Sources = ["s2"] };

    private static TextEntry Text(string entity, string id, string field, string text, string language = "en") =>
        new() { Entity = entity, Id = id, Field = field, Language = language, Text = text };
}
