using Bunit;
using Dashboard.Client.Data;
using Dashboard.Client.Data.Page;
using Dashboard.Client.Tests.Language;
using Dashboard.Shared.Datasets;
using Dashboard.Shared.Filters;
using Dashboard.Shared.Views;
using MediatR;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;

namespace Dashboard.Client.Tests.Data.Page;

public sealed class DataPageTests : BunitContext
{
    private static readonly EventTable Table = new(
        Sample.Dataset,
        "3-00ff",
        "",
        108,
        108,
        0,
        0,
        12,
        Sample.About,
        Sample.Facets,
        [
            new(Sample.Event("e1", 1), new("north", new("North"))),
            new(Sample.Event("e2", 3) with { DatePrecision = DatePrecision.Month }, null),
        ],
        new(0, 50, null, "3.50", "3.100"));

    private readonly FakeMediator mediator = new() { EventTable = _ => Table };

    public DataPageTests()
    {
        Services.AddSingleton<IMediator>(mediator);
        Services.AddSingleton<IDatasetCatalog>(new AnyCatalog());
    }

    [Fact]
    public void Asks_for_the_page_and_the_order_that_the_address_names()
    {
        Open("?theme=march&sort=-title&cursor=3.50");

        Assert.Equal(
            new GetEventTable(Sample.Dataset, new() { Themes = IdSet.Of("march") }, new(EventColumn.Title, true), new(Cursor: new(3, 50))),
            Assert.Single(mediator.Asked.OfType<GetEventTable>()));
    }

    [Fact]
    public void A_title_leads_to_the_page_of_its_event() =>
        Assert.Equal("/d/harbour-1931/events/e1?theme=march", Open("?theme=march").Find("tbody th a").GetAttribute("href"));

    [Fact]
    public void The_head_that_sorts_says_so_and_turns_the_order_round()
    {
        var sorted = Assert.Single(Open("?sort=title").FindAll("th[aria-sort]"));

        Assert.Equal("ascending", sorted.GetAttribute("aria-sort"));
        Assert.Equal("/d/harbour-1931/data?sort=-title#table", sorted.QuerySelector("a")!.GetAttribute("href"));
    }

    [Fact]
    public void The_default_order_is_by_date_and_is_not_written()
    {
        var page = Open("?sort=-date");

        Assert.Equal("descending", page.Find("th[aria-sort]").GetAttribute("aria-sort"));
        Assert.Equal("/d/harbour-1931/data#table", page.Find("th[aria-sort] a").GetAttribute("href"));
    }

    [Fact]
    public void Of_what_is_counted_the_most_comes_first() =>
        Assert.Contains(Open("").FindAll("thead a"), link => link.GetAttribute("href") == "/d/harbour-1931/data?sort=-figures#table");

    [Fact]
    public void Another_order_begins_at_the_first_page() =>
        Assert.All(
            Open("?cursor=3.50").FindAll("thead a"),
            link => Assert.DoesNotContain("cursor", link.GetAttribute("href"), StringComparison.Ordinal));

    [Fact]
    public void An_order_that_the_table_does_not_have_is_left_out_and_the_page_says_so()
    {
        var page = Open("?sort=claimant");

        Assert.Contains("sort=claimant", page.Find(".notice li").TextContent, StringComparison.Ordinal);
        Assert.Equal(default, Assert.Single(mediator.Asked.OfType<GetEventTable>()).Sort);
    }

    [Fact]
    public void Says_which_rows_are_shown_and_leads_to_the_others()
    {
        var pages = Open("").Find("nav.pages");

        Assert.Equal("1–50 of 108", pages.QuerySelector("p")!.TextContent.Trim());
        Assert.Equal(
            ["/d/harbour-1931/data?cursor=3.50#table", "/d/harbour-1931/data?cursor=3.100#table"],
            pages.QuerySelectorAll("a").Select(link => link.GetAttribute("href")));
        Assert.Equal(["First", "Previous"], pages.QuerySelectorAll("[aria-disabled]").Select(link => link.TextContent));
    }

    [Fact]
    public void A_cursor_of_an_earlier_version_begins_the_table_anew_and_says_so()
    {
        mediator.EventTable = request =>
            request.Page.Cursor is null ? Table : throw new VersionGoneException(Sample.Dataset, "2", "3-00ff");

        Assert.Contains("earlier version", Open("?cursor=2.50").Find(".notice").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void As_much_of_a_day_as_is_known_is_written() =>
        Assert.Equal(
            [("1931-05-01", "1\u00A0May\u00A01931"), ("1931-05", "May\u00A01931")],
            Open("").FindAll("tbody time").Select(time => (time.GetAttribute("datetime"), time.TextContent)));

    [Fact]
    public void The_filter_goes_along_to_the_map() =>
        Assert.Equal("/d/harbour-1931?theme=march", Open("?theme=march&sort=title").Find("a.map").GetAttribute("href"));

    [Fact]
    public void Files_hold_what_the_filter_gives_and_say_how_much()
    {
        var files = Open("?theme=march").FindAll(".files .list li");

        Assert.Equal(
            [
                "/api/v1/harbour-1931/events.csv?theme=march",
                "/api/v1/harbour-1931/events.geojson?theme=march",
                "/api/v1/harbour-1931/claims.csv?theme=march",
            ],
            files.Select(file => file.QuerySelector("a")!.GetAttribute("href")));
        Assert.Equal(
            ["108\u00A0rows, 24\u00A0columns", "108\u00A0features", "12\u00A0rows, 30\u00A0columns"],
            files.Select(file => file.QuerySelector(".size")!.TextContent));
    }

    [Fact]
    public void Where_rows_may_not_be_handed_on_no_link_leads_to_a_file_and_the_licence_is_the_reason()
    {
        mediator.EventTable = _ => Table with { About = Sample.About with { ExportAllowed = false, Licence = "LicenseRef-closed" } };

        var page = Open("");

        Assert.Empty(page.FindAll("a[download]"));
        Assert.Contains("(LicenseRef-closed) does not allow", page.Find(".files").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Claims_take_the_place_of_events_and_the_numbers_of_events_stay()
    {
        mediator.ClaimTable = _ =>
            new(
                Sample.Dataset,
                "3-00ff",
                12,
                12,
                [new(Measure.Killed, Winter.Country, Winter.Everyone, Winter.Counted, Winter.Claim("c1", 5, 8).WithdrawnOn(6))],
                new(0, 1, null, null, null));

        var page = Open("?open=claims&sort=-figure");

        Assert.Equal(new Sorting<ClaimColumn>(ClaimColumn.Figure, true), Assert.Single(mediator.Asked.OfType<GetClaimTable>()).Sort);
        Assert.Equal("8", page.Find("tbody th s").TextContent);
        Assert.Equal(
            ["/d/harbour-1931/data", "/d/harbour-1931/data?open=claims"],
            page.FindAll("nav.tables a").Select(link => link.GetAttribute("href")));
        Assert.StartsWith("108", page.Find(".count").TextContent.Trim(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("en")]
    [InlineData("ru")]
    [InlineData("kk")]
    public void Every_column_of_every_file_is_explained(string language)
    {
        using var _ = new In(language);

        var columns = ExportColumns.OfEvents("en", "ru", [new Coder("acled", "ACLED")]).Concat(ExportColumns.OfClaims("en", "kk")).ToList();

        Assert.All(columns, column => Assert.NotEmpty(ColumnWords.Meaning(column)));
    }

    [Fact]
    public void Columns_are_explained_when_they_are_asked_for() =>
        Assert.Equal(
            ExportColumns.OfEvents("en", "en", null).Concat(ExportColumns.OfClaims("en", "en")),
            Open("?open=columns").FindAll("dt code").Select(code => code.TextContent));

    [Fact]
    public void Every_head_says_whether_it_is_of_a_column_or_a_row() =>
        Assert.All(
            Open("").FindAll("th"),
            head => Assert.Equal(head.ParentElement!.ParentElement!.LocalName == "thead" ? "col" : "row", head.GetAttribute("scope")));

    [Fact]
    public void Filters_unfold_on_the_page_itself() =>
        Assert.Equal("/d/harbour-1931/data", Open("?open=filters").Find(".rail form").GetAttribute("action"));

    private IRenderedComponent<DataPage> Open(string query)
    {
        Services.GetRequiredService<NavigationManager>().NavigateTo($"/d/{Sample.Dataset}/data{query}");
        return Render<DataPage>(page => page.Add(component => component.Dataset, Sample.Dataset));
    }
}
