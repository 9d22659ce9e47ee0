using System.Net;
using AngleSharp.Html.Parser;
using Dashboard.Server.Tests.Http;

namespace Dashboard.Server.Tests.Share;

public sealed class SharePageTests : IAsyncLifetime
{
    private const string Page = $"/d/{TinyDataset.Id}/share";

    private readonly RunningServer server = RunningServer.On(TinyDataset.New());
    private HttpClient client = null!;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public ValueTask InitializeAsync()
    {
        client = server.CreateClient();
        return ValueTask.CompletedTask;
    }

    public ValueTask DisposeAsync() => server.DisposeAsync();

    [Theory]
    [InlineData("", "Map and timeline")]
    [InlineData("?view=timeline&title=0&controls=0&height=240", "Timeline")]
    [InlineData("?select=events/t4", "Event")]
    [InlineData("?view=casualties", "Casualties")]
    public async Task Every_code_leads_to_what_is_there(string query, string view)
    {
        var page = new HtmlParser().ParseDocument(await client.GetStringAsync(Page + query, Cancel));

        Assert.Equal(view, page.QuerySelector(".options [aria-current]")!.TextContent);
        var frame = new HtmlParser().ParseDocument(page.QuerySelector("#share-frame")!.TextContent).QuerySelector("iframe")!;
        foreach (var address in (string[])[Value("link"), Value("oembed"), Value("picture"), frame.GetAttribute("src")!])
        {
            using var answer = await client.GetAsync(address, Cancel);
            Assert.True(answer.StatusCode == HttpStatusCode.OK, $"{address}: {answer.StatusCode}");
        }

        var oembed = await client.GetStringAsync(Value("oembed") + "&format=xml", Cancel);
        Assert.Contains(WebUtility.HtmlEncode(WebUtility.HtmlEncode(frame.GetAttribute("src"))), oembed, StringComparison.Ordinal);

        string Value(string name) => page.QuerySelector($"#share-{name}")!.GetAttribute("value")!;
    }

    [Theory]
    [InlineData("", false)]
    [InlineData("?utm_source=mail", false)]
    [InlineData("?theme=wages", true)]
    [InlineData("?view=map", true)]
    [InlineData("?height=300", true)]
    public async Task Search_engines_list_the_plain_page_alone(string query, bool isHidden)
    {
        var page = new HtmlParser().ParseDocument(await client.GetStringAsync(Page + query, Cancel));
        Assert.Equal(isHidden, page.QuerySelector("meta[name=robots][content=noindex]") is not null);
    }

    [Theory]
    [InlineData("/d/atlantis/share", HttpStatusCode.NotFound)]
    [InlineData($"{Page}?view=nothing&height=99999&title=maybe", HttpStatusCode.OK)]
    public async Task A_bad_value_is_left_out_and_a_missing_dataset_is_missing(string address, HttpStatusCode status)
    {
        using var answer = await client.GetAsync(address, Cancel);
        Assert.Equal(status, answer.StatusCode);
    }
}
