using Bunit;
using Dashboard.Client.Dashboard;
using Dashboard.Client.Facets;
using Dashboard.Client.Tests.Language;
using Dashboard.Client.Timeline;
using Dashboard.Shared.Filters;
using Dashboard.Shared.Views;
using MediatR;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;

namespace Dashboard.Client.Tests.Dashboard;

public sealed class DashboardPageTests : BunitContext
{
    private readonly FakeMediator mediator = new();

    public DashboardPageTests()
    {
        Services.AddSingleton<IMediator>(mediator);
        Services.AddSingleton<IDatasetCatalog>(new Catalog());
    }

    [Fact]
    public void Asks_for_the_view_that_the_address_names()
    {
        Open("?from=1931-05-02&theme=march&cursor=3.50");

        Assert.Equal(
            new GetView(Sample.Dataset, new() { From = new DateOnly(1931, 5, 2), Themes = IdSet.Of("march") }, new(Cursor: new(3, 50))),
            Assert.Single(mediator.Asked.OfType<GetView>()));
    }

    [Fact]
    public void A_value_that_cannot_be_used_is_left_out_and_the_page_says_why() =>
        Assert.Equal(
            "from=1931-13-40 was ignored: it is not a date; write it as 5 January 2022 or 2022-01-05.",
            Open("?from=1931-13-40").Find(".notice li").TextContent);

    [Fact]
    public void It_says_where_its_index_is_whatever_the_dates_and_which_dates_are_chosen()
    {
        var page = Open("?from=1931-05-02&known=1931-05-09&theme=march&select=events/e1&utm_source=letter").Find(".app");

        Assert.Equal($"/api/v1/{Sample.Dataset}/index?theme=march", page.GetAttribute("data-index"));
        Assert.Equal(("1931-05-02", null), (page.GetAttribute("data-from"), page.GetAttribute("data-to")));
    }

    [Fact]
    public void The_menu_leads_to_the_comparison_with_what_is_shown() =>
        Assert.Equal(
            $"/d/{Sample.Dataset}/compare?theme=march",
            Open("?theme=march&open=menu").Find("nav .comparison").GetAttribute("href"));

    [Fact]
    public void Names_that_mean_nothing_are_passed_over() => Assert.Empty(Open("?utm_source=letter").FindAll(".notice"));

    [Fact]
    public void An_unknown_dataset_is_not_found()
    {
        var notFound = false;
        Services.GetRequiredService<NavigationManager>().OnNotFound += (_, _) => notFound = true;

        Render<DashboardPage>(page => page.Add(component => component.Dataset, "nowhere"));

        Assert.True(notFound);
    }

    [Fact]
    public void An_unknown_event_leaves_the_page_as_it_is_and_says_so() =>
        Assert.Equal(
            "select=events/e999 was ignored: it names no event of this dataset.",
            Open("?select=events/e999").Find(".notice li").TextContent);

    [Fact]
    public void An_event_takes_the_place_of_the_list()
    {
        mediator.Event = request => new(Sample.Event(request.Id, 1), null, [], [], [], [], null, null, null, null, null);

        Assert.Empty(Open("?select=events/e1").FindAll("#events"));
    }

    [Fact]
    public void When_nothing_matches_says_what_each_removal_would_give()
    {
        mediator.View = request =>
            Sample.View with
            {
                Matched =
                    request.Filter.Themes.Count > 0 && request.Filter.From is not null ? 0
                    : request.Filter.Themes.Count > 0 ? 3
                    : 34,
            };

        var empty = Open("?from=1931-05-02&theme=march").Find(".empty");

        Assert.Equal(
            "Without the dates there would be 3. Without “March” there would be 34.",
            string.Join(' ', empty.QuerySelector("p")!.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)));
    }

    [Theory]
    [InlineData("ru", "Если убрать даты, событий будет 3. Если убрать «March», событий будет 34.", "Убрать «March»")]
    [InlineData(
        "kk",
        "Күндерді алып тастаса, 3 оқиға болар еді. «March» сүзгісін алып тастаса, 34 оқиға болар еді.",
        "«March» сүзгісін алып тастау"
    )]
    public void When_nothing_matches_a_name_without_a_translation_is_marked(string language, string words, string button)
    {
        using var _ = new In(language);
        IReadOnlyList<FacetValue> themes = [new("march", new("March", "en"), 3, true, null, "2")];
        mediator.View = request =>
            Sample.View with
            {
                Matched =
                    request.Filter.Themes.Count > 0 && request.Filter.From is not null ? 0
                    : request.Filter.Themes.Count > 0 ? 3
                    : 34,
                Facets = Sample.Facets with { Theme = themes },
            };

        var empty = Open("?from=1931-05-02&theme=march").Find(".empty");

        Assert.Equal(
            words,
            string.Join(' ', empty.QuerySelector("p")!.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)));
        Assert.Equal(button, empty.QuerySelectorAll(".button")[1].TextContent);
        Assert.Equal(["March", "March"], empty.QuerySelectorAll("[lang=en]").Select(name => name.TextContent));
    }

    [Theory]
    [InlineData("ru", "from=1931-13-40 не учтено: это не дата; дату пишут так: 5 января 2022 года или 2022-01-05.")]
    [InlineData("kk", "from=1931-13-40 ескерілмеді: бұл күн емес; күн былай жазылады: 2022 жылғы 5 қаңтар немесе 2022-01-05.")]
    public void A_value_that_cannot_be_used_is_named_in_the_language_of_the_page(string language, string words)
    {
        using var _ = new In(language);

        Assert.Equal(words, Open("?from=1931-13-40").Find(".notice li").TextContent);
    }

    [Theory]
    [InlineData("en", "Harbour lies outside the chosen regions.")]
    [InlineData("ru", "Harbour: вне выбранных регионов.")]
    [InlineData("kk", "Harbour таңдалған өңірлерден тыс жатыр.")]
    public void When_nothing_matches_a_chosen_place_outside_the_chosen_regions_is_named(string language, string words)
    {
        using var _ = new In(language);
        mediator.View = _ => Sample.View with { Matched = 0, PlacesOutside = [new("Harbour")] };

        Assert.Equal(words, Open("?place=harbour&region=N").Find(".empty p").TextContent.Trim());
    }

    [Fact]
    public void When_nothing_matches_a_removal_that_helps_is_a_button()
    {
        mediator.View = request => Sample.View with { Matched = request.Filter.Themes.Count > 0 ? 0 : 34 };

        Assert.Equal(
            ["/d/harbour-1931?from=1931-05-02"],
            Open("?from=1931-05-02&theme=march").FindAll(".empty .button").Select(link => link.GetAttribute("href")));
    }

    [Theory]
    [InlineData("", "false", "/d/harbour-1931?open=accounts")]
    [InlineData("?open=accounts", "true", "/d/harbour-1931")]
    public void How_it_was_explained_is_folded_until_it_is_asked_for(string query, string expanded, string href)
    {
        mediator.View = _ =>
            Sample.View with
            {
                Statements =
                [
                    new(
                        "s1",
                        new(1931, 5, 2),
                        new("The mayor"),
                        "official",
                        new("strike", new("A strike")),
                        new("It was a strike."),
                        [],
                        []),
                ],
            };

        var link = Open(query).Find(".explained h2 a");

        Assert.Equal((expanded, href), (link.GetAttribute("aria-expanded"), link.GetAttribute("href")));
    }

    [Theory]
    [InlineData(0, 0, 2)]
    [InlineData(3, 1, 3)]
    public void A_dataset_without_claims_leads_with_its_events(int claims, int blocks, int tabs)
    {
        mediator.View = _ => Sample.View with { About = Sample.About with { Claims = claims }, Statements = [] };

        var page = Open("");

        Assert.Equal((blocks, tabs), (page.FindAll("#casualties-title").Count, page.FindAll("nav.tabs a").Count));
    }

    [Fact]
    public void While_events_match_no_removal_is_counted()
    {
        Open("?theme=march&q=strike");

        Assert.Single(mediator.Asked.OfType<GetView>());
    }

    [Fact]
    public void Every_control_is_a_link_or_part_of_a_form_that_only_asks()
    {
        var page = Open("?theme=march&open=filters,place,type");

        Assert.Multiple(
            () => Assert.All(page.FindAll("a"), link => Assert.True(link.HasAttribute("href"))),
            () => Assert.All(page.FindAll("form"), form => Assert.Equal("get", form.GetAttribute("method"))),
            () => Assert.All(page.FindAll("button, select, input"), control => Assert.NotNull(control.Closest("form"))));
    }

    [Fact]
    public void Styles_are_custom_properties_and_nothing_carries_a_script()
    {
        var page = Open("?q=strike");

        Assert.Empty(page.FindAll("script, [onclick]"));
        Assert.All(
            page.FindAll("[style]").SelectMany(styled => styled.GetAttribute("style")!.Split(';', StringSplitOptions.RemoveEmptyEntries)),
            declaration => Assert.StartsWith("--", declaration.Trim(), StringComparison.Ordinal));
    }

    [Fact]
    public void The_sum_of_a_coder_is_a_figure_of_its_own_also_without_claims()
    {
        var sum = new CodedDeaths("acled", "ACLED", 40, 40, 30, 12, null, null);
        mediator.View = _ => Sample.View with
        {
            About = Sample.About with { Claims = 0, Coders = [new("acled", "ACLED")] },
            Coded = new CodedView([sum], new("Counted twice.", "en")),
        };

        var coded = Open("").Find("section.coded");

        Assert.StartsWith("ACLED codes 12", coded.QuerySelector(".sum")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("ACLED codes the lowest number.", coded.TextContent, StringComparison.Ordinal);
        Assert.Contains("Counted twice.", coded.TextContent, StringComparison.Ordinal);
        Assert.Contains("never in a range with claims", coded.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void A_count_that_only_the_answer_knows_to_be_wrong_is_left_out_and_named()
    {
        mediator.View = request => request.Count is not null
            ? throw new InvalidRequestException([QueryProblem.Of("count", "killed.nope", QueryRule.OneOf, "events")])
            : Sample.View;

        Assert.Single(Open("?count=killed.nope").FindAll(".notice li"));
    }

    // What is rendered before its parent is rendered again after it. These have no parts of their own, whose renderings would count.
    [Fact]
    public void A_filter_renders_each_part_once()
    {
        var page = Open("");
        var parts = new Dictionary<string, Func<int>>(StringComparer.Ordinal)
        {
            ["bars"] = Count(page.FindComponent<TimelineDrawing>()),
            ["value"] = Count(page.FindComponent<FilterRow>()),
        };
        var before = parts.ToDictionary(part => part.Key, part => part.Value(), StringComparer.Ordinal);

        mediator.View = _ => Sample.View with { Matched = 3 };
        Services.GetRequiredService<NavigationManager>().NavigateTo($"/d/{Sample.Dataset}?theme=march");
        page.Render(again => again.Add(component => component.Dataset, Sample.Dataset));

        Assert.Equal(
            before.ToDictionary(part => part.Key, part => part.Value + 1, StringComparer.Ordinal),
            parts.ToDictionary(part => part.Key, part => part.Value(), StringComparer.Ordinal));
    }

    [Fact]
    public void There_is_one_title_and_one_main_part() =>
        Assert.Equal((1, 1), (Open("").FindAll("h1").Count, Open("").FindAll("main").Count));

    [Fact]
    public void A_cursor_of_an_earlier_version_begins_the_list_anew_and_says_so()
    {
        mediator.View = request =>
            request.Page.Cursor is null ? Sample.View : throw new VersionGoneException(Sample.Dataset, "3", "4-0123456789abcdef");

        var page = Open("?cursor=3.50");

        Assert.Contains("cursor=3.50", page.Markup, StringComparison.Ordinal);
        Assert.Contains("earlier version", page.Markup, StringComparison.Ordinal);
    }

    [Fact]
    public void A_value_that_only_the_answer_knows_to_be_wrong_is_left_out_and_named()
    {
        mediator.View = request => request.Filter.Themes.Contains("nope")
            ? throw new InvalidRequestException([QueryProblem.Of("theme", "nope", QueryRule.Unknown)])
            : Sample.View;

        var page = Open("?theme=march,nope");

        Assert.Equal("theme=nope was ignored: it is not a theme of this dataset.", page.Find(".notice li").TextContent);
        Assert.Equal(IdSet.Of("march"), mediator.Asked.OfType<GetView>().Last().Filter.Themes);
    }

    [Fact]
    public void A_long_value_that_only_the_answer_knows_to_be_wrong_is_left_out_too()
    {
        var value = new string('x', 80);
        mediator.View = request => request.Filter.Themes.Count > 0
            ? throw new InvalidRequestException([QueryProblem.Of("theme", value, QueryRule.Unknown)])
            : Sample.View;

        Assert.Single(Open($"?theme={value}").FindAll(".notice li"));
    }

    [Fact]
    public void Fields_have_ids_of_their_own()
    {
        var ids = Open("?open=type,actor,source,region").FindAll("[id]").Select(element => element.Id).ToList();

        Assert.Equal(ids.Distinct(StringComparer.Ordinal), ids);
    }

    private IRenderedComponent<DashboardPage> Open(string query)
    {
        Services.GetRequiredService<NavigationManager>().NavigateTo($"/d/{Sample.Dataset}{query}");
        return Render<DashboardPage>(page => page.Add(component => component.Dataset, Sample.Dataset));
    }

    private static Func<int> Count<TPart>(IRenderedComponent<TPart> part)
        where TPart : IComponent => () => part.RenderCount;

    private sealed class Catalog : IDatasetCatalog, IFilterVocabulary
    {
        public string? Default => null;

        public IFilterVocabulary? Vocabulary(string dataset) => dataset == Sample.Dataset ? this : null;

        public bool Has(Facet facet, string id) => true;

        public string? Counting(string value) => AnyVocabulary.Instance.Counting(value);
    }
}
