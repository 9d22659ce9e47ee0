using System.Net;
using System.Text.RegularExpressions;
using Dashboard.Client.Embed;
using Dashboard.Server.Snapshots;
using Dashboard.Server.Tests.Http;
using MediatR;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;

namespace Dashboard.Server.Tests.Embeds;

/// <summary>One server for all embed tests, which only read.</summary>
public sealed class EmbedServer : IAsyncDisposable
{
    internal RunningServer Server { get; } = RunningServer.On(TinyDataset.New());

    public ValueTask DisposeAsync() => Server.DisposeAsync();
}

public sealed partial class EmbedEndpointsTests(EmbedServer running) : IClassFixture<EmbedServer>
{
    private const string Embed = $"/embed/{TinyDataset.Id}";
    private const string ForAYear = "public, max-age=31536000, immutable";
    private const string ForAMinute = "public, max-age=60, stale-while-revalidate=600, stale-if-error=86400";
    private readonly RunningServer server = running.Server;
    private readonly HttpClient client = running.Server.CreateClient(new() { AllowAutoRedirect = false, HandleCookies = false });

    public static TheoryData<string> Views => new("map", "timeline", "matrix", "casualties", "dashboard", "events/t4");

    public static TheoryData<string, string> Hostile
    {
        get
        {
            string[] values =
            [
                "<script>window.ran=1</script>",
                "\"><img src=x onerror=ran()>",
                "javascript:alert(1)",
                "' onload='x",
                "%00",
                "../../etc",
                "🔥",
                new('a', 10_000),
            ];
            string[] names =
            [
                "title",
                "controls",
                "height",
                "theme-mode",
                "colour",
                "marks",
                "lang",
                "q",
                "from",
                "theme",
                "place",
                "bbox",
                "map",
                "select",
                "measure",
                "open",
                "version",
                "known",
                "with",
                "cursor",
                "nonsense",
            ];
            var data = new TheoryData<string, string>();
            for (var i = 0; i < names.Length; i++)
            {
                data.Add(names[i], values[i % values.Length]);
                data.Add(names[i], values[(i + 3) % values.Length]);
            }

            return data;
        }
    }

    private static CancellationToken CancellationToken => TestContext.Current.CancellationToken;

    private string Version => server.Services.GetRequiredService<SnapshotRegistry>().Get(TinyDataset.Id).Version.Name;

    [Theory, MemberData(nameof(Views))]
    public async Task A_view_is_a_page_for_frames_without_the_runtime(string view)
    {
        using var answer = await client.GetAsync($"{Embed}/{view}", CancellationToken);
        var text = await answer.Content.ReadAsStringAsync(CancellationToken);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.DoesNotContain("_framework", text, StringComparison.Ordinal);
        Assert.DoesNotContain("<!--Blazor", text, StringComparison.Ordinal);
        Assert.DoesNotMatch("style=\"(?!--)", text);
        Assert.Single(Script().Matches(text));
        Assert.Single(Styles().Matches(text));
    }

    [Theory, MemberData(nameof(Views))]
    public async Task A_view_names_its_full_page_as_the_one_to_list(string view)
    {
        var text = await client.GetStringAsync($"{Embed}/{view}?lang=ru&height=300", CancellationToken);
        var page = view is "map" or "timeline" or "dashboard" ? "" : $"/{view}";

        Assert.Contains(
            $"<link rel=\"canonical\" href=\"http://localhost/d/{TinyDataset.Id}{page}?lang=ru\"",
            text,
            StringComparison.Ordinal);
        Assert.Contains("<meta name=\"robots\" content=\"noindex\"", text, StringComparison.Ordinal);
        Assert.Contains("<html lang=\"ru\"", text, StringComparison.Ordinal);
    }

    [Theory, MemberData(nameof(Views))]
    public async Task Anyone_may_frame_a_view_and_it_may_load_what_this_server_sends(string view)
    {
        using var answer = await client.GetAsync($"{Embed}/{view}", CancellationToken);
        Assert.Equal(
            "default-src 'none'; script-src 'self'; style-src 'self'; style-src-attr 'unsafe-inline'; img-src 'self' data:; font-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors *",
            Header(answer, "Content-Security-Policy"));
        Assert.Equal(
            ("cross-origin", "require-corp"),
            (Header(answer, "Cross-Origin-Resource-Policy"), Header(answer, "Cross-Origin-Embedder-Policy")));
        Assert.Equal("*", Header(answer, "Access-Control-Allow-Origin"));
        Assert.Null(Header(answer, "X-Frame-Options"));
        Assert.Null(Header(answer, "Set-Cookie"));
        Assert.Null(Header(answer, "blazor-enhanced-nav"));
    }

    [Fact]
    public async Task Who_may_frame_can_be_set()
    {
        await using var strict = RunningServer.On(TinyDataset.New());
        strict.Settings["Dashboard:EmbedHosts"] = "https://news.example.org https://*.example.com";
        using var answer = await strict.CreateClient().GetAsync($"{Embed}/map", CancellationToken);
        Assert.EndsWith(
            "; frame-ancestors 'self' https://news.example.org https://*.example.com",
            Header(answer, "Content-Security-Policy"),
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task Everything_else_is_still_framed_by_nobody()
    {
        foreach (var path in (string[])[$"/d/{TinyDataset.Id}", "/embedded", "/nowhere"])
        {
            using var answer = await client.GetAsync(path, CancellationToken);
            Assert.Contains("frame-ancestors 'none'", Header(answer, "Content-Security-Policy"), StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("/embed/atlantis/map")]
    [InlineData($"{Embed}/nonsense")]
    [InlineData($"{Embed}/events/none")]
    [InlineData($"{Embed}/events")]
    [InlineData($"{Embed}/map/more")]
    [InlineData("/embed")]
    [InlineData("/embed/%3Cscript%3E/map")]
    public async Task What_there_is_not_is_a_small_page_that_fits_a_frame_and_leads_home(string path)
    {
        using var answer = await client.GetAsync(path + "?lang=ru", CancellationToken);
        var text = await answer.Content.ReadAsStringAsync(CancellationToken);

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.EndsWith("frame-ancestors *", Header(answer, "Content-Security-Policy"), StringComparison.Ordinal);
        Assert.Equal("no-store", Header(answer, "Cache-Control"));
        Assert.Contains("Такая выборка не найдена", text, StringComparison.Ordinal);
        Assert.Contains("href=\"/?lang=ru\"", text, StringComparison.Ordinal);
        Assert.DoesNotContain("<script>", text, StringComparison.Ordinal);
        Assert.InRange(text.Length, 0, 2_000);
    }

    [Fact]
    public async Task What_fails_says_so_on_a_page_that_fits_a_frame()
    {
        using var failing = server.WithWebHostBuilder(host =>
            host.ConfigureTestServices(services => services.AddTransient<IMediator>(_ => throw new InvalidOperationException("No answer.")))
        );
        using var answer = await failing.CreateClient().GetAsync($"{Embed}/map?lang=ru", CancellationToken);

        Assert.Equal(HttpStatusCode.InternalServerError, answer.StatusCode);
        Assert.EndsWith("frame-ancestors *", Header(answer, "Content-Security-Policy"), StringComparison.Ordinal);
        Assert.Contains("no-store", Header(answer, "Cache-Control"), StringComparison.Ordinal);
        Assert.Contains("<html lang=\"ru\"", await answer.Content.ReadAsStringAsync(CancellationToken), StringComparison.Ordinal);
    }

    [Theory, MemberData(nameof(Hostile))]
    public async Task A_hostile_value_is_left_out_and_never_markup(string name, string value)
    {
        foreach (var view in (string[])["map", "timeline", "casualties", "events/t4"])
        {
            using var answer = await client.GetAsync($"{Embed}/{view}?{name}={Uri.EscapeDataString(value)}", CancellationToken);
            var text = await answer.Content.ReadAsStringAsync(CancellationToken);

            Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
            Assert.DoesNotContain("<script>", text, StringComparison.Ordinal);
            Assert.DoesNotContain("<img src=x", text, StringComparison.Ordinal);
            Assert.DoesNotContain("href=\"javascript:", text, StringComparison.Ordinal);
            Assert.DoesNotContain("onload='", text, StringComparison.Ordinal);
            Assert.DoesNotContain(new string('a', 200), text, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_view_of_a_version_may_be_kept_for_a_year_while_it_is_the_one_there_is()
    {
        Assert.Equal(ForAYear, await Lifetime($"{Embed}/map?version={Version}"));
        Assert.Equal("no-store", await Lifetime($"{Embed}/map?version=9-0000000000000000"));
        Assert.Equal(ForAMinute, await Lifetime($"{Embed}/map"));
        Assert.Equal("Accept-Encoding", Header(await client.GetAsync($"{Embed}/map", CancellationToken), "Vary"));
    }

    [Theory]
    [InlineData($"{Embed}/map")]
    [InlineData($"{Embed}/casualties")]
    [InlineData($"/d/{TinyDataset.Id}")]
    [InlineData($"/d/{TinyDataset.Id}/casualties")]
    public async Task A_version_that_is_not_kept_is_gone_and_the_current_one_is_linked(string page)
    {
        using var gone = await client.GetAsync($"{page}?version=9-0", CancellationToken);
        using var current = await client.GetAsync($"{page}?version={Version}", CancellationToken);

        Assert.Equal((HttpStatusCode.Gone, HttpStatusCode.OK), (gone.StatusCode, current.StatusCode));
        Assert.Contains($"href=\"{page}", await gone.Content.ReadAsStringAsync(CancellationToken), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_still_has_a_view_is_told_so()
    {
        using var answer = await client.GetAsync($"{Embed}/map", CancellationToken);
        using var again = new HttpRequestMessage(HttpMethod.Get, $"{Embed}/map") { Headers = { IfNoneMatch = { answer.Headers.ETag! } } };
        Assert.Equal(HttpStatusCode.NotModified, (await client.SendAsync(again, CancellationToken)).StatusCode);
    }

    [Theory]
    [InlineData("?title=0&utm_source=letter", "?title=0&fbclid=secret")]
    [InlineData("?theme=demands&nonsense=1", "?nonsense=2&theme=demands")]
    [InlineData("?Height=3", "")]
    public async Task What_means_nothing_makes_no_answer_of_its_own(string one, string other)
    {
        using var first = await client.GetHeldAsync($"{Embed}/map{one}", CancellationToken);
        using var held = await client.GetAsync($"{Embed}/map{other}", CancellationToken);
        Assert.Equal("dashboard; hit", Header(held, "Cache-Status"));
        Assert.DoesNotContain("secret", await held.Content.ReadAsStringAsync(CancellationToken), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_parameters_of_an_embed_mean_nothing_on_a_page()
    {
        using var first = await client.GetHeldAsync($"/d/{TinyDataset.Id}", CancellationToken);
        using var held = await client.GetAsync($"/d/{TinyDataset.Id}?title=0&height=3", CancellationToken);
        Assert.Equal("dashboard; hit", Header(held, "Cache-Status"));
    }

    [Fact]
    public async Task What_a_view_loads_is_kept_for_a_year_and_found_under_any_build()
    {
        var text = await client.GetStringAsync($"{Embed}/map", CancellationToken);
        foreach (var address in new[] { Script(), Styles() }.Select(pattern => pattern.Match(text).Groups["address"].Value))
        {
            Assert.Equal(ForAYear, await Lifetime(address));
            var old = await client.GetAsync($"{address[..address.IndexOf('?', StringComparison.Ordinal)]}?v=old", CancellationToken);
            Assert.Equal(HttpStatusCode.OK, old.StatusCode);
            Assert.StartsWith("public, max-age=300", Header(old, "Cache-Control"), StringComparison.Ordinal);
        }
    }

    [Theory, MemberData(nameof(Views))]
    [InlineData("map?open=events&place=old-square")]
    [InlineData("dashboard?open=key,events&from=never")]
    [InlineData("events/nowhere")]
    public async Task The_style_sheet_has_the_styles_of_every_part_of_a_view(string view)
    {
        var text = await (await client.GetAsync($"{Embed}/{view}", CancellationToken)).Content.ReadAsStringAsync(CancellationToken);
        var styles = await client.GetStringAsync(Styles().Match(text).Groups["address"].Value, CancellationToken);

        Assert.All(
            Scope().Matches(text).Select(scope => scope.Value).Distinct(StringComparer.Ordinal),
            scope => Assert.Contains($"[{scope}]", styles, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Pages_of_others_may_load_the_script_for_them()
    {
        using var answer = await client.GetAsync("/embed.js", CancellationToken);
        Assert.Equal(
            ("*", "cross-origin"),
            (Header(answer, "Access-Control-Allow-Origin"), Header(answer, "Cross-Origin-Resource-Policy")));
        Assert.StartsWith("public, max-age=300", Header(answer, "Cache-Control"), StringComparison.Ordinal);
        Assert.Contains("javascript", Header(answer, "Content-Type"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Letters_are_sent_as_letters() =>
        Assert.DoesNotContain("&#x", await client.GetStringAsync($"{Embed}/map?lang=kk", CancellationToken), StringComparison.Ordinal);

    [Theory, MemberData(nameof(Views))]
    public void Every_view_has_a_height(string view) => Assert.InRange(EmbedSize.Height(view), 150, 900);

    [Fact]
    public async Task Options_take_away_the_words_and_the_controls()
    {
        var whole = await client.GetStringAsync($"{Embed}/map?from=2019-03-02", CancellationToken);
        var bare = await client.GetStringAsync($"{Embed}/map?controls=0&from=2019-03-02&title=0", CancellationToken);

        Assert.Contains("aria-label=\"Remove date filter", whole, StringComparison.Ordinal);
        Assert.DoesNotContain("aria-label=\"Remove date filter", bare, StringComparison.Ordinal);
        Assert.Contains("<header class=\"unseen\"", bare, StringComparison.Ordinal);
        Assert.Contains(
            "class=\"filled\"",
            await client.GetStringAsync($"{Embed}/map?height=300", CancellationToken),
            StringComparison.Ordinal);
    }

    private async Task<string?> Lifetime(string path) => Header(await client.GetAsync(path, CancellationToken), "Cache-Control");

    private static string? Header(HttpResponseMessage answer, string name) =>
        answer.Headers.TryGetValues(name, out var values) || answer.Content.Headers.TryGetValues(name, out values)
            ? string.Join(", ", values)
            : null;

    [GeneratedRegex("<script[^>]* src=\"(?<address>[^\"]+)\"", RegexOptions.ExplicitCapture, 30_000)]
    private static partial Regex Script();

    [GeneratedRegex("data-css-[a-z0-9]+", RegexOptions.NonBacktracking)]
    private static partial Regex Scope();

    [GeneratedRegex("<link rel=\"stylesheet\" href=\"(?<address>[^\"]+)\"", RegexOptions.ExplicitCapture, 30_000)]
    private static partial Regex Styles();
}
