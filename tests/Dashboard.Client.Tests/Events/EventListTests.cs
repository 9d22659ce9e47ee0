using Bunit;
using Dashboard.Client.Addresses;
using Dashboard.Client.Colours;
using Dashboard.Client.Events;
using Dashboard.Client.Tests.Language;
using Dashboard.Shared.Datasets;
using Dashboard.Shared.Views;

namespace Dashboard.Client.Tests.Events;

public sealed class EventListTests : BunitContext
{
    [Fact]
    public void Each_day_is_a_heading() =>
        Assert.Equal(
            ["Friday 1\u00A0May", "Sunday 3\u00A0May"],
            Headings(List(Sample.Page(Sample.Event("e1", 1), Sample.Event("e2", 1), Sample.Event("e3", 3)))));

    [Fact]
    public void A_day_says_how_many_events_it_has_in_the_whole_list()
    {
        var page = Sample.Page(Sample.Event("e1", 1)) with { Days = new Dictionary<DateOnly, int> { [new(1931, 5, 1)] = 37 } };

        Assert.Equal("37\u00A0events", List(page).Find(".day span").TextContent);
    }

    [Fact]
    public void What_began_earlier_comes_first_under_its_own_heading()
    {
        var page = Sample.Page(Sample.Event("e2", 3)) with { Continuing = [Sample.Event("e1", 1)] };

        Assert.Equal(["Began earlier, continues", "Sunday 3\u00A0May"], Headings(List(page)));
    }

    [Fact]
    public void An_event_of_which_only_the_month_is_known_stands_under_no_day()
    {
        var page = Sample.Page(Sample.Event("e1", 1) with { DatePrecision = DatePrecision.Month });

        Assert.Equal(["May\u00A01931, day not known"], Headings(List(page)));
    }

    [Fact]
    public void A_title_opens_the_event_beside_the_same_list() =>
        Assert.Equal(
            "/d/harbour-1931?from=1931-05-01&select=events/e1",
            List(Sample.Page(Sample.Event("e1", 1)), Sample.Plain.Between(new DateOnly(1931, 5, 1), null))
                .Find("h4 a")
                .GetAttribute("href"));

    [Fact]
    public void The_event_that_is_open_is_current() =>
        Assert.Equal(
            "true",
            List(Sample.Page(Sample.Event("e1", 1)), Sample.Plain.Selecting("events", "e1")).Find("h4 a").GetAttribute("aria-current"));

    [Fact]
    public void Markup_in_a_title_stays_text() =>
        Assert.Equal(
            "<script>alert(1)</script>",
            List(Sample.Page(Sample.Event("e1", 1, "<script>alert(1)</script>"))).Find("h4 a").TextContent);

    [Fact]
    public void Says_how_many_figures_an_event_has() =>
        Assert.Equal(["2\u00A0figures about this event"], Tags(Sample.Event("e1", 1) with { Figures = 2 }));

    [Fact]
    public void Says_that_an_event_is_a_key_moment() =>
        Assert.Equal(["Key moment"], Tags(Sample.Event("e1", 1) with { KeyMoment = 2 }));

    [Fact]
    public void Themes_are_named_beside_their_colours() =>
        Assert.Equal("March", List(Sample.Page(Sample.Event("e1", 1))).Find(".where [role=img]").GetAttribute("aria-label"));

    [Fact]
    public void What_concerns_a_whole_country_says_so()
    {
        var item = Sample.Event("e1", 1) with { Place = Sample.Place("norway", "Norway", GeoPrecision.Country) };

        Assert.Contains("Norway, whole country", List(Sample.Page(item)).Find(".where").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Links_lead_to_the_pages_around() =>
        Assert.Equal(
            [("Earlier events", "/d/harbour-1931?cursor=3.0"), ("Later events", "/d/harbour-1931?cursor=3.100")],
            List(Sample.Page(Sample.Event("e1", 1)) with { Previous = "3.0", Next = "3.100" }).FindAll("[rel~=prev], [rel~=next]")
                .Select(link => (link.TextContent, link.GetAttribute("href"))));

    [Fact]
    public void Only_days_with_events_can_be_jumped_to() =>
        Assert.Equal(
            ["1\u00A0May (3)", "3\u00A0May (5)", "1–30\u00A0June\u00A01931 (1)"],
            List(Sample.Page(Sample.Event("e1", 1))).FindAll("option").Select(option => option.TextContent));

    [Fact]
    public void The_day_that_the_page_begins_with_is_the_one_in_the_field() =>
        Assert.Equal("1931-05-03", List(Sample.Page(Sample.Event("e1", 3))).Find("select").GetAttribute("value"));

    [Fact]
    public void Headings_step_down_by_one() =>
        Assert.Equal(
            ["H2", "H3", "H4"],
            List(Sample.Page(Sample.Event("e1", 1))).FindAll("h1, h2, h3, h4, h5, h6").Select(heading => heading.TagName));

    [Fact]
    public void Events_at_a_selected_place_are_selected()
    {
        var here = Sample.Event("e1", 1, "A march");
        var elsewhere = here with { Id = "e2", Place = Sample.Place("elsewhere", "Elsewhere", GeoPrecision.Settlement) };

        var list = List(Sample.Page(here, elsewhere), Sample.Plain.Selecting("places", here.Place.Id));

        Assert.Equal("event-e1", Assert.Single(list.FindAll(".selected")).Id);
        Assert.Empty(list.FindAll("[aria-current]"));
    }

    [Theory]
    [InlineData("ru")]
    [InlineData("kk")]
    public void No_english_is_left_beside_the_data(string language)
    {
        using var _ = new In(language);
        var item = Sample.Event("e1", 1, "Жиын") with
        {
            Place = Sample.Place("country", "Ел", GeoPrecision.Country),
            Themes = [new("march", new("Шеру"), "unrest", "2")],
            Figures = 2,
            KeyMoment = 1,
        };
        var page = Sample.Page(item, item with { Id = "e2", DatePrecision = DatePrecision.Month }) with
        {
            Continuing = [item with { Id = "e0" }],
            Previous = "3.0",
            Next = "3.100",
        };

        Assert.DoesNotMatch("[A-Za-z]", List(page).Find("section").TextContent);
        Assert.DoesNotMatch("[A-Za-z]", List(page with { Previous = null }).Find(".order").TextContent);
    }

    [Fact]
    public void Swatches_follow_what_the_colours_stand_for_and_words_say_it()
    {
        var item = Winter.Event with { Actors = [new("army", new("Army")), new("crowd", new("A crowd")), new("police", new("Police"))] };
        var list = List(Sample.Page(item), legend: Winter.ByActor);

        Assert.Equal(["dot t-1", "dot t-none"], list.FindAll(".where .dot").Select(dot => dot.ClassName));
        Assert.Equal("Army, A crowd, Police", list.Find(".where [role=img]").GetAttribute("aria-label"));

        list.Render(parameters => parameters.Add(component => component.Legend, Winter.Colours));

        Assert.Equal(["dot t-2"], list.FindAll(".where .dot").Select(dot => dot.ClassName));
        Assert.Equal("Protest", list.Find(".where [role=img]").GetAttribute("aria-label"));
    }

    [Fact]
    public void An_event_without_a_value_says_so()
    {
        var list = List(Sample.Page(Winter.Event with { Actors = [] }), legend: Winter.ByActor);

        Assert.Equal(["dot t-none"], list.FindAll(".where .dot").Select(dot => dot.ClassName));
        Assert.Equal("Not recorded", list.Find(".where [role=img]").GetAttribute("aria-label"));
    }

    private static IEnumerable<string> Headings(IRenderedComponent<EventList> list) =>
        list.FindAll("h3").Select(heading => heading.TextContent.Trim());

    private IEnumerable<string> Tags(EventItem item) => List(Sample.Page(item)).FindAll(".tag").Select(tag => tag.TextContent);

    private IRenderedComponent<EventList> List(EventPage page, PageAddress? address = null, Legend? legend = null) =>
        Render<EventList>(list => list
            .AddCascadingValue(address ?? Sample.Plain)
            .Add(component => component.Page, page)
            .Add(component => component.Timeline, Sample.Timeline)
            .Add(component => component.About, Sample.About)
            .Add(component => component.Legend, legend ?? Winter.Colours));
}
