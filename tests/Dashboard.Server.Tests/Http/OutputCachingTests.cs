using System.Globalization;
using System.Net;
using System.Net.Http.Headers;
using Dashboard.Server.Settings;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.OutputCaching;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Dashboard.Server.Tests.Http;

public sealed class OutputCachingTests : IClassFixture<OutputCachingTests.EmptiedServer>
{
    private const string Page = $"/d/{TinyDataset.Id}";
    private const string View = $"/api/v1/{TinyDataset.Id}/view";
    private readonly HttpClient client;

    /// <summary>Each test starts with an empty cache.</summary>
    public OutputCachingTests(EmptiedServer server)
    {
        server.Store.Clear();
        client = server.Host.CreateClient(new() { AllowAutoRedirect = false });
    }

    private static CancellationToken CancellationToken => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(Page)]
    [InlineData($"{Page}?theme=demands&lang=ru")]
    [InlineData(View)]
    [InlineData("/sitemap.xml")]
    [InlineData("/robots.txt")]
    [InlineData("/openapi/v1.json")]
    public async Task The_second_reader_is_answered_from_memory_with_the_same(string path)
    {
        var first = await Get(path);
        var second = await Get(path);
        Assert.Equal((false, true), (first.IsHeld, second.IsHeld));
        Assert.Equal((first.Text, first.Tag), (second.Text, second.Tag));
    }

    [Theory]
    [InlineData(Page)]
    [InlineData(View)]
    [InlineData($"/api/v1/{TinyDataset.Id}/events.csv")]
    public async Task Who_still_has_an_answer_is_told_so(string path)
    {
        var tag = (await Get(path)).Tag!;
        using var again = new HttpRequestMessage(HttpMethod.Get, path)
        {
            Headers = { IfNoneMatch = { EntityTagHeaderValue.Parse("\"other\""), EntityTagHeaderValue.Parse(tag) } },
        };
        using var answer = await client.SendAsync(again, CancellationToken);
        Assert.Equal(HttpStatusCode.NotModified, answer.StatusCode);
        Assert.Equal(tag, answer.Headers.ETag?.ToString());
        Assert.Empty(await answer.Content.ReadAsByteArrayAsync(CancellationToken));
    }

    [Fact]
    public async Task A_tag_is_of_one_address()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, $"{Page}?theme=demands")
        {
            Headers = { IfNoneMatch = { EntityTagHeaderValue.Parse((await Get(Page)).Tag!) } },
        };
        using var answer = await client.SendAsync(request, CancellationToken);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
    }

    [Theory]
    [InlineData(Page)]
    [InlineData(View)]
    public async Task An_answer_may_be_kept_for_a_minute_by_anyone(string path) =>
        Assert.Equal("public, max-age=60, stale-while-revalidate=600, stale-if-error=86400", (await Get(path)).Lifetime);

    [Fact]
    public async Task An_answer_of_the_api_for_one_version_may_be_kept_for_a_year()
    {
        using var document = System.Text.Json.JsonDocument.Parse((await Get(View)).Text);
        var version = document.RootElement.GetProperty("version").GetString();
        Assert.Equal("public, max-age=31536000, immutable", (await Get($"{View}?version={version}")).Lifetime);
    }

    [Theory]
    [InlineData($"{View}?version=99-abc")]
    [InlineData($"{View}?from=never")]
    [InlineData("/d/atlantis")]
    [InlineData("/nowhere")]
    [InlineData("/")]
    public async Task What_is_no_answer_is_neither_held_nor_tagged(string path)
    {
        _ = await Get(path);
        var second = await Get(path);
        Assert.Equal((false, null), (second.IsHeld, second.Tag));
        Assert.Equal(path == "/" ? "no-cache" : "no-store", second.Lifetime);
    }

    [Theory]
    [InlineData("?utm_source=letter", "?fbclid=secret")]
    [InlineData("?theme=demands&gclid=secret", "?theme=demands")]
    [InlineData("?from=2019-03-02&theme=demands", "?theme=demands&from=2019-03-02")]
    [InlineData("?LANG=ru", "?LANG=secret")]
    public async Task Addresses_that_mean_the_same_share_an_entry(string one, string other)
    {
        var first = await Get(Page + one);
        var second = await Get(Page + other);
        Assert.True(second.IsHeld);
        Assert.DoesNotContain("secret", first.Text, StringComparison.Ordinal);
        Assert.Contains("<html lang=\"en\"", second.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("?from=never")]
    [InlineData("?theme=nope")]
    [InlineData("?theme=demands&theme=cost")]
    [InlineData("?lang=ru&lang=kk")]
    public async Task A_notice_is_shown_to_who_asked_so_and_to_nobody_else(string query)
    {
        var bad = await Get(Page + query);
        var good = await Get(Page);
        Assert.Contains("notice", bad.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("class=\"notice\"", good.Text, StringComparison.Ordinal);
        Assert.False(good.IsHeld);
    }

    [Fact]
    public async Task Each_language_is_an_answer_of_its_own()
    {
        _ = await Get(Page);
        var russian = await Get($"{Page}?lang=ru");
        Assert.False(russian.IsHeld);
        Assert.Contains("<html lang=\"ru\"", russian.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_navigation_of_blazor_is_held_apart_and_no_other_accept_is()
    {
        _ = await Get(Page);
        var enhanced = await Get(Page, accept: "text/html; blazor-enhanced-nav=on");
        var enhancedAgain = await Get(Page, accept: "text/html; blazor-enhanced-nav=on");
        var other = await Get(Page, accept: "text/html,application/xhtml+xml");
        Assert.Equal((false, true, true), (enhanced.IsHeld, enhancedAgain.IsHeld, other.IsHeld));
        Assert.NotEqual(enhanced.Tag, other.Tag);
    }

    // In another case Blazor does not recognize its page, and reloads the document.
    [Fact]
    public async Task A_held_page_allows_navigation_in_the_word_that_blazor_looks_for()
    {
        for (var time = 0; time < 2; time++)
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, Page);
            request.Headers.Add("Accept", "text/html; blazor-enhanced-nav=on");
            using var answer = await client.SendAsync(request, CancellationToken);
            Assert.Equal("allow", answer.Headers.GetValues("blazor-enhanced-nav").Single());
        }
    }

    [Theory]
    [InlineData("br, gzip", "br")]
    [InlineData("gzip", "gzip")]
    [InlineData("identity", "")]
    public async Task Each_encoding_is_held_for_those_who_read_it(string accepted, string sent)
    {
        foreach (var encoding in (string[])["br", "gzip", "identity"])
            Assert.False((await Get(Page, encoding: encoding)).IsHeld);
        var answer = await Get(Page, encoding: accepted);
        Assert.Equal((true, sent), (answer.IsHeld, answer.Encoding));
    }

    [Fact]
    public async Task Caches_in_between_are_told_what_an_answer_depends_on()
    {
        using var page = await client.GetAsync(Page, CancellationToken);
        using var view = await client.GetAsync(View, CancellationToken);
        Assert.Equal("Accept, Accept-Encoding", string.Join(", ", page.Headers.Vary));
        Assert.Equal("Accept-Encoding", string.Join(", ", view.Headers.Vary));
    }

    [Fact]
    public async Task What_is_held_does_not_look_old_to_caches_in_between()
    {
        _ = await Get(Page);
        using var answer = await client.GetAsync(Page, CancellationToken);
        Assert.Null(answer.Headers.Age);
    }

    [Fact]
    public async Task Head_is_answered_with_the_headers_of_get()
    {
        var tag = (await Get(Page)).Tag;
        using var request = new HttpRequestMessage(HttpMethod.Head, Page);
        using var answer = await client.SendAsync(request, CancellationToken);
        Assert.Equal(tag, answer.Headers.ETag?.ToString());
    }

    [Fact]
    public async Task A_forged_host_changes_no_page_of_others()
    {
        var forged = await Get(Page, host: "evil.example");
        var page = await Get(Page);
        Assert.False(page.IsHeld);
        Assert.Contains("http://evil.example/", forged.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("evil.example", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Where_a_public_address_is_set_pages_name_it_whatever_the_request_says()
    {
        await using var named = RunningServer.On(TinyDataset.New());
        named.Settings["Dashboard:PublicUrl"] = "https://dashboard.example.org";
        using var reader = named.CreateClient();
        Assert.Contains(
            $"<link rel=\"canonical\" href=\"https://dashboard.example.org{Page}\"",
            await reader.GetStringAsync(Page, CancellationToken),
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task No_more_is_held_than_is_set()
    {
        await using var small = RunningServer.On(TinyDataset.New());
        small.Settings["Dashboard:CacheMegabytes"] = "8";
        using var reader = small.CreateClient();
        var bytes = 0;
        var count = 0;
        while (bytes < 12 * 1024 * 1024)
        {
            bytes += (await reader.GetByteArrayAsync($"{Page}?q={count}", CancellationToken)).Length;
            count++;
        }

        var held = 0L;
        for (var number = 0; number < count; number++)
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, $"{Page}?q={number.ToString(CultureInfo.InvariantCulture)}")
            {
                Headers = { CacheControl = new() { OnlyIfCached = true } },
            };
            using var answer = await reader.SendAsync(request, CancellationToken);
            held += answer.IsSuccessStatusCode ? (await answer.Content.ReadAsByteArrayAsync(CancellationToken)).Length : 0;
        }

        Assert.InRange(held, 1, small.Services.GetRequiredService<IOptions<DashboardOptions>>().Value.ResponseBytes);
    }

    [Fact]
    public async Task Many_who_ask_for_the_same_at_once_get_the_same()
    {
        var answers = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => Get($"{Page}?q=bread")));
        Assert.Single(answers.Select(answer => answer.Text).Distinct(StringComparer.Ordinal));
        Assert.Single(answers, answer => !answer.IsHeld);
    }

    private async Task<Answer> Get(string path, string? accept = null, string? encoding = null, string? host = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        if (accept is not null)
            request.Headers.Add("Accept", accept);
        if (encoding is not null)
            request.Headers.Add("Accept-Encoding", encoding);
        request.Headers.Host = host;
        using var answer = await client.SendAsync(request, CancellationToken);
        return new Answer(
            await answer.Content.ReadAsStringAsync(CancellationToken),
            answer.Headers.ETag?.ToString(),
            answer.Headers.CacheControl?.ToString(),
            string.Join(", ", answer.Content.Headers.ContentEncoding),
            answer.Headers.TryGetValues("Cache-Status", out var status) && status.Single() == "dashboard; hit");
    }

    public sealed class EmptiedServer(TinyServer tiny) : IAsyncDisposable
    {
        internal ClearableStore Store { get; } = new();

        internal WebApplicationFactory<Program> Host =>
            field ??= tiny.Host.WithWebHostBuilder(host =>
                host.ConfigureTestServices(services => services.AddSingleton<IOutputCacheStore>(Store)));

        public ValueTask DisposeAsync() => Host.DisposeAsync();
    }

    private sealed record Answer(string Text, string? Tag, string? Lifetime, string Encoding, bool IsHeld);
}
