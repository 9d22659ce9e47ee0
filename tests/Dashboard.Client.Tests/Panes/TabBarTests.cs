using Bunit;
using Dashboard.Client.Addresses;
using Dashboard.Client.Panes;
using Dashboard.Client.Tests.Language;
using Dashboard.Shared.Datasets;
using Dashboard.Shared.Filters;
using Dashboard.Shared.Views;

namespace Dashboard.Client.Tests.Panes;

public sealed class TabBarTests : BunitContext
{
    [Fact]
    public void Each_tab_carries_its_number()
    {
        var view = Sample.View with { Matched = 8, Casualties = Killed(new FigureRange(238, 240, true, "c1", "c2")) };

        Assert.Equal(
            ["8", "238–240+", "1"],
            Tabs(Sample.Plain.Toggling(Facet.Theme, "march"), view).FindAll("b").Select(number => number.TextContent));
    }

    [Fact]
    public void A_single_figure_is_not_written_as_a_range() =>
        Assert.Equal(
            "12",
            Tabs(Sample.Plain, Sample.View with { Casualties = Killed(new FigureRange(12, 12, false, "c1", "c1")) })
                .FindAll("b")[1]
                .TextContent);

    [Fact]
    public void A_figure_that_nobody_stated_is_not_known_and_not_zero() =>
        Assert.Equal("Not known", Tabs(Sample.Plain, Sample.View).FindAll("b")[1].TextContent);

    [Fact]
    public void Without_claims_the_sum_of_a_coder_is_shown_as_its_own()
    {
        var coded = new CodedDeaths("acled", "ACLED", 40, 40, 30, 2846, null, null);
        var tab = Render<TabBar>(tabs => tabs.AddCascadingValue(Sample.Plain).Add(bar => bar.Coded, coded)).FindAll("a")[1];

        Assert.Equal(
            "2,846 Deaths: ACLED, Deaths coded event by event",
            string.Join(' ', tab.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)));
    }

    [Theory]
    [InlineData("en", "None overall")]
    [InlineData("ru", "Общей нет")]
    [InlineData("kk", "Жалпы сан жоқ")]
    public void Figures_of_single_events_are_not_called_unknown(string language, string words)
    {
        using var _ = new In(language);

        Assert.Equal(words, Figure(Winter.None(null) with { SingleEvents = 280 }, Town));
    }

    [Fact]
    public void A_figure_for_a_town_is_not_called_unknown_where_no_place_is_the_whole() =>
        Assert.Equal("None overall", Figure(Winter.None(null, 0), Town));

    [Fact]
    public void A_place_that_has_no_figure_as_a_whole_is_not_called_unknown() =>
        Assert.Equal("None overall", Figure(Winter.None(Winter.Town), Town));

    [Fact]
    public void A_figure_that_was_stated_only_later_is_not_known() =>
        Assert.Equal(
            "Not known",
            Figure(Winter.None(Winter.Town) with { Candidate = 0 }, Winter.Scope() with { Place = Winter.Town, LaterClaims = 1 }));

    [Theory]
    [InlineData("en", Measure.Killed, "12 Killed, Casualties")]
    [InlineData("en", Measure.Detained, "12 Detained, Casualties")]
    [InlineData("ru", Measure.Killed, "12 Погибшие, Пострадавшие")]
    [InlineData("kk", Measure.Killed, "12 Қаза тапқандар, Зардап шеккендер")]
    public void A_figure_is_named_by_its_measure(string language, Measure measure, string words)
    {
        using var _ = new In(language);
        var view = Sample.View with { Casualties = Of(measure, new FigureRange(12, 12, false, "c1", "c1")) };

        Assert.Equal(
            words,
            string.Join(
                ' ',
                Tabs(Sample.Plain, view).FindAll("a")[1].TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)));
    }

    [Theory]
    [InlineData("ru", "Неизвестно Пострадавшие")]
    [InlineData("kk", "Белгісіз Зардап шеккендер")]
    public void Its_words_are_those_of_the_language(string language, string words)
    {
        using var _ = new In(language);

        Assert.Equal(
            words,
            string.Join(
                ' ',
                Tabs(Sample.Plain, Sample.View).FindAll("a")[1].TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)));
    }

    [Theory]
    [InlineData(null, 0)]
    [InlineData("casualties", 1)]
    [InlineData("filters", 2)]
    public void The_part_that_is_open_is_current(string? part, int tab) =>
        Assert.Equal(
            tab,
            Tabs(part is null ? Sample.Plain : Sample.Plain.Expanded(part), Sample.View)
                .FindAll("a")
                .ToList()
                .FindIndex(link => link.HasAttribute("aria-current")));

    [Fact]
    public void A_tab_opens_its_part_instead_of_the_other() =>
        Assert.Equal(
            "/d/harbour-1931?open=filters,place",
            Tabs(Sample.Plain.Expanded("place").Expanded("casualties"), Sample.View).FindAll("a")[2].GetAttribute("href"));

    [Fact]
    public void On_the_page_of_claims_the_casualties_are_current_and_the_others_lead_back() =>
        Assert.Equal(
            [
                ("/d/harbour-1931?theme=march", false),
                ("/d/harbour-1931/casualties?theme=march", true),
                ("/d/harbour-1931?open=filters&theme=march", false),
            ],
            Tabs(Sample.Plain.Toggling(Facet.Theme, "march").Casualties(), Sample.View)
                .FindAll("a")
                .Select(link => (link.GetAttribute("href"), link.HasAttribute("aria-current"))));

    private static ScopeView Town => Winter.Scope(Winter.Claim("a", 5, 12)) with { Place = Winter.Town };

    private string Figure(Headline headline, ScopeView scope) =>
        Tabs(Sample.Plain, Sample.View with { Casualties = new(null, [], [new(Measure.Killed, [scope]) { Headlines = [headline] }]) })
            .FindAll("b")[1]
            .TextContent;

    private static CasualtiesView Killed(FigureRange range) => Of(Measure.Killed, range);

    private static CasualtiesView Of(Measure measure, FigureRange range) =>
        new(
            null,
            [],
            [
                new(
                    measure,
                    [
                        new(
                            measure,
                            null,
                            Sample.Place("norway", "Norway", GeoPrecision.Country),
                            new("all", new("everyone")),
                            new("count", new("counted")),
                            range,
                            [],
                            0,
                            [],
                            SilentSide.None),
                    ])
                {
                    Headlines = [new(Sample.Place("norway", "Norway", GeoPrecision.Country), false, true, 0, null, [], 0, 0)],
                },
            ]);

    private IRenderedComponent<TabBar> Tabs(PageAddress address, DatasetView view) =>
        Render<TabBar>(tabs => tabs
            .AddCascadingValue(address)
            .Add(component => component.Matched, view.Matched)
            .Add(component => component.First, view.Casualties.Measures is [var first, ..] ? first : null));
}
