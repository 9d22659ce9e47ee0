using System.Net;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using Dashboard.Server.Http;
using Microsoft.AspNetCore.Components;

namespace Dashboard.Server.Tests.Http;

public sealed partial class HeaderTests(TinyServer tiny)
{
    private const string Page = $"/d/{TinyDataset.Id}";
    private readonly HttpClient client = tiny.Host.CreateClient(new() { AllowAutoRedirect = false, HandleCookies = false });

    public static TheoryData<string> Everything =>
        new(
            Page,
            "/",
            "/nowhere",
            "/d/atlantis",
            "/error",
            $"/api/v1/{TinyDataset.Id}/view",
            $"/api/v1/{TinyDataset.Id}/view?from=never",
            $"/api/v1/{TinyDataset.Id}/events.csv",
            "/openapi/v1.json",
            "/docs/",
            "/robots.txt",
            "/sitemap.xml",
            "/favicon.svg",
            "/tokens.css",
            "/site.js",
            "/embedded.css",
            "/embedded.js",
            "/liveMap.js",
            "/framedTimeline.js",
            "/framedSlider.js",
            "/mud.js",
            "/fonts/source-sans-3-latin-wght-normal.woff2",
            $"{Page}/basemap.svg",
            $"/oembed?url=http://localhost{Page}",
            $"/preview/{TinyDataset.Id}/map.png");

    private static CancellationToken CancellationToken => TestContext.Current.CancellationToken;

    [Theory, MemberData(nameof(Everything))]
    public async Task Every_answer_says_that_its_type_is_right_and_what_it_may_load(string path)
    {
        using var answer = await client.GetAsync(path, CancellationToken);
        Assert.Equal("nosniff", Header(answer, "X-Content-Type-Options"));
        Assert.Equal("same-origin", Header(answer, "Referrer-Policy"));
        Assert.StartsWith("default-src 'none';", Header(answer, "Content-Security-Policy"), StringComparison.Ordinal);
    }

    [Theory, MemberData(nameof(Everything))]
    public async Task No_answer_sets_a_cookie_or_names_the_software(string path)
    {
        using var answer = await client.GetAsync(path, CancellationToken);
        Assert.Null(Header(answer, "Set-Cookie"));
        Assert.Null(Header(answer, "Server"));
        Assert.Null(Header(answer, "X-Powered-By"));
    }

    [Theory]
    [InlineData(Page)]
    [InlineData("/nowhere")]
    [InlineData("/error")]
    [InlineData("/docs/")]
    public async Task A_page_runs_its_own_scripts_is_framed_by_nobody_and_asks_for_no_sensor(string path)
    {
        using var answer = await client.GetAsync(path, CancellationToken);
        var policy = Header(answer, "Content-Security-Policy")!;
        var scripts = policy.Split(';').Single(part => part.Trim().StartsWith("script-src", StringComparison.Ordinal));
        Assert.DoesNotContain("unsafe-inline", scripts, StringComparison.Ordinal);
        Assert.DoesNotContain(
            "unsafe-eval'",
            scripts.Replace("'wasm-unsafe-eval'", "", StringComparison.Ordinal),
            StringComparison.Ordinal);
        Assert.Contains("frame-ancestors 'none'", policy, StringComparison.Ordinal);
        // The only other host: that of the street tiles, for images only.
        Assert.DoesNotContain(
            "http",
            policy.Replace("img-src 'self' data: https://tile.openstreetmap.org;", "", StringComparison.Ordinal),
            StringComparison.Ordinal);
        Assert.Contains("geolocation=()", Header(answer, "Permissions-Policy"), StringComparison.Ordinal);
        Assert.Equal("same-origin", Header(answer, "Cross-Origin-Opener-Policy"));
    }

    [Theory]
    [InlineData(Page)]
    [InlineData("/nowhere")]
    [InlineData("/docs/")]
    public async Task Every_script_within_a_page_is_in_its_policy_by_its_hash(string path)
    {
        using var answer = await client.GetAsync(path, CancellationToken);
        var policy = Header(answer, "Content-Security-Policy");
        var scripts = ScriptWithin()
            .Matches(await answer.Content.ReadAsStringAsync(CancellationToken))
            .Where(script => !script.Groups["tag"].Value.Contains("application/ld", StringComparison.Ordinal));
        Assert.All(
            scripts,
            script =>
                Assert.Contains(
                    $"'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(script.Groups["text"].Value)))}'",
                    policy,
                    StringComparison.Ordinal));
    }

    [Fact]
    public void An_import_map_is_allowed_by_its_hash_and_tile_layers_by_their_origins()
    {
        var map = new ImportMapDefinition(new Dictionary<string, string>(StringComparer.Ordinal) { ["./a.js"] = "./a.1.js" }, null, null);
        var hash = Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(map.ToString().ReplaceLineEndings("\n"))));

        string[] tiles = ["https://a.example.org", "https://b.example.org", "https://a.example.org"];
        var policy = new ContentSecurityPolicies(tiles, "*").With(map);

        Assert.Contains($"script-src 'self' 'wasm-unsafe-eval' 'sha256-{hash}';", policy, StringComparison.Ordinal);
        Assert.Contains("img-src 'self' data: https://a.example.org https://b.example.org;", policy, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_an_import_map_and_tiles_nothing_is_added() =>
        Assert.Contains(
            "script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; style-src-attr 'unsafe-inline'; img-src 'self' data:;",
            new ContentSecurityPolicies([], "*").With(null),
            StringComparison.Ordinal);

    [Fact]
    public async Task What_is_not_modified_leaves_the_policy_that_came_with_it()
    {
        using var answer = await client.GetAsync(Page, CancellationToken);
        using var again = new HttpRequestMessage(HttpMethod.Get, Page) { Headers = { IfNoneMatch = { answer.Headers.ETag! } } };
        using var unchanged = await client.SendAsync(again, CancellationToken);
        Assert.Equal(HttpStatusCode.NotModified, unchanged.StatusCode);
        Assert.Null(Header(unchanged, "Content-Security-Policy"));
    }

    [Theory]
    [InlineData($"/api/v1/{TinyDataset.Id}/view")]
    [InlineData($"/api/v1/{TinyDataset.Id}/view?from=never")]
    [InlineData($"/api/v1/{TinyDataset.Id}/events.geojson")]
    [InlineData("/openapi/v1.json")]
    public async Task The_api_can_be_read_from_other_sites_and_is_not_listed_by_search_engines(string path)
    {
        using var answer = await client.GetAsync(path, CancellationToken);
        Assert.Equal(("*", "noindex"), (Header(answer, "Access-Control-Allow-Origin"), Header(answer, "X-Robots-Tag")));
    }

    [Theory, MemberData(nameof(Everything))]
    public async Task Only_pages_are_kept_from_other_sites_and_from_frames_without_an_origin(string path)
    {
        using var answer = await client.GetAsync(path, CancellationToken);
        (string?, string?) expected =
            answer.Content.Headers.ContentType?.MediaType == "text/html" ? (null, "same-origin") : ("*", "cross-origin");
        Assert.Equal(expected, (Header(answer, "Access-Control-Allow-Origin"), Header(answer, "Cross-Origin-Resource-Policy")));
    }

    private static string? Header(HttpResponseMessage answer, string name) =>
        answer.Headers.TryGetValues(name, out var values) || answer.Content.Headers.TryGetValues(name, out values)
            ? string.Join(", ", values)
            : null;

    [GeneratedRegex(
        "<script(?<tag>(?![^>]* src=)[^>]*)>(?<text>.*?)</script>",
        RegexOptions.Singleline | RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex ScriptWithin();
}
