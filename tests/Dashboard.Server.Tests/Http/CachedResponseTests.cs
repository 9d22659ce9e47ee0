using System.Collections.Concurrent;
using System.IO.Compression;
using System.Text.RegularExpressions;
using CsCheck;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.OutputCaching;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;

namespace Dashboard.Server.Tests.Http;

/// <summary>Whatever was requested before, a response is the same as without caches, apart from ids and dates.</summary>
public sealed partial class CachedResponseTests : IAsyncLifetime
{
    // 400 pairs; with CsCheck_Iter=500 the 2,000 of a thorough run.
    private static readonly int Pairs = 4 * (int)Check.Iter;

    private static readonly string[] Paths =
    [
        $"/d/{TinyDataset.Id}",
        $"/D/{TinyDataset.Id}",
        $"/d/{TinyDataset.Id}/about",
        $"/d/{TinyDataset.Id}/events/t4",
        $"/d/{TinyDataset.Id}/events/t99",
        $"/d/{TinyDataset.Id}/compare",
        $"/embed/{TinyDataset.Id}/timeline",
        $"/EMBED/{TinyDataset.Id}/timeline",
        $"/embed/{TinyDataset.Id}/nothing",
        "/embed/error",
        "/not-found",
        "/not-found/",
        "/Not-Found",
        "/error",
        "/nowhere",
        "/d/atlantis",
        "/",
        "/robots.txt",
        "/sitemap.xml",
        "/tokens.css",
        $"/api/v1/{TinyDataset.Id}/events",
        $"/API/v1/{TinyDataset.Id}/events",
        $"/api/v1/{TinyDataset.Id}/claims/k2",
        $"/api/v1/{TinyDataset.Id}/claims/k99",
        $"/api/v1/{TinyDataset.Id}/events.csv",
        $"/api/v1/{TinyDataset.Id}/snapshot",
        "/api/v1/datasets",
        $"/d/{TinyDataset.Id}/basemap.svg",
        "/oembed",
        "/health/ready",
        $"/api/v1/{TinyDataset.Id}/events%2Ecsv",
        $"/d/{TinyDataset.Id}/%61bout",
        $"/preview/{TinyDataset.Id}/nothing.png",
    ];

    private static readonly string[] Parts =
    [
        "theme=wages",
        "theme=%77ages",
        "theme=nope",
        "lang=ru",
        "lang=xx",
        "LANG=ru",
        "from=2019-03-02",
        "form=2019-03-02",
        "amp;lang=ru",
        "utm_source=x",
        "q=bread",
        "q=%EF%BF%BE",
        "theme-mode=dark",
        "colour=type",
        "marks=hexagons",
        "open=filters",
        "version=1-x",
        "limit=2",
        $"url=http://localhost/d/{TinyDataset.Id}",
        $"url=https://localhost/d/{TinyDataset.Id}",
        "format=xml",
    ];

    private static readonly (string Name, string[] Values)[] Headers =
    [
        ("Accept-Encoding", ["br", "gzip", "xbrx", "br;q=0, gzip", "identity;q=0", "*", "gzip;q=0.5, br;q=0.1"]),
        (
            "Accept",
            [
                "text/html",
                "text/html; blazor-enhanced-nav=on",
                "text/html;blazor-enhanced-nav=on",
                "text/html; blazor-enhanced-nav=on;q=0",
                "application/json",
                "x",
            ]),
        ("Host", ["localhost", "evil.example", "localhost:8080", "LOCALHOST", "a b"]),
        ("If-None-Match", ["*", "\"x\"", "W/\"x\", *"]),
        ("If-Modified-Since", ["Fri, 01 Jan 2100 00:00:00 GMT"]),
        ("Cache-Control", ["no-cache"]),
        ("Origin", ["https://news.example.org"]),
        ("Range", ["bytes=0-9"]),
        ("X-Forwarded-Host", ["evil.example"]),
        ("Accept-Language", ["kk"]),
        ("Cookie", ["a=b"]),
    ];

    private readonly ClearableStore store = new();
    private readonly RunningServer running = RunningServer.On(TinyDataset.New());
    private readonly ConcurrentDictionary<Asked, string> fresh = new();
    private WebApplicationFactory<Program> holding = null!;
    private WebApplicationFactory<Program> forgetful = null!;

    private static CancellationToken CancellationToken => TestContext.Current.CancellationToken;

    private static Gen<Asked> AnyRequest { get; } =
        Gen.Select(
            Gen.Frequency((12, Gen.Const("GET")), (2, Gen.Const("HEAD")), (1, Gen.OneOf("OPTIONS", "POST", "PUT", "get"))),
            Gen.OneOf(Paths),
            Gen.OneOf(Parts).Array[0, 3],
            Gen.Int[0, Headers.Length - 1]
                .SelectMany(at => Gen.OneOf(Headers[at].Values).Select(value => $"{Headers[at].Name}: {value}"))
                .Array[0, 2],
            (method, path, parts, headers) =>
                new Asked(
                    method,
                    path,
                    string.Join('&', parts),
                    string.Join('\n', headers.DistinctBy(header => header.Split(':')[0], StringComparer.Ordinal))));

    // Unrelated requests share no key. Requests that differ in one respect might.
    private static Gen<(Asked, Asked)> TwoAlike { get; } =
        Gen.Select(
            AnyRequest,
            AnyRequest,
            Gen.Int[0, 4],
            (one, other, what) =>
                (
                    one,
                    what switch
                    {
                        0 => one with { Method = other.Method },
                        1 => one with { Path = other.Path },
                        2 => one with { Query = other.Query },
                        3 => one with { Headers = other.Headers },
                        _ => other,
                    }));

    public ValueTask InitializeAsync()
    {
        holding = running.WithWebHostBuilder(host =>
            host.ConfigureTestServices(services => services.AddSingleton<IOutputCacheStore>(store)));
        forgetful = running.WithWebHostBuilder(host =>
            host.ConfigureTestServices(services => services.AddSingleton<IOutputCacheStore>(new ClearableStore { IsForgetful = true })));
        return ValueTask.CompletedTask;
    }

    public async ValueTask DisposeAsync()
    {
        await holding.DisposeAsync();
        await forgetful.DisposeAsync();
        await running.DisposeAsync();
    }

    [Fact]
    public async Task An_answer_is_what_a_fresh_server_says() => await TwoAlike.SampleAsync(
        async pair =>
        {
            var (one, other) = pair;
            store.Clear();
            await SayAsync(holding, one);
            Assert.Equal(await FreshAsync(other), await SayAsync(holding, other));
            Assert.Equal(await FreshAsync(one), await SayAsync(holding, one));
        },
        iter: Pairs,
        threads: 1);

    private async Task<string> FreshAsync(Asked asked) =>
        fresh.TryGetValue(asked, out var known) ? known : fresh[asked] = await SayAsync(forgetful, asked);

    private static async Task<string> SayAsync(WebApplicationFactory<Program> server, Asked asked)
    {
        using var client = server.Server.CreateClient();
        using var request = new HttpRequestMessage(
            new HttpMethod(asked.Method),
            asked.Path + (asked.Query.Length > 0 ? "?" + asked.Query : ""));
        foreach (var header in asked.Headers.Split('\n', StringSplitOptions.RemoveEmptyEntries))
            request.Headers.TryAddWithoutValidation(header.Split(": ")[0], header.Split(": ")[1]);
        using var answer = await client.SendAsync(request, CancellationToken);
        var headers = answer
            .Headers.Concat(answer.Content.Headers)
            .Where(header => header.Key is not ("ssr-framing" or "Date" or "Cache-Status" or "Content-Length" or "Transfer-Encoding"))
            .Select(header => $"{header.Key}: {string.Join(", ", header.Value)}")
            .Order(StringComparer.Ordinal);
        await using var sent = await answer.Content.ReadAsStreamAsync(CancellationToken);
        using var reader = new StreamReader(
            answer.Content.Headers.ContentEncoding.SingleOrDefault() switch
            {
                "br" => new BrotliStream(sent, CompressionMode.Decompress),
                "gzip" => new GZipStream(sent, CompressionMode.Decompress),
                _ => sent,
            });
        var body = await reader.ReadToEndAsync(CancellationToken);
        return $"{(int)answer.StatusCode}\n{string.Join('\n', headers)}\n\n{Ids().Replace(body, "")}";
    }

    // Comments that Blazor writes for itself, and the id of a failure in the log.
    [GeneratedRegex(
        "<!--(?:(?:Blazor|bl):.*?|[0-9a-f-]{36})-->|\"traceId\":\"[^\"]*\"",
        RegexOptions.Singleline | RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 5000
    )]
    private static partial Regex Ids();

    private sealed record Asked(string Method, string Path, string Query, string Headers);
}
