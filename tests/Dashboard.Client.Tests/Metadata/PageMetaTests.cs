using Bunit;
using Dashboard.Client.Addresses;
using Dashboard.Client.Facets;
using Dashboard.Client.Filters;
using Dashboard.Client.Metadata;
using Dashboard.Client.Tests.Language;
using Dashboard.Shared.Datasets;
using Dashboard.Shared.Filters;
using Dashboard.Shared.Views;
using Microsoft.AspNetCore.Components.Web;

namespace Dashboard.Client.Tests.Metadata;

public sealed class PageMetaTests : BunitContext
{
    private static readonly PageAddress Filtered = Sample.Plain with
    {
        Filter = new()
        {
            Places = IdSet.Of("town-1"),
            Themes = IdSet.Of("march"),
            From = new DateOnly(1931, 5, 2),
            To = new DateOnly(1931, 5, 4),
            Text = "strike",
        },
    };

    [Fact]
    public void A_filtered_view_is_named_by_what_it_shows_first_and_how_much_more_that_is() =>
        Assert.Equal("Town 1, March, “strike” and 1\u00A0more – Harbour, May 1931", ViewWords.Title(Filtered, Sample.View));

    [Theory]
    [InlineData("en", "Harbour, May 1931: Town 1, March, “strike”, 2–4\u00A0May\u00A01931. 12\u00A0events of 40.")]
    [InlineData("ru", "Harbour, May 1931: Town 1, March, «strike», 2–4\u00A0мая\u00A01931\u00A0года. 12\u00A0событий из 40.")]
    [InlineData("kk", "Harbour, May 1931: Town 1, March, «strike», 1931\u00A0жылғы\u00A02–4\u00A0мамыр. Барлығы 40, мұнда 12\u00A0оқиға.")]
    public void A_filtered_view_is_described_in_the_language_of_the_page(string language, string description)
    {
        using var spoken = new In(language);

        Assert.Equal(description, ViewWords.Description(Filtered, Sample.View with { Matched = 12 }));
    }

    [Fact]
    public void A_sub_type_that_several_types_have_is_named_with_its_type_in_the_language_of_the_page()
    {
        using var spoken = new In("ru");
        var types = new FacetValue[]
        {
            new("protests", new("Protests"), 1, false, null, null),
            new("protests.other", new("Other"), 1, false, "protests", null),
            new("riots", new("Riots"), 1, false, null, null),
            new("riots.other", new("Other"), 1, true, "riots", null),
        };
        var address = Sample.Plain with { Filter = new() { Types = IdSet.Of("riots.other") } };

        var title = ViewWords.Title(address, Sample.View with { Facets = Sample.View.Facets with { Type = types } });

        Assert.Equal($"{TypeWords.Of("Riots").Text}: {TypeWords.Of("Other").Text} – Harbour, May 1931", title);
        Assert.DoesNotContain("Riots", title, StringComparison.Ordinal);
    }

    [Fact]
    public void The_day_of_knowledge_is_said_and_counts_no_events() =>
        Assert.Equal(
            "Casualty claims as known on 3\u00A0May\u00A01931.",
            ViewWords.Description(Sample.Plain.AsKnownOn(new(1931, 5, 3)), Sample.View));

    [Fact]
    public void Where_nothing_is_chosen_the_dataset_speaks_for_itself() =>
        Assert.Equal(
            ("Harbour, May 1931", "A strike."),
            (ViewWords.Title(Sample.Plain, Sample.View), ViewWords.Description(Sample.Plain, Sample.View)));

    [Fact]
    public void What_is_open_and_the_colours_are_not_part_of_the_one_address() =>
        Assert.Equal(
            "http://localhost/d/harbour-1931",
            Head(Sample.Plain.InColours("dark").Expanded("filters")).Find("link[rel=canonical]").GetAttribute("href"));

    [Fact]
    public void A_shared_link_is_shown_with_title_description_language_and_picture()
    {
        var head = Head(Sample.Plain.In("kk"));

        Assert.Equal(
            [
                ("og:type", "website"),
                ("og:title", "Title"),
                ("og:url", "http://localhost/d/harbour-1931?lang=kk"),
                ("og:locale", "kk_KZ"),
                ("og:locale:alternate", "en_GB"),
                ("og:locale:alternate", "ru_RU"),
                ("og:image", "http://localhost/preview/harbour-1931/dashboard.png?lang=kk"),
                ("og:image:type", "image/png"),
                ("og:image:width", "1200"),
                ("og:image:height", "630"),
                ("og:image:alt", "Map, figures as claimed and events per day: Title"),
                ("og:description", "Description"),
            ],
            head.FindAll("meta[property]").Select(meta => (meta.GetAttribute("property"), meta.GetAttribute("content"))));
        Assert.Equal(
            [
                "summary_large_image",
                "Title",
                "http://localhost/preview/harbour-1931/dashboard.png?lang=kk",
                "Map, figures as claimed and events per day: Title",
                "Description",
            ],
            head.FindAll("meta[name^=twitter]").Select(meta => meta.GetAttribute("content")));
    }

    [Theory]
    [InlineData("", "dashboard.png?place=town-1")]
    [InlineData("/casualties", "casualties.png?place=town-1")]
    [InlineData("/events/e1", "events/e1.png?place=town-1")]
    [InlineData("/places/quay", "dashboard.png?place=quay")]
    [InlineData("/claims/c1", "casualties.png?place=town-1")]
    [InlineData("/about", "dashboard.png?place=town-1")]
    public void Every_page_has_a_picture_of_what_it_shows(string page, string picture) =>
        Assert.Equal(
            $"http://localhost/preview/harbour-1931/{picture}",
            Head(Sample.Plain.Only(Facet.Place, "town-1") with { Page = page }).Find("meta[property='og:image']").GetAttribute("content"));

    [Fact]
    public void A_page_that_can_be_embedded_says_where_to_ask_how()
    {
        var page = Sample.Plain.Only(Facet.Theme, "march", "strike");

        Assert.Equal(
            [
                (
                    "application/json+oembed",
                    "http://localhost/oembed?format=json&url=http%3A%2F%2Flocalhost%2Fd%2Fharbour-1931%3Ftheme%3Dmarch%2Cstrike"
                ),
                (
                    "text/xml+oembed",
                    "http://localhost/oembed?format=xml&url=http%3A%2F%2Flocalhost%2Fd%2Fharbour-1931%3Ftheme%3Dmarch%2Cstrike"
                ),
            ],
            Head(page).FindAll("link[type$=oembed]").Select(link => (link.GetAttribute("type"), link.GetAttribute("href"))));
    }

    [Fact]
    public void A_page_that_cannot_be_embedded_does_not_ask_for_it() =>
        Assert.Empty(Head(Sample.Plain.About).FindAll("link[type$=oembed]"));

    [Fact]
    public void An_event_known_to_lie_in_a_region_only_is_given_no_point()
    {
        var known = Sample.Event("e1", 1) with
        {
            Place = Sample.Place("quay", "Quay", GeoPrecision.Site) with { Latitude = 59.9, Longitude = 10.7 },
        };
        var vague = known with { LocationPrecision = GeoPrecision.Region };

        Assert.Equal(59.9, (double)LinkedData.Of(known, Sample.About, Sample.Plain, address => address)["location"]!["geo"]!["latitude"]!);
        Assert.Null(LinkedData.Of(vague, Sample.About, Sample.Plain, address => address)["location"]!["geo"]);
    }

    [Fact]
    public void An_event_of_a_month_begins_in_that_month() =>
        Assert.Equal(
            "1931-05",
            (string)
                LinkedData.Of(
                    Sample.Event("e1", 1) with
                    {
                        DatePrecision = DatePrecision.Month,
                    },
                    Sample.About,
                    Sample.Plain,
                    address => address
                )["startDate"]!);

    [Fact]
    public void Downloads_are_named_only_where_they_are_allowed()
    {
        Assert.NotNull(LinkedData.Of(Sample.About, Sample.Plain, address => address)["distribution"]);
        Assert.Null(LinkedData.Of(Sample.About with { ExportAllowed = false }, Sample.Plain, address => address)["distribution"]);
    }

    [Fact]
    public void An_event_belongs_to_its_dataset_which_is_one_in_every_language() =>
        Assert.Equal(
            (string)LinkedData.Of(Sample.About, Sample.Plain.About, address => address)["@id"]!,
            (string)LinkedData.Of(Sample.Event("e1", 1), Sample.About, Sample.Plain.In("kk"), address => address)["subjectOf"]!["@id"]!);

    [Theory]
    [InlineData("")]
    [InlineData("/places/quay")]
    [InlineData("/claims/c1")]
    [InlineData("/casualties")]
    public void Every_page_says_which_dataset_it_is_of(string page) =>
        Assert.Contains(
            "\"Dataset\"",
            Head(Sample.Plain with { Page = page }).Find("script[type='application/ld+json']").TextContent,
            StringComparison.Ordinal);

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData(" ")]
    public void Where_there_is_nothing_to_say_no_description_is_given(string? description) =>
        Assert.DoesNotContain(
            "description",
            string.Concat(Head(Sample.Plain, description).FindAll("meta").Select(meta => meta.OuterHtml)),
            StringComparison.Ordinal);

    [Fact]
    public void Nothing_but_plain_spaces_is_told_to_other_programs() =>
        Assert.Equal(
            "from 4 000-нан",
            Head(Sample.Plain, "from 4\u00A0000-\u2060нан").Find("meta[name=description]").GetAttribute("content"));

    private IRenderedComponent<HeadOutlet> Head(PageAddress address, string? description = "Description")
    {
        JSInterop.Mode = JSRuntimeMode.Loose;
        var head = Render<HeadOutlet>();
        Render<PageMeta>(meta =>
            meta.Add(page => page.Address, address)
                .Add(page => page.About, Sample.About)
                .Add(page => page.Title, "Title")
                .Add(page => page.Description, description));
        return head;
    }
}
