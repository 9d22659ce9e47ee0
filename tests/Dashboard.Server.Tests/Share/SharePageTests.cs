using System.Net;
using System.Text.RegularExpressions;
using Dashboard.Server.Tests.Http;

namespace Dashboard.Server.Tests.Share;

public sealed partial class SharePageTests(TinyServer tiny)
{
    private const string Page = $"/d/{TinyDataset.Id}/share";

    private readonly HttpClient client = tiny.Host.CreateClient();

    private static CancellationToken CancellationToken => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("")]
    [InlineData("?view=timeline&title=0&controls=0&height=240")]
    [InlineData("?select=events/t4&theme=casualties")]
    [InlineData("?view=casualties")]
    public async Task Every_code_leads_to_what_is_there(string query)
    {
        var page = await client.GetStringAsync(Page + query, CancellationToken);
        var fields = Fields()
            .Matches(page)
            .ToDictionary(
                field => field.Groups["name"].Value,
                field => WebUtility.HtmlDecode(field.Groups["value"].Value),
                StringComparer.Ordinal);
        var frame = WebUtility.HtmlDecode(Frame().Match(WebUtility.HtmlDecode(page)).Groups["address"].Value);

        Assert.Equal(["link", "oembed", "picture"], fields.Keys.Order(StringComparer.Ordinal));
        foreach (var address in fields.Values.Append(frame))
        {
            using var answer = await client.GetAsync(address, CancellationToken);
            Assert.True(answer.StatusCode == HttpStatusCode.OK, $"{address}: {answer.StatusCode}");
        }

        // oEmbed returns the same frame.
        Assert.Contains(
            frame,
            WebUtility.HtmlDecode(WebUtility.HtmlDecode(await client.GetStringAsync(fields["oembed"] + "&format=xml", CancellationToken))),
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", false)]
    [InlineData("?utm_source=mail", false)]
    [InlineData("?theme=wages", true)]
    [InlineData("?view=map", true)]
    [InlineData("?height=300", true)]
    public async Task Search_engines_list_the_plain_page_alone(string query, bool isHidden) =>
        Assert.Equal(
            isHidden,
            (await client.GetStringAsync(Page + query, CancellationToken)).Contains("content=\"noindex\"", StringComparison.Ordinal));

    [Theory]
    [InlineData("/d/atlantis/share", HttpStatusCode.NotFound)]
    [InlineData($"{Page}?view=nothing&height=99999&title=maybe&select=events/t99", HttpStatusCode.OK)]
    public async Task A_bad_value_is_left_out_and_a_missing_dataset_is_missing(string address, HttpStatusCode status)
    {
        using var answer = await client.GetAsync(address, CancellationToken);
        Assert.Equal(status, answer.StatusCode);
    }

    [GeneratedRegex(
        "<input class=\"field\" id=\"share-(?<name>[a-z]+)\" readonly[^>]*? value=\"(?<value>[^\"]*)\"",
        RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex Fields();

    [GeneratedRegex("<iframe src=\"(?<address>http[^\"]*)\"", RegexOptions.ExplicitCapture, 30_000)]
    private static partial Regex Frame();
}
