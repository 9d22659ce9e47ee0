using System.Net;
using System.Net.Http.Headers;

namespace Dashboard.Server.Tests.Http;

/// <summary>Request headers as in RFC 9110 (sections 7.2, 9.3.7, 12.5 and 13.1.2).</summary>
public sealed class NegotiationTests(TinyServer server)
{
    private const string Page = $"/d/{TinyDataset.Id}";
    private const string Api = $"/api/v1/{TinyDataset.Id}";
    private readonly HttpClient client = server.Host.CreateClient(new() { AllowAutoRedirect = false });

    public static TheoryData<string> Public =>
        new(
            Page,
            $"{Api}/view",
            $"{Api}/events.csv",
            $"{Api}/snapshot",
            $"/embed/{TinyDataset.Id}/map",
            $"{Page}/basemap.svg",
            $"/preview/{TinyDataset.Id}/map.png",
            "/robots.txt",
            "/tokens.css",
            "/openapi/v1.json");

    private static CancellationToken CancellationToken => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("br, gzip", "br")]
    [InlineData("gzip, br", "br")]
    [InlineData("BR", "br")]
    [InlineData("x-gzip", "gzip")]
    [InlineData("*", "br")]
    [InlineData("br;q=0, *", "gzip")]
    [InlineData("br;q=0, gzip", "gzip")]
    [InlineData("br;q=0.5, gzip;q=1.0", "gzip")]
    [InlineData("br;q=0.5, identity", "")]
    [InlineData("gzip, *;q=0", "gzip")]
    [InlineData("xbrx", "")]
    [InlineData("brotli, gz", "")]
    [InlineData("br;q=0", "")]
    [InlineData("*;q=0", "")]
    [InlineData("identity;q=0", "")]
    [InlineData(";;,=,\"", "")]
    [InlineData("", "")]
    public async Task The_coding_that_is_accepted_most_is_sent_whichever_was_sent_before(string accepted, string sent)
    {
        foreach (var path in (string[])[Page, $"{Api}/view", $"{Api}/snapshot", $"{Page}/basemap.svg"])
        {
            foreach (var earlier in (string[])["br", "gzip", "identity"])
                (await Get(path, ("Accept-Encoding", earlier))).Dispose();
            using var answer = await Get(path, ("Accept-Encoding", accepted));
            Assert.Equal((path, sent), (path, string.Join(", ", answer.Content.Headers.ContentEncoding)));
        }
    }

    [Theory]
    [InlineData("text/html; blazor-enhanced-nav=on", true)]
    [InlineData("text/html;blazor-enhanced-nav=on", true)]
    [InlineData("TEXT/HTML; Blazor-Enhanced-Nav=on, */*;q=0.1", true)]
    [InlineData("text/html; blazor-enhanced-nav=on;q=0", false)]
    [InlineData("text/html; x=\"blazor-enhanced-nav=on\"", false)]
    [InlineData("application/xhtml+xml; blazor-enhanced-nav=on", false)]
    [InlineData("text/html", false)]
    public async Task A_page_is_framed_for_navigation_where_that_is_accepted(string accept, bool isFramed)
    {
        using var framed = await Get(Page, ("Accept", "text/html; blazor-enhanced-nav=on"));
        using var plain = await Get(Page);
        using var answer = await Get(Page, ("Accept", accept));
        Assert.NotEqual(framed.Headers.ETag, plain.Headers.ETag);
        Assert.Equal(isFramed ? framed.Headers.ETag : plain.Headers.ETag, answer.Headers.ETag);
    }

    [Theory, MemberData(nameof(Public))]
    public async Task Only_the_tag_of_a_page_depends_on_who_asks(string path)
    {
        using var plain = await Get(path);
        using var navigated = await Get(path, ("Accept", "text/html; blazor-enhanced-nav=on"));
        Assert.Equal(path != Page, plain.Headers.ETag!.Equals(navigated.Headers.ETag));
    }

    [Theory, MemberData(nameof(Public))]
    public async Task What_depends_on_a_header_says_so_also_when_it_is_not_modified(string path)
    {
        var expected = path == Page ? "Accept, Accept-Encoding" : "Accept-Encoding";
        for (var time = 0; time < 2; time++)
        {
            using var answer = await Get(path);
            using var unchanged = await Get(path, ("If-None-Match", answer.Headers.ETag!.ToString()));
            Assert.Equal((HttpStatusCode.OK, HttpStatusCode.NotModified), (answer.StatusCode, unchanged.StatusCode));
            Assert.Equal((expected, expected), (string.Join(", ", answer.Headers.Vary), string.Join(", ", unchanged.Headers.Vary)));
        }
    }

    [Theory, MemberData(nameof(Public))]
    public async Task Any_tag_is_that_of_what_there_is(string path)
    {
        for (var time = 0; time < 2; time++)
        {
            using var answer = await Get(path, ("If-None-Match", "*"));
            Assert.Equal((HttpStatusCode.NotModified, ""), (answer.StatusCode, await answer.Content.ReadAsStringAsync(CancellationToken)));
            Assert.NotNull(answer.Headers.ETag);
            Assert.Equal(path.Split('/')[1] is "api" or "openapi" or "preview", answer.Headers.Contains("Access-Control-Allow-Origin"));
            (await Get(path)).Dispose();
        }
    }

    [Theory]
    [InlineData("/nowhere", HttpStatusCode.NotFound)]
    [InlineData($"{Page}/events/t99", HttpStatusCode.NotFound)]
    [InlineData($"{Api}/events/t99", HttpStatusCode.NotFound)]
    [InlineData($"{Api}/view?from=never", HttpStatusCode.BadRequest)]
    [InlineData($"/embed/{TinyDataset.Id}/nothing", HttpStatusCode.NotFound)]
    [InlineData("/oembed", HttpStatusCode.BadRequest)]
    public async Task No_tag_is_that_of_what_there_is_not(string path, HttpStatusCode status)
    {
        using var answer = await Get(path, ("If-None-Match", "*"));
        Assert.Equal(status, answer.StatusCode);
        Assert.NotEqual("", await answer.Content.ReadAsStringAsync(CancellationToken));
    }

    [Theory]
    [InlineData("")]
    [InlineData("a b")]
    [InlineData("example.org:99999")]
    [InlineData("example.org:x")]
    [InlineData("[::1")]
    [InlineData("a/b")]
    [InlineData("user@example.org")]
    [InlineData("<script>")]
    [InlineData("a,b")]
    [InlineData("long")]
    public async Task A_host_that_is_none_is_refused_with_the_usual_headers(string host)
    {
        foreach (
            var path in (string[])
                [
                    Page,
                    "/",
                    "/nowhere",
                    $"{Api}/view",
                    $"/embed/{TinyDataset.Id}/map",
                    "/robots.txt",
                    "/tokens.css",
                    $"/oembed?url=http://localhost{Page}",
                ])
        {
            var answer = await server.Host.Server.SendAsync(
                context =>
                {
                    context.Request.Path = path.Split('?')[0];
                    context.Request.Headers.Host = host == "long" ? new string('a', 300) : host;
                },
                CancellationToken);
            var headers = answer.Response.Headers;
            Assert.Equal((path, 400), (path, answer.Response.StatusCode));
            Assert.Equal(("nosniff", "no-store"), (headers.XContentTypeOptions.ToString(), headers.CacheControl.ToString()));
            Assert.StartsWith("default-src 'none';", headers.ContentSecurityPolicy.ToString(), StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("localhost")]
    [InlineData("127.0.0.1:5000")]
    [InlineData("[::1]:8080")]
    [InlineData("xn--e1afmkfd.example")]
    [InlineData("dash_board.internal")]
    public async Task A_name_or_an_address_is_a_host(string host)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/robots.txt");
        request.Headers.Host = host;
        using var answer = await client.SendAsync(request, CancellationToken);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
    }

    [Theory]
    [InlineData($"/embed/{TinyDataset.Id}/map", $"/EMBED/{TinyDataset.Id}/Map")]
    [InlineData($"/api/v1/{TinyDataset.Id}/view", $"/API/V1/{TinyDataset.Id}/VIEW")]
    [InlineData($"/api/v1/{TinyDataset.Id}/view?from=never", $"/Api/v1/{TinyDataset.Id}/view?from=never")]
    [InlineData($"/d/{TinyDataset.Id}/share?title=0", $"/D/{TinyDataset.Id}/SHARE?title=0")]
    [InlineData("/docs/", "/DOCS/")]
    [InlineData("/robots.txt", "/ROBOTS.TXT")]
    [InlineData("/openapi/v1.json", "/OpenApi/v1.json")]
    public async Task A_path_in_another_case_is_answered_as_in_lower_case(string path, string other)
    {
        using var one = await client.GetAsync(path, CancellationToken);
        using var two = await client.GetAsync(other, CancellationToken);
        Assert.Equal(one.StatusCode, two.StatusCode);
        Assert.Equal(Headers(one), Headers(two));
    }

    [Theory]
    [InlineData($"{Api}/view")]
    [InlineData($"{Api}/events.csv?theme=demands")]
    [InlineData("/oembed")]
    [InlineData($"/API/v1/{TinyDataset.Id}/view")]
    public async Task Other_sites_may_ask_the_api_what_they_may_send(string path)
    {
        using var request = new HttpRequestMessage(HttpMethod.Options, path)
        {
            Headers =
            {
                { "Origin", "https://news.example.org" },
                { "Access-Control-Request-Method", "GET" },
                { "Access-Control-Request-Headers", "if-none-match" },
            },
        };
        using var answer = await client.SendAsync(request, CancellationToken);
        Assert.Equal(HttpStatusCode.NoContent, answer.StatusCode);
        Assert.Equal("*", answer.Headers.GetValues("Access-Control-Allow-Origin").Single());
        Assert.Contains("GET", string.Join(", ", answer.Headers.GetValues("Access-Control-Allow-Methods")), StringComparison.Ordinal);
        Assert.Contains(
            "If-None-Match",
            string.Join(", ", answer.Headers.GetValues("Access-Control-Allow-Headers")),
            StringComparison.Ordinal);
        Assert.Null(answer.Headers.ETag);
    }

    private static SortedDictionary<string, string> Headers(HttpResponseMessage answer) =>
        new(
            answer
                .Headers.Concat(answer.Content.Headers)
                .Where(header => header.Key is not ("Date" or "ETag" or "Content-Length" or "Last-Modified" or "Cache-Status"))
                .ToDictionary(header => header.Key, header => string.Join(", ", header.Value), StringComparer.Ordinal),
            StringComparer.Ordinal);

    private async Task<HttpResponseMessage> Get(string path, params (string Name, string Value)[] headers)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        foreach (var (name, value) in headers)
            request.Headers.TryAddWithoutValidation(name, value);
        return await client.SendAsync(request, CancellationToken);
    }
}
