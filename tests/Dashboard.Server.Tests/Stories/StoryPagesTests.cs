using System.Net;
using System.Text.Json;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Dashboard.Server.Import.Files;
using Dashboard.Server.Tests.Http;

namespace Dashboard.Server.Tests.Stories;

public sealed class StoryPagesTests(ShippedServer shipped)
{
    private const string Page = $"/d/{ShippedRecord.Id}/stories/how-it-unfolded";
    private const string Embed = $"/embed/{ShippedRecord.Id}/stories/how-it-unfolded";

    private readonly HttpClient client = shipped.Host.CreateClient();

    private static CancellationToken CancellationToken => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Every_page_of_a_story_has_all_texts_and_draws_the_view_of_its_step()
    {
        var page = await PageAsync($"{Page}/3");

        Assert.Equal(StepsOfStory, page.QuerySelectorAll("story-text ol > li h2").Length);
        Assert.Equal("step-3", page.QuerySelector("story-text li.current")!.Id);
        var explore = page.QuerySelector("[data-explore]")!.GetAttribute("data-explore");
        Assert.Equal(explore, page.QuerySelector("li.current .explore a")!.GetAttribute("href"));
        Assert.StartsWith($"/d/{ShippedRecord.Id}?from=2022-01-04", explore, StringComparison.Ordinal);
        Assert.NotEmpty(page.QuerySelectorAll("[data-explore] event-map a.mark"));
        Assert.NotEmpty(page.QuerySelectorAll("[data-explore] event-timeline a"));
    }

    [Fact]
    public async Task Without_scripts_each_step_has_a_picture_of_its_own_view()
    {
        var page = await PageAsync(Page);

        var pictures = page.QuerySelectorAll("story-text li noscript img").Select(picture => picture.GetAttribute("src")).ToList();
        Assert.Equal(StepsOfStory, pictures.Count);
        Assert.Equal($"/preview/{ShippedRecord.Id}/stories/how-it-unfolded.png", pictures[0]);
        Assert.Equal($"/preview/{ShippedRecord.Id}/stories/how-it-unfolded/2.png", pictures[1]);
    }

    [Fact]
    public async Task A_step_leads_to_the_steps_around_it_and_out_of_the_story()
    {
        var page = await PageAsync($"{Page}/2?lang=ru");

        Assert.Equal($"{Page}?lang=ru", page.QuerySelector("nav .before")!.GetAttribute("href"));
        Assert.Equal($"{Page}/3?lang=ru", page.QuerySelector("nav .after")!.GetAttribute("href"));
        Assert.Equal($"/d/{ShippedRecord.Id}?lang=ru", page.QuerySelector("a[data-escape]")!.GetAttribute("href"));
        Assert.Equal("step", page.QuerySelector("#step-2 h2 a")!.GetAttribute("aria-current"));
    }

    [Fact]
    public async Task The_dashboard_says_what_happened_and_leads_into_the_story()
    {
        var page = await PageAsync($"/d/{ShippedRecord.Id}?theme=demands");

        var standfirst = page.QuerySelector(".standfirst")!;
        Assert.StartsWith("In January 2022 a protest", standfirst.TextContent.Trim(), StringComparison.Ordinal);
        Assert.Equal(Page, standfirst.QuerySelector("a")!.GetAttribute("href"));
        Assert.Contains("recorded events", page.QuerySelector("[role=status].count")!.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/1", HttpStatusCode.OK)]
    [InlineData("/99", HttpStatusCode.NotFound)]
    [InlineData("/0", HttpStatusCode.NotFound)]
    [InlineData("/x", HttpStatusCode.NotFound)]
    public async Task A_step_that_does_not_exist_is_not_found(string step, HttpStatusCode status)
    {
        Assert.Equal(status, (await client.GetAsync(Page + step, CancellationToken)).StatusCode);
        Assert.Equal(status, (await client.GetAsync(Embed + step, CancellationToken)).StatusCode);
    }

    [Fact]
    public async Task A_story_that_does_not_exist_is_not_found_and_similar_ones_are_named()
    {
        var response = await client.GetAsync($"/d/{ShippedRecord.Id}/stories/how-it-unfoldet", CancellationToken);

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
        Assert.Contains($"href=\"{Page}\"", await response.Content.ReadAsStringAsync(CancellationToken), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_step_has_an_address_a_picture_and_a_frame_of_its_own()
    {
        var page = await PageAsync($"{Page}/4");

        Assert.EndsWith($"{Page}/4", page.QuerySelector("link[rel=canonical]")!.GetAttribute("href"), StringComparison.Ordinal);
        Assert.EndsWith(
            "/stories/how-it-unfolded/4.png",
            page.QuerySelector("meta[property='og:image']")!.GetAttribute("content"),
            StringComparison.Ordinal);
        var oEmbed = page.QuerySelector("link[type='application/json+oembed']")!.GetAttribute("href")!;
        var answer = JsonDocument.Parse(await client.GetStringAsync(oEmbed, CancellationToken)).RootElement;
        Assert.Contains($"{Embed}/4", answer.GetProperty("html").GetString(), StringComparison.Ordinal);
        Assert.StartsWith(
            "Emergency, and a call for foreign troops",
            answer.GetProperty("title").GetString(),
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_frame_shows_a_step_and_leads_to_the_others_within_itself()
    {
        var frame = await PageAsync($"{Embed}/4");

        Assert.Equal($"{Embed}/5", frame.QuerySelector("nav .after")!.GetAttribute("href"));
        Assert.Equal("_self", frame.QuerySelector("nav .after")!.GetAttribute("target"));
        Assert.Equal($"{Page}/4", frame.QuerySelector("footer .full")!.GetAttribute("href"));
        Assert.NotEmpty(frame.QuerySelectorAll("event-map a.mark"));
    }

    [Fact]
    public async Task A_picture_of_a_step_is_painted()
    {
        var response = await client.GetAsync($"/preview/{ShippedRecord.Id}/stories/how-many-died/7.png", CancellationToken);

        Assert.Equal("image/png", response.Content.Headers.ContentType?.MediaType);
        Assert.True((await response.Content.ReadAsByteArrayAsync(CancellationToken)).Length > 10_000);
    }

    [Fact]
    public async Task The_api_has_the_stories_with_what_they_cite()
    {
        var api = $"/api/v1/{ShippedRecord.Id}/stories";

        var list = JsonDocument.Parse(await client.GetStringAsync(api, CancellationToken)).RootElement;
        var story = JsonDocument.Parse(await client.GetStringAsync($"{api}/how-many-died?lang=kk", CancellationToken)).RootElement;

        Assert.Equal(["how-it-unfolded", "how-many-died"], list.EnumerateArray().Select(one => one.GetProperty("id").GetString()));
        var step = story.GetProperty("steps")[3];
        Assert.Contains("c019", step.GetProperty("claims").EnumerateArray().Select(Id));
        Assert.Equal("9 қаңтар: 164, сол күні қайтарып алынды", step.GetProperty("heading").GetString());
        Assert.Contains("known=2022-01-09", step.GetProperty("address").GetString(), StringComparison.Ordinal);

        static string? Id(JsonElement listed) => listed.GetProperty("claim").GetProperty("id").GetString();
    }

    [Fact]
    public async Task Site_maps_name_each_step_once()
    {
        var map = await client.GetStringAsync($"/d/{ShippedRecord.Id}/sitemap-1.xml", CancellationToken);

        Assert.Contains($"{Page}</loc>", map, StringComparison.Ordinal);
        Assert.Contains($"{Page}/2</loc>", map, StringComparison.Ordinal);
        Assert.DoesNotContain($"{Page}/1<", map, StringComparison.Ordinal);
    }

    private static int StepsOfStory =>
        File.ReadLines(Path.Combine(ShippedRecord.Folder, StoryStepsFile.Columns.File))
            .Count(line => line.StartsWith("how-it-unfolded,", StringComparison.Ordinal));

    private async Task<IHtmlDocument> PageAsync(string address) =>
        new HtmlParser().ParseDocument(await client.GetStringAsync(address, CancellationToken));
}
