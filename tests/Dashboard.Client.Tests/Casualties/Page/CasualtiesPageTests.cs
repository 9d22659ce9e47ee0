using Bunit;
using Dashboard.Client.Casualties.Page;
using Dashboard.Client.Figures;
using Dashboard.Client.Tests.Language;
using Dashboard.Shared.Datasets;
using Dashboard.Shared.Filters;
using Dashboard.Shared.Views;
using MediatR;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;

namespace Dashboard.Client.Tests.Casualties.Page;

public sealed class CasualtiesPageTests : BunitContext
{
    private static readonly ClaimView Newest = Winter.Claim("d", 20, 238);
    private static readonly ClaimView Ngo = Winter.Claim("c", 18, 240).By(ClaimantKind.Ngo, "Ten NGOs").OrMore();
    private static readonly ClaimView Replaced = Winter.Claim("b", 15, 225).ReplacedBy(Newest);
    private static readonly ClaimView Withdrawn = Winter.Claim("a", 9, 164).WithdrawnOn(9) with { WithdrawnReason = new("a slip") };
    private static readonly ScopeView Main = Winter.Scope(Withdrawn, Replaced, Ngo, Newest) with
    {
        Why = [Difference.Claimant, Difference.Bound],
    };
    private static readonly ScopeView Town = Winter.Scope(Winter.Claim("t", 20, 151) with { PartOf = "d", PartBy = Partition.Place }) with
    {
        Place = Winter.Town,
    };
    private readonly FakeMediator mediator = new();

    public CasualtiesPageTests()
    {
        Services.AddSingleton<IMediator>(mediator);
        Services.AddSingleton<IDatasetCatalog>(new Catalog());
        mediator.Casualties = _ => Page(Main, Town);
    }

    [Fact]
    public void Asks_for_what_the_address_names()
    {
        Open("?known=2022-01-10&lang=kk&measure=injured&theme=unrest");

        Assert.Equal(
            new GetCasualties("winter", new() { Known = Winter.Day(10), Themes = IdSet.Of("unrest") }, Measure.Injured, "kk"),
            Assert.Single(mediator.Asked.OfType<GetCasualties>()));
    }

    [Fact]
    public void The_title_is_the_range_of_the_main_scope() => Assert.Equal("Killed: 238 to 240 or more", Words(Open().Find("h1")));

    [Fact]
    public void Where_the_only_figure_was_withdrawn_there_is_none_and_the_lead_tells_of_it()
    {
        mediator.Casualties = _ => Page(Winter.Scope(Withdrawn));
        var page = Open();

        Assert.Equal("Killed: No figure for the whole country", Words(page.Find("h1")));
        Assert.StartsWith("The Ministry stated 164 on 9 January 2022; withdrawn", Words(page.Find(".lead")), StringComparison.Ordinal);
    }

    [Fact]
    public void A_place_without_a_figure_is_told_so_and_its_narrower_figures_are_named()
    {
        var children = Town with { Group = new("children", new("children")) };
        mediator.Casualties = _ =>
            Page(children, Main) with
            {
                Measure = new MeasureView(Measure.Killed, [children, Main])
                {
                    Headlines = [Winter.None(Winter.Town, 0), Winter.Headline(Main, 1)],
                },
            };
        var page = Open("?place=town");

        Assert.Equal("Killed, Town: No figure for Town as a whole", Words(page.Find("h1")));
        Assert.Equal("Town, children, counted 151", Words(page.Find(".narrower li")));
        Assert.Empty(page.FindAll(".picture"));
        Assert.Equal("whole country", Words(page.Find("#scopes h3")));
    }

    [Fact]
    public void Of_several_places_one_without_a_figure_yet_is_named()
    {
        var harbour = Winter.Scope() with { Place = Winter.Town with { Id = "harbour", Label = new("Harbour") }, LaterClaims = 1 };
        var measure = new MeasureView(Measure.Killed, [Town, harbour])
        {
            Headlines = [Winter.Headline(Town, 0), Winter.Headline(harbour, 1)],
        };

        Assert.Equal("Killed: Town 151; Harbour: Not stated yet", HeadlineWords.Sentence(measure));
    }

    [Fact]
    public void Several_places_have_a_line_each_and_no_figure_in_common()
    {
        var harbour = Winter.Scope(Winter.Claim("h", 20, 20)) with { Place = Winter.Town with { Id = "harbour", Label = new("Harbour") } };
        var measure = new MeasureView(Measure.Killed, [Town, harbour, Main])
        {
            Headlines = [Winter.Headline(Town, 0), Winter.Headline(harbour, 1) with { IsChosen = true }, Winter.Headline(Main, 2)],
            MoreHeadlines = 2,
        };
        mediator.Casualties = _ => Page(Town, harbour, Main) with { Measure = measure, First = measure };
        var page = Open("?place=town,harbour");

        Assert.Equal("Killed: Town 151; Harbour 20; and 2 more places", Words(page.Find("h1")));
        Assert.Equal(
            "Killed: Town 151; Harbour 20; and 2\u00A0more places. Town: The Ministry stated 151 on 20\u00A0January\u00A02022. Harbour: The Ministry stated 20 on 20\u00A0January\u00A02022.",
            CasualtiesPageWords.Description(Page() with { Measure = measure }));
        Assert.Equal(["Town: 151", "Harbour: 20"], page.FindAll(".intro h2").Select(Words));
        Assert.Equal("and 2 more places", Words(page.Find(".intro .note")));
        Assert.Equal("4\u00A0places", page.Find(".tabs a:nth-child(2) b").TextContent);
        Assert.Equal("Killed: Town 151; Harbour 20; and 2\u00A0more places", HeadlineWords.Sentence(measure));
    }

    [Fact]
    public void The_lead_is_made_of_the_fields_who_states_what_who_withdrew_what_and_why_they_differ() =>
        Assert.Equal(
            "The Ministry stated 238 on 20 January 2022. Ten NGOs stated 240 or more on 18 January 2022. "
                + "The Ministry stated 164 on 9 January 2022; withdrawn the day it was stated, by the claimant. Why the claims differ: claimant and whether they state a minimum.",
            Words(Open().Find(".lead")));

    [Fact]
    public void A_figure_that_its_claimant_repeated_stands_since_it_was_first_stated()
    {
        var repeated = Winter.Claim("x", 12, 238).ReplacedBy(Newest);
        mediator.Casualties = _ => Page(Winter.Scope(repeated, Newest));

        Assert.StartsWith(
            "The Ministry stated 238 on 20 January 2022, unchanged since 12 Jan.",
            Words(Open().Find(".lead")),
            StringComparison.Ordinal);
    }

    [Fact]
    public void A_silent_side_is_named()
    {
        mediator.Casualties = _ => Page(Winter.Scope(Newest) with { Silent = SilentSide.Others });
        var page = Open();

        Assert.Contains("Only officials have stated a figure.", Words(page.Find(".lead")), StringComparison.Ordinal);
        Assert.Equal("Only officials have stated a figure.", Words(page.Find("aside .silent")));
    }

    [Fact]
    public void A_measure_of_which_nothing_is_recorded_is_not_known_and_not_zero()
    {
        mediator.Casualties = _ => Page() with { Measure = new MeasureView(Measure.Missing, []) };
        var page = Open("?measure=missing");

        Assert.Equal("Missing: not known", Words(page.Find("h1")));
        Assert.StartsWith("We have no record of anyone stating a figure.", Words(page.Find(".lead")), StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_claimed_now_is_listed_with_officials_and_others_beside_each_other() =>
        Assert.Equal(
            ["240 or more Ten NGOs", "238 The Ministry"],
            Open()
                .FindAll("aside li:has(.figure)")
                .Select(item => $"{Words(item.QuerySelector(".figure")!)} {item.QuerySelector("a")!.TextContent}"));

    [Fact]
    public void The_key_explains_only_what_occurs()
    {
        mediator.Casualties = _ => Page(Winter.Scope(Newest));

        Assert.Equal(
            ["state body", "range of current claims"],
            Open().FindAll("aside ul:last-of-type li:not(:has(.figure))").Select(Words));
    }

    [Fact]
    public void A_small_picture_names_its_scope_and_the_whole_that_it_is_a_part_of()
    {
        var scope = Open().Find("#scopes li");

        Assert.Equal(
            ("Town, everyone, counted", "151 now; part of the 238"),
            (Words(scope.QuerySelector("h3")!), Words(scope.QuerySelector("p")!)));
    }

    [Fact]
    public void Of_a_whole_that_no_longer_stands_that_is_said()
    {
        mediator.Casualties = _ =>
            Page(Main, Town with { Claims = [Winter.Claim("t", 15, 139) with { PartOf = "b", PartBy = Partition.Place }] });

        Assert.EndsWith("part of the 225 (replaced 20 Jan by 238)", Words(Open().Find("#scopes li p")), StringComparison.Ordinal);
    }

    [Fact]
    public void A_scope_about_an_event_leads_to_it()
    {
        mediator.Casualties = _ => Page(Main, Town with { About = new NamedRef("e1", new("A rally")) });

        Assert.Equal("/d/winter/events/e1", Open().Find("#scopes h3 a").GetAttribute("href"));
    }

    [Fact]
    public void Each_scope_has_a_picture_of_its_own_with_its_own_scale()
    {
        var page = Open();

        Assert.Equal("250", page.FindAll(".wide .figure text")[^1].TextContent);
        Assert.Equal("200", page.FindAll("#scopes .figure text")[^1].TextContent);
    }

    [Fact]
    public void Five_scopes_are_drawn_and_a_link_shows_the_others()
    {
        mediator.Casualties = _ => Page([Main, .. Enumerable.Range(0, 8).Select(Of)]);

        var folded = Open();
        Assert.Equal(5, folded.FindAll("#scopes li").Count);
        Assert.Equal("Show 3\u00A0more groups and places", folded.Find("#scopes .note a").TextContent);
        Assert.Equal(8, Open("?open=scopes").FindAll("#scopes li").Count);
    }

    [Fact]
    public void Parts_of_the_main_scope_come_before_other_scopes()
    {
        mediator.Casualties = _ => Page(Main, Of(1), Of(2), Town);

        Assert.Equal("Town, everyone, counted", Words(Open().Find("#scopes h3")));
    }

    [Theory]
    [InlineData(22, false, "22 of 238 not broken down")]
    [InlineData(0, false, "The parts add up to the total.")]
    [InlineData(null, true, "The stated parts overlap.")]
    [InlineData(null, false, "The remainder is not known, because not every figure is exact.")]
    public void Parts_stand_under_their_whole_with_what_is_left_over(int? remainder, bool overlap, string said)
    {
        var whole = Newest with { Parts = [new PartitionView(Partition.Place, ["t"], remainder, overlap)] };
        mediator.Casualties = _ => Page(Winter.Scope(whole), Town);
        var page = Open();

        Assert.Equal(
            ("238 by place", "151 Town", said),
            (Words(page.Find("#broken-down h3")), Words(page.Find("#broken-down ul ul li")), Words(page.Find("#broken-down .rest"))));
    }

    [Fact]
    public void The_table_has_a_row_for_every_claim_under_its_scope()
    {
        var page = Open();

        Assert.Equal(["claim-a", "claim-b", "claim-c", "claim-d", "claim-t"], page.FindAll("tbody tr[id]").Select(row => row.Id));
        Assert.Equal(
            ["whole country", "Town, everyone, counted"],
            page.FindAll("th[scope=rowgroup]").Select(head => head.FirstChild!.TextContent.Trim()));
        Assert.Equal(["4 claims", "1 claim"], page.FindAll("th[scope=rowgroup] .count").Select(Words));
    }

    [Fact]
    public void On_a_phone_claims_of_other_scopes_are_folded_until_a_link_unfolds_them()
    {
        var folded = Open();
        var link = folded.FindAll("th[scope=rowgroup] a.expander")[1];
        var unfolded = Open(new Uri("http://localhost" + link.GetAttribute("href")).Query);

        Assert.Equal(["", "collapsed"], folded.FindAll("tbody").Select(body => body.ClassName ?? ""));
        Assert.Equal(
            ("false", "#scope-2"),
            (link.GetAttribute("aria-expanded"), new Uri("http://localhost" + link.GetAttribute("href")).Fragment)
        );
        Assert.Empty(unfolded.FindAll("tbody.collapsed"));
    }

    [Fact]
    public void Scopes_without_a_picture_stand_after_those_that_have_one()
    {
        mediator.Casualties = _ => Page(Main, Of(1) with { Claims = [Winter.Claim("w", 5, null) with { Words = new("many") }] }, Of(2));

        Assert.Equal([true, false], Open().FindAll("#scopes li").Select(scope => scope.QuerySelector("svg") is not null));
    }

    [Fact]
    public void The_selected_claim_is_the_current_row_of_the_table_and_selected_in_the_picture()
    {
        var page = Open("?select=claims/a");

        Assert.Equal("claim-a", Assert.Single(page.FindAll("tr[aria-current]")).Id);
        Assert.All(page.FindAll(".chart .selected"), mark => Assert.Equal("a", mark.GetAttribute("data-claim")));
        Assert.NotEmpty(page.FindAll(".chart .selected"));
    }

    [Fact]
    public void A_withdrawn_figure_is_struck_in_the_table_and_its_claimant_is_not()
    {
        var row = Open().Find("#claim-a");

        Assert.Equal("164", Assert.Single(row.QuerySelectorAll("s")).TextContent);
        Assert.Equal("withdrawn the day it was stated a slip", Words(row.QuerySelector(".status")!));
    }

    [Fact]
    public void A_replaced_claim_leads_to_the_row_of_its_successor()
    {
        var link = Open("?theme=unrest").Find("#claim-b .status a");

        Assert.Equal(
            ("replaced 20\u00A0Jan by 238", "/d/winter/casualties?theme=unrest#claim-d"),
            (link.TextContent, link.GetAttribute("href")));
    }

    [Fact]
    public void A_row_leads_to_its_claim_and_keeps_the_filter() =>
        Assert.All(
            Open("?theme=unrest").FindAll("#claim-c .who a, #claim-c .sources a"),
            link => Assert.Equal("/d/winter/claims/c?theme=unrest", link.GetAttribute("href")));

    [Fact]
    public void Pictures_point_to_the_table()
    {
        var page = Open();
        var ids = page.FindAll("[id]").Select(element => element.Id).ToList();

        Assert.Equal(ids.Distinct(StringComparer.Ordinal), ids);
        Assert.All(page.FindAll("svg.chart"), chart => Assert.Contains(chart.GetAttribute("aria-describedby"), ids));
    }

    [Fact]
    public void Words_without_a_number_are_named_under_the_picture()
    {
        mediator.Casualties = _ => Page(Winter.Scope(Winter.Claim("w", 5, null) with { Words = new("many") }, Newest));

        Assert.Equal("Not on the chart, because no number was given: “many”, The Ministry, 5 Jan 2022.", Words(Open().Find("figure p")));
    }

    [Fact]
    public void The_measures_that_have_claims_are_links_which_keep_the_filter()
    {
        mediator.Casualties = _ => Page(Main) with { Measures = [Measure.Killed, Measure.Detained] };

        Assert.Equal(
            [("/d/winter/casualties?theme=unrest", true), ("/d/winter/casualties?measure=detained&theme=unrest", false)],
            Open("?theme=unrest").FindAll(".bar nav a").Select(link => (link.GetAttribute("href"), link.HasAttribute("aria-current"))));
    }

    [Fact]
    public void The_download_has_these_claims_whatever_events_are_chosen()
    {
        var link = Open("?from=2022-01-05&known=2022-01-21&theme=unrest").Find("a[download]");

        Assert.Equal(
            ("Download 5\u00A0claims", "/api/v1/winter/claims.csv?known=2022-01-21&measure=killed"),
            (link.TextContent, link.GetAttribute("href")));
    }

    [Fact]
    public void Where_rows_may_not_be_handed_on_there_is_no_download()
    {
        mediator.Casualties = _ => Page(Main) with { About = Winter.About with { ExportAllowed = false } };

        Assert.Empty(Open().FindAll("a[download]"));
    }

    [Fact]
    public void The_day_of_knowledge_is_a_form_that_keeps_the_rest_of_the_address()
    {
        var form = Open("?measure=injured&theme=unrest").Find("form");

        Assert.Equal(("get", "/d/winter/casualties"), (form.GetAttribute("method"), form.GetAttribute("action")));
        Assert.Equal(["measure", "theme", "known"], form.QuerySelectorAll("input").Select(field => field.GetAttribute("name")));
    }

    [Fact]
    public void Links_step_to_the_days_before_and_after()
    {
        mediator.Casualties = request =>
            Page(Main) with
            {
                Known = request.Filter.Known,
                Days = [Winter.Day(9), Winter.Day(15), Winter.Day(20)],
            };

        Assert.Equal(
            ["/d/winter/casualties?known=2022-01-09", "/d/winter/casualties?known=2022-01-20"],
            Open("?known=2022-01-15").FindAll(".step").Where(link => link.TagName == "A").Select(link => link.GetAttribute("href")));
    }

    [Fact]
    public void The_figure_of_a_place_is_named_with_it()
    {
        mediator.Casualties = _ => Page(Town, Main);

        Assert.Equal("Killed, Town: 151", Words(Open("?place=town").Find("h1")));
    }

    [Fact]
    public void The_first_measure_has_one_address() =>
        Assert.Equal(
            Open().FindAll("nav[aria-label=Pages] a").Select(link => link.GetAttribute("href")),
            Open("?measure=killed").FindAll("nav[aria-label=Pages] a").Select(link => link.GetAttribute("href")));

    [Fact]
    public void Headings_step_down_one_level_at_a_time()
    {
        mediator.Casualties = _ => Page(Winter.Scope(Newest with { Parts = [new PartitionView(Partition.Place, ["t"], 87, false)] }), Town);
        var levels = Open().FindAll("h1, h2, h3, h4").Select(heading => heading.TagName[1] - '0').ToList();

        Assert.Equal(1, levels[0]);
        Assert.All(levels.Zip(levels.Skip(1)), pair => Assert.True(pair.Second <= pair.First + 1));
    }

    [Fact]
    public void Every_control_is_a_link_or_part_of_a_form_that_only_asks()
    {
        var page = Open("?known=2022-01-15&open=scopes");

        Assert.Multiple(
            () => Assert.All(page.FindAll("a"), link => Assert.True(link.HasAttribute("href"))),
            () => Assert.All(page.FindAll("form"), form => Assert.Equal("get", form.GetAttribute("method"))),
            () => Assert.All(page.FindAll("button, input"), control => Assert.NotNull(control.Closest("form"))));
    }

    [Fact]
    public void Nothing_carries_a_style_or_a_script() => Assert.Empty(Open("?open=scopes").FindAll("[style], script, [onclick]"));

    [Fact]
    public void A_script_in_the_name_of_a_claimant_is_text()
    {
        mediator.Casualties = _ => Page(Winter.Scope(Newest with { Claimant = new(Winter.Script) }));

        Assert.Empty(Open().FindAll("script"));
    }

    [Theory]
    [InlineData("ru", "The Ministry: 238 (20 января 2022 года).")]
    [InlineData("kk", "The Ministry: 238 (2022 жылғы 20 қаңтар).")]
    public void The_lead_speaks_the_language_of_the_page(string language, string sentence)
    {
        using var _ = new In(language);
        mediator.Casualties = request => Page(Winter.Scope(Newest));

        Assert.StartsWith(sentence, Words(Open($"?lang={language}").Find(".lead")), StringComparison.Ordinal);
    }

    [Fact]
    public void A_name_in_another_language_says_so()
    {
        mediator.Casualties = _ => Page(Winter.Scope(Newest with { Claimant = new("Министерство", "ru") }));
        var page = Open();

        Assert.All(
            (string[])[".lead", "aside", "#claim-d .who"],
            part => Assert.Equal("ru", page.Find($"{part} [lang]").GetAttribute("lang")));
    }

    private static ScopeView Of(int number) =>
        Winter.Scope(Winter.Claim($"s{number}", 5, number)) with
        {
            Place = Winter.Town,
            Group = new($"g{number}", new($"group {number}")),
        };

    private static CasualtiesDetail Page(params ScopeView[] scopes) =>
        new(
            "winter",
            "1",
            Winter.About,
            null,
            [Winter.Day(9), Winter.Day(20)],
            [Measure.Killed],
            Winter.Measured(scopes),
            scopes.Sum(scope => scope.ClaimCount),
            Winter.Measured(scopes),
            3);

    private static string Words(AngleSharp.Dom.IElement element) =>
        string.Join(' ', element.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private IRenderedComponent<CasualtiesPage> Open(string query = "")
    {
        Services.GetRequiredService<NavigationManager>().NavigateTo($"/d/winter/casualties{query}");
        return Render<CasualtiesPage>(page => page.Add(component => component.Dataset, "winter"));
    }

    private sealed class Catalog : IDatasetCatalog, IFilterVocabulary
    {
        public string? Default => null;

        public IFilterVocabulary? Vocabulary(string dataset) => this;

        public bool Has(Facet facet, string id) => true;
    }
}
