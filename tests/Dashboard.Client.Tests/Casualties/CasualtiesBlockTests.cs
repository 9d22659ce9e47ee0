using Bunit;
using Dashboard.Client.Addresses;
using Dashboard.Client.Casualties;
using Dashboard.Client.Tests.Language;
using Dashboard.Shared.Datasets;
using Dashboard.Shared.Filters;
using Dashboard.Shared.Views;

namespace Dashboard.Client.Tests.Casualties;

public sealed class CasualtiesBlockTests : BunitContext
{
    private static readonly ClaimView Withdrawn = Winter.Claim("a", 9, 164).WithdrawnOn(9);

    [Fact]
    public void A_measure_leads_to_all_its_claims()
    {
        var link = Draw(Winter.Casualties(Winter.Scope())).Find("article h3 a");

        Assert.Equal(("Killed, whole country", "/d/winter/casualties?measure=killed"), (link.TextContent, link.GetAttribute("href")));
    }

    [Fact]
    public void A_long_claimant_is_cut_at_its_aside_and_named_in_full_on_pointing()
    {
        const string name = "Health Ministry, by a television channel and others";
        var claimant = Draw(Winter.Casualties(Winter.Scope(Winter.Claim("a", 5, 12) with { Claimant = new(name) }))).Find(".says [title]");

        Assert.Equal(("Health Ministry…", name), (claimant.TextContent, claimant.GetAttribute("title")));
    }

    [Fact]
    public void Of_the_present_it_says_that_these_are_ranges_of_what_is_claimed_now() =>
        Assert.Equal("ranges of current claims", Draw(Winter.Casualties(Winter.Scope())).Find("header .now").TextContent);

    [Fact]
    public void The_status_that_follows_the_day_says_the_leading_figure_too() =>
        Assert.Equal(
            "as known on 9\u00A0January\u00A02022. Killed: 12",
            Draw(Winter.Casualties(Winter.Scope(Winter.Claim("a", 5, 12))) with { Known = Winter.Day(9) })
                .Find("header [role=status]")
                .TextContent);

    [Fact]
    public void Zero_and_unknown_look_different()
    {
        var zero = Draw(Winter.Casualties(Winter.Scope(Winter.Claim("a", 5, 0)))).Find(".figure");
        var unknown = Draw(Winter.Casualties(Winter.Scope())).Find(".figure");

        Assert.Equal(("0", "No figure for the whole country"), (zero.TextContent.Trim(), unknown.TextContent.Trim()));
    }

    [Fact]
    public void What_is_said_names_the_claims_that_it_stands_for()
    {
        var scope = Winter.Scope(Withdrawn, Winter.Claim("d", 20, 238));

        Assert.Equal(
            ["d", "a"],
            Draw(Winter.Casualties(scope with { Current = Winter.Scope(scope.Claims[1]).Current }))
                .FindAll(".says [data-claim]")
                .Select(said => said.GetAttribute("data-claim")));
    }

    [Fact]
    public void A_withdrawn_figure_is_struck() =>
        Assert.Equal("164", Draw(Winter.Casualties(Winter.Scope(Withdrawn))).Find(".says s").TextContent);

    [Fact]
    public void The_claimant_of_a_withdrawn_figure_is_not_struck()
    {
        var says = Draw(Winter.Casualties(Winter.Scope(Withdrawn))).Find(".says");
        says.QuerySelector("s")!.Remove();

        Assert.Contains("The Ministry, withdrawn the day it was stated.", says.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void A_withdrawn_mark_has_a_stroke_across_it() =>
        Assert.Single(Draw(Winter.Casualties(Winter.Scope(Withdrawn))).FindAll(".mark.withdrawn .stroke"));

    [Fact]
    public void The_claimant_of_a_withdrawn_figure_may_be_cut_and_is_not_struck()
    {
        var withdrawn = Withdrawn with { Claimant = new("Health Ministry, by a television channel and others") };

        Assert.Equal(
            "164: Health Ministry…, withdrawn the day it was stated.",
            Draw(Winter.Casualties(Winter.Scope(withdrawn))).Find(".says .withdrawn").TextContent);
    }

    [Fact]
    public void There_is_a_mark_for_each_claim() =>
        Assert.Equal(2, Draw(Winter.Casualties(Winter.Scope(Withdrawn, Winter.Claim("b", 10, 44)))).FindAll(".mark").Count);

    [Fact]
    public void Scopes_are_listed_and_never_added_up()
    {
        var town = Winter.Scope(Winter.Claim("b", 5, 7)) with { Place = Winter.Town };

        Assert.Equal(
            ["7"],
            Draw(Winter.Casualties(Winter.Scope(Winter.Claim("a", 5, 12)), town), Winter.Address.Expanded("scopes"))
                .FindAll(".list b")
                .Select(figure => figure.TextContent));
    }

    [Fact]
    public void Today_is_a_link_only_from_another_day()
    {
        var view = Winter.Casualties(Winter.Scope()) with { Known = Winter.Day(9) };

        Assert.Equal("/d/winter", Draw(view, Winter.Address.AsKnownOn(Winter.Day(9))).Find("form a").GetAttribute("href"));
    }

    [Fact]
    public void It_says_as_of_which_day_it_is_known() =>
        Assert.Equal(
            "as known on 9\u00A0January\u00A02022",
            Draw(Winter.Casualties(Winter.Scope()) with { Known = Winter.Day(9) }).Find("[role=status] span").TextContent);

    [Fact]
    public void A_place_that_has_no_figure_of_its_own_is_told_so_beside_that_of_the_country()
    {
        var drawn = Draw(
            Chosen([Winter.Scope(Winter.Claim("a", 5, 12))], Winter.None(Winter.Town), 0),
            Winter.Address.Only(Facet.Place, "town"));

        Assert.Equal(
            ("Killed, Town", "No figure for Town as a whole"),
            (drawn.Find("article h3").TextContent, drawn.Find("article .figure").TextContent));
        Assert.Equal("Killed, whole country 12", Words(drawn.Find(".whole")));
        Assert.Equal("/d/winter/casualties?measure=killed", drawn.Find(".whole a").GetAttribute("href"));
    }

    [Fact]
    public void Narrower_figures_are_named_under_a_place_that_has_none_as_a_whole()
    {
        var children = Winter.Scope(Winter.Claim("b", 5, 7)) with { Place = Winter.Town, Group = new("children", new("children")) };
        var drawn = Draw(
            Chosen([children, Winter.Scope(Winter.Claim("a", 5, 12))], Winter.None(Winter.Town, 0) with { MoreNarrower = 2 }, 1));

        Assert.Equal(["Town, children, counted 7", "and 2 more groups and places"], drawn.FindAll(".narrower li").Select(Words));
    }

    [Fact]
    public void Where_all_claims_are_about_single_events_they_are_counted_with_a_link_to_them()
    {
        var view = Winter.Casualties(Winter.Scope(Winter.Claim("a", 5, 4)) with { About = new("e1", new("A rally")) });
        var drawn = Draw(
            view with
            {
                Measures = [view.Measures[0] with { Headlines = [Winter.None(Winter.Country) with { SingleEvents = 1046 }] }],
            });

        Assert.Equal("1,046 figures for single events, none for the whole", Words(drawn.Find(".figure a")));
        Assert.Equal("/d/winter/casualties?measure=killed", drawn.Find(".figure a").GetAttribute("href"));
        Assert.Contains("1,046\u00A0figures", drawn.Find("[role=status]").TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("en", "Killed, all places", "No figure for all places")]
    [InlineData("ru", "Погибшие, все места", "Нет цифры по всем местам")]
    [InlineData("kk", "Қаза тапқандар, барлық орын", "Барлық орын бойынша сан жоқ")]
    public void Where_no_place_is_the_whole_the_figure_is_that_of_all_places(string language, string name, string missing)
    {
        using var _ = new In(language);
        var town = Winter.Scope(Winter.Claim("a", 5, 12)) with { Place = Winter.Town };
        var drawn = Draw(new(null, [], [new(Measure.Killed, [town]) { Headlines = [Winter.None(null, 0)] }]));

        Assert.Equal((name, missing), (Words(drawn.Find("article h3")), Words(drawn.Find("article .figure"))));
    }

    [Fact]
    public void A_figure_that_is_not_a_plain_count_names_its_way_of_counting()
    {
        var drawn = Draw(
            Winter.Casualties(
                Winter.Scope(Winter.Claim("a", 5, 190)) with
                {
                    Place = Winter.Town,
                    Basis = new("treated", new("sought treatment")),
                }));

        Assert.Equal(("Killed, Town", "190, sought treatment"), (drawn.Find("article h3").TextContent, Words(drawn.Find(".figure"))));
    }

    [Fact]
    public void Several_places_have_a_row_each_and_the_rest_is_counted()
    {
        var harbour = Winter.Town with { Id = "harbour", Label = new("Harbour") };
        var view = Chosen(
            [Winter.Scope(Winter.Claim("a", 5, 12)) with { Place = Winter.Town }, Winter.Scope(Winter.Claim("b", 5, 20))],
            Winter.Headline(Winter.Scope(Winter.Claim("a", 5, 12)) with { Place = Winter.Town }, 0),
            1);
        var measure = view.Measures[0];
        var drawn = Draw(
            view with
            {
                Measures =
                [
                    measure with
                    {
                        Headlines =
                        [
                            measure.Headlines[0],
                            Winter.None(harbour) with
                            {
                                IsChosen = true,
                                IsWhole = false,
                            },
                            measure.Headlines[1],
                        ],
                        MoreHeadlines = 3,
                    },
                ],
            });

        Assert.Equal(["Killed, Town", "Killed, Harbour"], drawn.FindAll("article h3").Select(Words));
        Assert.Equal(["12", "No figure for Harbour as a whole"], drawn.FindAll("article .figure").Select(Words));
        Assert.Equal(["and 3 more places", "Killed, whole country 20"], drawn.FindAll("section > p:not(.nothing)").Select(Words));
        Assert.Equal(
            drawn.FindAll("[id]").Count,
            drawn.FindAll("[id]").Select(element => element.Id).Distinct(StringComparer.Ordinal).Count());
    }

    [Fact]
    public void Dozens_stay_dozens_where_the_claims_are_not_listed()
    {
        var town = Winter.Scope(Winter.Claim("b", 5, null) with { Low = 24, Words = new("dozens") }) with { Place = Winter.Town };

        Assert.Equal(
            "“dozens”",
            Draw(
                    Winter.Casualties(Winter.Scope(Winter.Claim("a", 5, 12)), town with { Claims = [], ClaimCount = 1 }),
                    Winter.Address.Expanded("scopes"))
                .Find(".list b")
                .TextContent);
    }

    [Theory]
    [InlineData(null, "false", "/d/winter?open=scopes")]
    [InlineData("scopes", "true", "/d/winter")]
    [InlineData("casualties", "true", "/d/winter")]
    public void Other_scopes_are_in_the_page_where_the_address_unfolds_them(string? open, string expanded, string href)
    {
        var view = Winter.Casualties(Winter.Scope(), Winter.Scope() with { Place = Winter.Town });

        var drawn = Draw(view, open is null ? Winter.Address : Winter.Address.Expanded(open));

        var link = drawn.Find(".foot h3 a");
        Assert.Equal((expanded, href + "#casualties-others"), (link.GetAttribute("aria-expanded"), link.GetAttribute("href")));
        Assert.Equal(open is not null, drawn.FindAll(".list li").Count > 0);
    }

    [Fact]
    public void Claims_stated_later_are_counted_not_shown() =>
        Assert.Contains(
            "10\u00A0later claims are not shown.",
            Draw(Winter.Casualties(Winter.Scope(Withdrawn) with { LaterClaims = 10 })).Find(".says").TextContent,
            StringComparison.Ordinal);

    [Fact]
    public void It_has_no_inline_style_for_embeds_forbid_them() =>
        Assert.Empty(Draw(Winter.Casualties(Winter.Scope(Withdrawn, Winter.Claim("b", 10, 44)))).FindAll("[style]"));

    [Fact]
    public void A_script_in_the_name_of_a_claimant_is_text()
    {
        var drawn = Draw(Winter.Casualties(Winter.Scope(Winter.Claim("a", 5, 12) with { Claimant = new(Winter.Script) })));

        Assert.Contains(Winter.Script, drawn.Find(".says").TextContent, StringComparison.Ordinal);
        Assert.Empty(drawn.FindAll("script"));
    }

    [Fact]
    public void A_name_in_another_language_says_so() =>
        Assert.Equal(
            "ru",
            Draw(Winter.Casualties(Winter.Scope(Winter.Claim("a", 5, 12) with { Claimant = new("Министерство", "ru") })))
                .Find(".says [lang]")
                .GetAttribute("lang"));

    [Fact]
    public void A_group_that_fell_back_to_another_language_says_so_within_the_title()
    {
        var scope = Winter.Scope() with { Place = Winter.Town, Group = new NamedRef("children", new("дети", "ru")) };

        Assert.Equal(
            "дети",
            Draw(Winter.Casualties(Winter.Scope(), scope), Winter.Address.Expanded("scopes")).Find(".list [lang=ru]").TextContent);
    }

    [Theory]
    [InlineData("en", "238 to 240 or\u00A0more")]
    [InlineData("ru", "от\u00A0238 до\u00A0240 и\u00A0более")]
    [InlineData("kk", "238-\u2060ден 240-\u2060қа дейін немесе\u00A0одан\u00A0көп")]
    public void The_figures_of_a_range_are_set_apart_in_every_language(string language, string words)
    {
        using var _ = new In(language);
        var figure = Draw(Winter.Casualties(Winter.Scope(Winter.Claim("a", 5, 238), Winter.Claim("b", 6, 240).OrMore()))).Find(".figure");

        Assert.Equal(words, figure.TextContent.Trim());
        Assert.Equal(2, figure.QuerySelectorAll("b").Length);
    }

    [Theory]
    [InlineData("ru")]
    [InlineData("kk")]
    public void No_english_is_left_beside_the_data(string language)
    {
        using var _ = new In(language);
        static ClaimView Stated(string id, int day, int? best) =>
            Winter.Claim(id, day, best) with
            {
                Claimant = new("Министрлік"),
                Scope = new("ел"),
            };
        var later = Stated("b", 12, 44).OrMore();
        var scope = Winter.Scope(Stated("a", 5, 12), Stated("c", 6, 7).ReplacedBy(later), later, Stated("d", 9, 164).WithdrawnOn(9)) with
        {
            LaterClaims = 2,
            Why = Enum.GetValues<Difference>(),
            Silent = SilentSide.Others,
        };
        var silent = Winter.Scope() with { Measure = Measure.Injured };
        var town = scope with
        {
            Place = Winter.Town with { Label = new("Қала") },
            Group = new("all", new("барлығы")),
            Basis = new("count", new("есеп")),
        };
        var view = new CasualtiesView(
            Winter.Day(20),
            [Winter.Day(5)],
            [
                Winter.Measured(scope, town) with
                {
                    MoreScopes = 3,
                    Headlines = [Winter.Headline(scope, 0), Winter.None(town.Place, 1) with { MoreNarrower = 1 }],
                },
                Winter.Measured(silent) with
                {
                    Measure = Measure.Injured,
                },
            ]);
        var drawn = Draw(view, Winter.Address.TogglingPart("scopes"));

        Assert.DoesNotMatch("[A-Za-z]", drawn.Find("section").TextContent);
        Assert.All(drawn.FindAll("[aria-label]"), labelled => Assert.DoesNotMatch("[A-Za-z]", labelled.GetAttribute("aria-label")!));
    }

    // A chosen town: its headline, and that of the country, whose scope is at the position.
    private static CasualtiesView Chosen(ScopeView[] scopes, Headline town, int country)
    {
        var view = Winter.Casualties(scopes);
        return view with { Measures = [view.Measures[0] with { Headlines = [town, Winter.Headline(scopes[country], country)] }] };
    }

    private static string Words(AngleSharp.Dom.IElement element) =>
        string.Join(' ', element.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private IRenderedComponent<CasualtiesBlock> Draw(CasualtiesView view, PageAddress? address = null) =>
        Render<CasualtiesBlock>(parameters => parameters
            .AddCascadingValue(address ?? Winter.Address)
            .Add(block => block.View, view)
            .Add(block => block.About, Winter.About));
}
