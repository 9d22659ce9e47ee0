using Bunit;
using Dashboard.Client.Addresses;
using Dashboard.Client.Filters;
using Dashboard.Client.Tests.Language;
using Dashboard.Shared.Filters;
using Dashboard.Shared.Views;

namespace Dashboard.Client.Tests.Filters;

public sealed class FilterBarTests : BunitContext
{
    private static readonly PageAddress Days = Sample.Plain.Between(new DateOnly(1931, 5, 2), new DateOnly(1931, 5, 11));

    [Fact]
    public void Says_how_many_of_how_many_match() =>
        Assert.StartsWith(
            "8 of 40 recorded events",
            Text(Bar(Days, Sample.View with { Matched = 8 }).Find("[role=status]")),
            StringComparison.Ordinal);

    [Fact]
    public void Without_a_filter_says_how_many_there_are() =>
        Assert.Equal("40 recorded events", Text(Bar(Sample.Plain, Sample.View).Find("[role=status]")));

    [Fact]
    public void Says_how_many_begin_and_how_many_continue() =>
        Assert.EndsWith(
            "7 begin, 1 continues",
            Text(Bar(Days, Sample.View with { Matched = 8, Continuing = 1 }).Find("[role=status]")),
            StringComparison.Ordinal);

    [Fact]
    public void Says_how_many_the_map_area_leaves_out_for_want_of_a_point() =>
        Assert.EndsWith(
            "3 events without a point on the map are not shown",
            Text(Bar(Days, Sample.View with { WithoutPoint = 3 }).Find("[role=status]")),
            StringComparison.Ordinal);

    [Theory]
    [InlineData("from=1931-05-02&to=1931-05-11", "Remove date filter: 2–11\u00A0May\u00A01931")]
    [InlineData("theme=march", "Remove theme filter: March")]
    [InlineData("place=town-2", "Remove place filter: Town 2")]
    [InlineData("q=strike", "Remove search filter: “strike”")]
    [InlineData("bbox=10,40,20,50", "Remove map filter: Map area")]
    [InlineData("known=1931-05-10", "Remove known date filter: As known on 10\u00A0May\u00A01931")]
    public void A_chip_is_named_after_what_it_removes(string query, string name)
    {
        var chip = Bar(At(query), Sample.View).Find("a.chip");

        Assert.Equal((name, "/d/harbour-1931"), (chip.GetAttribute("aria-label"), chip.GetAttribute("href")));
    }

    [Theory]
    [InlineData("", false)]
    [InlineData("theme=march", true)]
    [InlineData("known=1931-05-10", true)]
    [InlineData("theme=march&known=1931-05-10", true)]
    public void All_chips_can_be_cleared_at_once_where_there_are_any(string query, bool canBe) =>
        Assert.Equal(
            canBe ? ["/d/harbour-1931"] : (string[])[],
            Bar(At(query), Sample.View).FindAll("a.clear").Select(link => link.GetAttribute("href")));

    [Fact]
    public void A_sub_type_that_several_types_have_is_named_with_its_type()
    {
        var types = new FacetValue[]
        {
            new("protests", new("Protests"), 3, false, null, null),
            new("protests.other", new("Other"), 1, false, "protests", null),
            new("riots", new("Riots"), 3, true, null, null),
            new("riots.other", new("Other"), 1, true, "riots", null),
            new("riots.looting", new("Looting"), 2, true, "riots", null),
        };
        var view = Sample.View with { Facets = Sample.View.Facets with { Type = types } };

        var chips = Bar(At("type=riots.looting,riots.other"), view).FindAll("a.chip").Select(chip => chip.GetAttribute("aria-label"));

        Assert.Equal(["Remove type filter: Looting", "Remove type filter: Riots: Other"], chips);
    }

    [Theory]
    [InlineData("ru", 40, 21, 1, "21 из 40 зафиксированных событий · 20 начинаются, 1 продолжается")]
    [InlineData("ru", 21, 2, 1, "2 из 21 зафиксированного события · 1 начинается, 1 продолжается")]
    [InlineData("kk", 40, 8, 1, "8 тіркелген оқиға, барлығы 40 · 7 басталады, 1 жалғасады")]
    public void Numbers_take_the_forms_of_the_language(string language, int total, int matched, int continuing, string words)
    {
        using var _ = new In(language);

        var said = Text(Bar(Days, Sample.View with { Total = total, Matched = matched, Continuing = continuing }).Find("[role=status]"));

        Assert.Equal(words.Replace("· ", "", StringComparison.Ordinal), said);
    }

    [Theory]
    [InlineData("ru", "theme=march", "Убрать фильтр по теме: March")]
    [InlineData("ru", "from=1931-05-02", "Убрать фильтр по датам: с\u00A02\u00A0мая\u00A01931\u00A0года")]
    [InlineData("ru", "known=1931-05-10", "Убрать фильтр по дате данных: По данным на 10\u00A0мая\u00A01931\u00A0года")]
    [InlineData("kk", "q=strike", "Іздеу сүзгісін алып тастау: «strike»")]
    [InlineData("kk", "known=1931-05-10", "Дерек күні сүзгісін алып тастау: 1931\u00A0жылғы\u00A010\u00A0мамыр күнгі дерек бойынша")]
    public void A_chip_is_named_in_the_language(string language, string query, string name)
    {
        using var _ = new In(language);

        Assert.Equal(name, Bar(At(query), Sample.View).Find("a.chip").GetAttribute("aria-label"));
    }

    [Fact]
    public void There_is_one_chip_for_each_value() =>
        Assert.Equal(3, Bar(At("theme=march,unrest&q=strike"), Sample.View).FindAll("a.chip").Count);

    [Fact]
    public void Clear_all_takes_away_every_chip_the_day_of_knowledge_too() =>
        Assert.Equal("/d/harbour-1931", Bar(At("known=1931-05-10&theme=march"), Sample.View).Find("a.clear").GetAttribute("href"));

    [Fact]
    public void The_rows_that_are_shown_can_be_downloaded() =>
        Assert.Equal(
            ["/api/v1/harbour-1931/events.csv?theme=march", "/api/v1/harbour-1931/events.geojson?theme=march"],
            Bar(At("theme=march&open=filters"), Sample.View).FindAll("a[download]").Select(link => link.GetAttribute("href")));

    [Fact]
    public void Nothing_can_be_downloaded_where_the_licence_forbids_it() =>
        Assert.Empty(Bar(Sample.Plain, Sample.View with { About = Sample.About with { ExportAllowed = false } }).FindAll("a[download]"));

    [Fact]
    public void A_link_opens_the_filters_and_says_how_many_are_in_use()
    {
        var link = Bar(At("theme=march,unrest&known=1931-05-10"), Sample.View).Find("a.filters");

        Assert.Equal("Filters 2", Text(link));
    }

    [Fact]
    public void Markup_in_a_search_stays_text() =>
        Assert.Contains(
            "“<script>alert(1)</script>”",
            Bar(At("q=<script>alert(1)</script>"), Sample.View).Find("a.chip").TextContent,
            StringComparison.Ordinal);

    private static PageAddress At(string query)
    {
        var parsed = QueryCodec.Parse(query, new Anything());
        return new PageAddress(Sample.Dataset, parsed.Filter, parsed.Options);
    }

    private static string Text(AngleSharp.Dom.IElement element) =>
        string.Join(' ', element.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private IRenderedComponent<FilterBar> Bar(PageAddress address, DatasetView view) =>
        Render<FilterBar>(bar => bar.AddCascadingValue(address).Add(component => component.View, view));

    private sealed class Anything : IFilterVocabulary
    {
        public bool Has(Facet facet, string id) => true;
    }
}
