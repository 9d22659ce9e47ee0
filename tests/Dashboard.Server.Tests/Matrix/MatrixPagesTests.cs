using System.Globalization;
using System.Text.Json;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Dashboard.Server.Tests.Http;

namespace Dashboard.Server.Tests.Matrix;

/// <summary>Where and when in one picture: page, frame, picture, oEmbed and API show the same numbers.</summary>
public sealed class MatrixPagesTests(ShippedServer shipped)
{
    private const string Page = $"/d/{ShippedRecord.Id}/matrix";
    private const string Embed = $"/embed/{ShippedRecord.Id}/matrix";
    private const string Filter = "?from=2022-01-02&theme=demands,unrest&to=2022-01-11";

    private readonly HttpClient client = shipped.Host.CreateClient();

    private static CancellationToken CancellationToken => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(Page)]
    [InlineData(Page + Filter)]
    public async Task Numbers_of_the_table_add_up_to_all_that_matches(string address)
    {
        var page = await PageAsync(address);

        var matched = Number(page.QuerySelector("[role=status].count b")!);
        Assert.Equal(matched, Number(page.QuerySelector(".totals td.all")!));
        Assert.Equal(matched, page.QuerySelectorAll(".totals td:not(.all)").Sum(Number));
        Assert.Equal(matched, page.QuerySelectorAll("tbody tr:not(.part) td.all").Sum(Number));
        Assert.Equal(matched, page.QuerySelectorAll("tbody tr:not(.part) td:not(.all)").Sum(Number));
    }

    [Fact]
    public async Task A_cell_leads_to_the_dashboard_with_as_many_events()
    {
        var page = await PageAsync(Page);

        var cell = page.QuerySelectorAll("tbody td:not(.all) a").MaxBy(Number)!;
        var dashboard = await PageAsync(cell.GetAttribute("href")!);
        // Others may have begun before.
        Assert.True(Number(dashboard.QuerySelector("[role=status].count b")!) >= Number(cell));
        Assert.Equal(2, dashboard.QuerySelectorAll(".chip").Length);
    }

    [Fact]
    public async Task The_dashboard_leads_to_the_matrix_of_its_filter_by_one_link()
    {
        var dashboard = await PageAsync($"/d/{ShippedRecord.Id}{Filter}");

        Assert.Equal(Page + Filter, Assert.Single(dashboard.QuerySelectorAll("a[href*='/matrix']")).GetAttribute("href"));
    }

    [Fact]
    public async Task A_frame_shows_the_places_with_most_and_leads_to_the_page()
    {
        var frame = await PageAsync(Embed + Filter);

        Assert.Equal(Page + Filter, frame.QuerySelector("footer .full")!.GetAttribute("href"));
        Assert.All(frame.QuerySelectorAll(".matrix a"), link => Assert.Equal("_self", link.GetAttribute("target")));
        Assert.Equal(
            Number(frame.QuerySelector(".totals td.all")!),
            frame.QuerySelectorAll("tbody tr:not(.part) td.all").Sum(Number));
    }

    [Fact]
    public async Task A_frame_lists_the_events_of_a_cell()
    {
        var frame = await PageAsync(Embed);

        var cell = frame.QuerySelector("tbody td:not(.all) a")!;
        var there = await PageAsync(cell.GetAttribute("href")!);
        Assert.NotEmpty(there.QuerySelectorAll(".list [id^=event-]"));
    }

    [Fact]
    public async Task The_page_names_its_picture_and_its_frame()
    {
        var page = await PageAsync(Page + Filter);

        var picture = page.QuerySelector("meta[property='og:image']")!.GetAttribute("content")!;
        Assert.Contains("/matrix.png?from=2022-01-02&theme=demands,unrest&to=2022-01-11", picture, StringComparison.Ordinal);
        var painted = await client.GetAsync(new Uri(picture).PathAndQuery, CancellationToken);
        Assert.Equal("image/png", painted.Content.Headers.ContentType?.MediaType);
        var oEmbed = page.QuerySelector("link[type='application/json+oembed']")!.GetAttribute("href")!;
        var answer = JsonDocument.Parse(await client.GetStringAsync(oEmbed, CancellationToken)).RootElement;
        Assert.Contains(Embed, answer.GetProperty("html").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_api_adds_up_and_limits_rows()
    {
        var matrix = JsonDocument.Parse(
            await client.GetStringAsync($"/api/v1/{ShippedRecord.Id}/matrix?limit=5&lang=ru", CancellationToken)).RootElement;

        var count = matrix.GetProperty("count").GetInt32();
        Assert.Equal(matrix.GetProperty("matched").GetInt32(), count);
        Assert.Equal(5, matrix.GetProperty("rows").GetArrayLength());
        Assert.Equal(count, matrix.GetProperty("columns").EnumerateArray().Sum(column => column.GetProperty("count").GetInt32()));
        Assert.Equal(
            count,
            matrix.GetProperty("others").GetProperty("count").GetInt32()
                + matrix.GetProperty("rows").EnumerateArray()
                    .Where(row => !row.GetProperty("isPart").GetBoolean())
                    .Sum(row => row.GetProperty("count").GetInt32()));
    }

    [Fact]
    public async Task Where_nothing_matches_the_page_says_so()
    {
        var page = await PageAsync($"{Page}?from=2035-01-01");

        Assert.Empty(page.QuerySelectorAll("table"));
        Assert.NotNull(page.QuerySelector(".empty"));
    }

    // The number alone: a strip of colours has no text.
    private static int Number(IElement element) =>
        int.TryParse(element.TextContent.Trim(), NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out var number) ? number : 0;

    private async Task<IHtmlDocument> PageAsync(string address) =>
        new HtmlParser().ParseDocument(await client.GetStringAsync(address, CancellationToken));
}
