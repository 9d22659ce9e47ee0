using System.Net;
using System.Text.Json;

namespace Dashboard.Server.Tests.Http;

/// <summary>Parameters that are misspelt, escaped twice, or contain invalid text.</summary>
public sealed class BadNameTests(TinyServer server)
{
    private const string Page = $"/d/{TinyDataset.Id}";
    private const string Api = $"/api/v1/{TinyDataset.Id}";
    private readonly HttpClient client = server.Host.CreateClient(new() { AllowAutoRedirect = false });

    /// <summary>Every kind of address that takes a query.</summary>
    public static TheoryData<string> Everywhere =>
        new(
            Page,
            $"{Page}/casualties",
            $"{Page}/data",
            $"{Page}/compare",
            $"{Page}/about",
            $"{Page}/share",
            $"{Page}/events/t4",
            $"{Page}/places/harbour",
            $"{Page}/claims/k2",
            $"{Page}/sources/radio-1",
            "/nowhere",
            $"/embed/{TinyDataset.Id}/map",
            $"/embed/{TinyDataset.Id}/timeline",
            $"/embed/{TinyDataset.Id}/casualties",
            $"/embed/{TinyDataset.Id}/dashboard",
            $"/embed/{TinyDataset.Id}/events/t4");

    public static TheoryData<string> OfApi =>
        new(
            $"{Api}/view",
            $"{Api}/map",
            $"{Api}/index",
            $"{Api}/events",
            $"{Api}/events/t4",
            $"{Api}/claims",
            $"{Api}/casualties",
            $"{Api}/tables/events",
            $"{Api}/tables/claims",
            $"{Api}/events.csv",
            $"{Api}/events.geojson",
            $"{Api}/claims.csv",
            $"{Api}/snapshot",
            $"/preview/{TinyDataset.Id}/map.png");

    private static CancellationToken CancellationToken => TestContext.Current.CancellationToken;

    [Theory, MemberData(nameof(OfApi))]
    public async Task The_api_refuses_what_is_no_text_and_names_it(string path)
    {
        foreach (var name in (string[])["q", "theme", "select", "sort", "with", "width", "nonsense"])
        {
            using var answer = await client.GetAsync($"{path}?{name}=a%EF%BF%BE", CancellationToken);
            Assert.Equal((path, name, HttpStatusCode.BadRequest), (path, name, answer.StatusCode));
            if (name is "width" or "nonsense")
                continue;
            using var problem = JsonDocument.Parse(await answer.Content.ReadAsStringAsync(CancellationToken));
            Assert.Equal("control-characters", problem.RootElement.GetProperty("errors")[0].GetProperty("code").GetString());
        }
    }

    [Theory, MemberData(nameof(Everywhere))]
    public async Task A_page_leaves_out_what_is_no_text_and_says_so(string path)
    {
        foreach (var value in (string[])["a%EF%BF%BE", "a%00b", "%EF%B7%90", "%F0%9F%BF%BF"])
        {
            using var answer = await client.GetAsync($"{path}?q={value}", CancellationToken);
            Assert.Equal(path == "/nowhere" ? HttpStatusCode.NotFound : HttpStatusCode.OK, answer.StatusCode);
            if (path != "/nowhere")
                Assert.Contains("control characters", await answer.Content.ReadAsStringAsync(CancellationToken), StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("/d/%EF%BF%BE")]
    [InlineData($"{Page}/events/%EF%BF%BE")]
    [InlineData($"{Page}/places/%F0%9F%BF%BF")]
    [InlineData($"{Api}/events/%EF%BF%BE")]
    [InlineData($"/embed/{TinyDataset.Id}/events/%EF%BF%BE")]
    [InlineData("/%EF%BF%BE")]
    public async Task A_path_of_what_is_no_text_leads_nowhere(string path)
    {
        using var answer = await client.GetAsync(path, CancellationToken);
        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    [Fact]
    public async Task OEmbed_leaves_out_what_is_no_text()
    {
        using var answer = await client.GetAsync(
            "/oembed?url=" + Uri.EscapeDataString($"http://localhost{Page}?q=%EF%BF%BE"),
            CancellationToken);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
    }

    [Theory]
    [InlineData(Page)]
    [InlineData($"{Page}/casualties")]
    [InlineData($"/embed/{TinyDataset.Id}/map")]
    public async Task A_name_that_was_escaped_once_too_often_is_read(string path)
    {
        using var right = await client.GetHeldAsync($"{path}?lang=ru&theme=wages", CancellationToken);
        Assert.Contains("lang=\"ru\"", await right.Content.ReadAsStringAsync(CancellationToken), StringComparison.Ordinal);
        foreach (var query in (string[])["?theme=wages&amp;lang=ru", "?amp;theme=wages&amp;amp;lang=ru"])
        {
            using var answer = await client.GetAsync(path + query, CancellationToken);
            Assert.Equal("dashboard; hit", string.Join(", ", answer.Headers.TryGetValues("Cache-Status", out var held) ? held : []));
        }
    }

    [Theory]
    [InlineData("form=2019-03-02", "form", "from")]
    [InlineData("themes=wages", "themes", "theme")]
    [InlineData("Place=harbour", "Place", "place")]
    [InlineData("PLACE=harbour", "PLACE", "place")]
    [InlineData("LANG=ru", "LANG", "lang")]
    [InlineData("knwon=2019-03-02", "knwon", "known")]
    public async Task A_page_names_what_is_one_letter_off_a_name_that_it_knows_or_in_capitals(string query, string name, string meant)
    {
        var text = await Text($"{Page}?{query}");
        Assert.Contains(
            $">{name}</code> was ignored: it is not a known parameter; perhaps {meant} was meant.",
            text,
            StringComparison.Ordinal);
        using var refused = await client.GetAsync($"{Api}/view?{query}", CancellationToken);
        using var problem = JsonDocument.Parse(await refused.Content.ReadAsStringAsync(CancellationToken));
        Assert.Equal(HttpStatusCode.BadRequest, refused.StatusCode);
        Assert.Equal((name, "parameter", meant), (Error("parameter"), Error("code"), Error("suggestion")));
        Assert.Contains($"did you mean {meant}?", Error("rule"), StringComparison.Ordinal);

        string? Error(string field) => problem.RootElement.GetProperty("errors")[0].GetProperty(field).GetString();
    }

    [Fact]
    public async Task The_api_suggests_the_name_without_what_escaped_it()
    {
        using var refused = await client.GetAsync($"{Api}/view?theme=wages&amp;lang=ru", CancellationToken);
        using var problem = JsonDocument.Parse(await refused.Content.ReadAsStringAsync(CancellationToken));
        Assert.Equal("lang", problem.RootElement.GetProperty("errors")[0].GetProperty("suggestion").GetString());
    }

    [Fact]
    public async Task At_most_three_misspelt_names_make_an_entry_of_their_own_and_their_values_none()
    {
        _ = await Text($"{Page}?form=1&knwon=2&palce=3");
        foreach (
            var same in (string[])
                ["?form=9&knwon=8&palce=7&utm_source=x", "?palce=&form=&knwon=&themee=1", "?form=1&form=2&knwon=2&palce=3"])
        {
            using var answer = await client.GetAsync(Page + same, CancellationToken);
            Assert.True(answer.Headers.Contains("Cache-Status"), same);
        }
    }

    [Theory]
    [InlineData("?s=20&t=AbC")]
    [InlineData("?utm_medium=x&ref=y&si=z&igshid=1")]
    public async Task What_trackers_add_is_not_taken_for_a_misspelt_name(string query)
    {
        _ = await Text(Page);
        using var answer = await client.GetAsync(Page + query, CancellationToken);
        Assert.True(answer.Headers.Contains("Cache-Status"));
    }

    private async Task<string> Text(string path)
    {
        using var answer = await client.GetAsync(path, CancellationToken);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        return await answer.Content.ReadAsStringAsync(CancellationToken);
    }
}
