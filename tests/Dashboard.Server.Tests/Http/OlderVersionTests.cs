using System.Net;
using System.Text.Json;
using Dashboard.Server.Snapshots;
using Dashboard.Server.Store;
using Microsoft.Extensions.DependencyInjection;

namespace Dashboard.Server.Tests.Http;

/// <summary>A server whose dataset has three versions; an event was removed in the third.</summary>
public sealed class ThreeVersions : IAsyncLifetime
{
    private string datasets = "";

    public ThreeVersions()
    {
        Server = RunningServer.On(folder =>
        {
            datasets = folder;
            TinyDataset.New().WriteTo(folder);
        });
        Server.Settings["Dashboard:WatchSeconds"] = "0";
    }

    internal RunningServer Server { get; }

    public HttpClient Client { get; private set; } = null!;

    public IReadOnlyList<string> Names { get; private set; } = [];

    public async ValueTask InitializeAsync()
    {
        Client = Server.CreateClient();
        TinyDataset.New().Set("claims.csv", "k9", "best", "101").WriteTo(datasets);
        await PublishAsync();
        TinyDataset.New()
            .Set("claims.csv", "k9", "best", "102")
            .RemoveRow("events.csv", "t6")
            .Write("removed.csv", "entity,id,removed_on,reason,said\nevent,t6,2019-04-02,counted twice,Arrests in the north\n")
            .WriteTo(datasets);
        await PublishAsync();
        var stored = await Server.Services.GetRequiredService<StoredVersions>().ListAsync(TinyDataset.Id, CancellationToken.None);
        Names = [.. stored.Select(version => version.ToDatasetVersion().Name)];
    }

    public ValueTask DisposeAsync() => Server.DisposeAsync();

    // As at a start: the running server would keep only the last of three within a quarter of an hour.
    private async Task PublishAsync() => Server.Services.GetRequiredService<SnapshotRegistry>()
        .Open(await Server.Services.GetRequiredService<PublishedDatasets>().OpenAsync(CancellationToken.None));
}

public sealed class OlderVersionTests(ThreeVersions host) : IClassFixture<ThreeVersions>
{
    private const string Page = "/d/" + TinyDataset.Id;
    private const string Api = "/api/v1/" + TinyDataset.Id;

    private static CancellationToken CancellationToken => TestContext.Current.CancellationToken;

    private string First => host.Names[0];

    [Theory]
    [InlineData("/view", "version")]
    [InlineData("/claims.csv", null)]
    public async Task The_api_answers_from_the_version_that_the_address_names(string path, string? property)
    {
        using var response = await host.Client.GetAsync($"{Api}{path}?version={First}", CancellationToken);
        var body = await response.Content.ReadAsStringAsync(CancellationToken);

        if (property is null)
            Assert.Contains("k9,,,ostland,detained,all,count,whole,90,100,120", body, StringComparison.Ordinal);
        else
            Assert.Equal(First, JsonDocument.Parse(body).RootElement.GetProperty(property).GetString());
        Assert.Contains("immutable", response.Headers.CacheControl!.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Page)]
    [InlineData(Page + "/casualties")]
    [InlineData(Page + "/data")]
    [InlineData(Page + "/compare")]
    [InlineData(Page + "/about")]
    [InlineData(Page + "/events/t6")]
    [InlineData(Page + "/claims/k9")]
    [InlineData(Page + "/places/harbour")]
    [InlineData(Page + "/sources/radio-1")]
    [InlineData(Page + "/share")]
    [InlineData("/embed/" + TinyDataset.Id + "/map")]
    [InlineData("/embed/" + TinyDataset.Id + "/casualties")]
    [InlineData("/embed/" + TinyDataset.Id + "/events/t6")]
    public async Task A_page_shows_the_version_and_says_so(string path)
    {
        var page = WebUtility.HtmlDecode(await host.Client.GetStringAsync($"{path}?version={First}", CancellationToken));

        Assert.Contains("You are reading an older version of this dataset", page, StringComparison.Ordinal);
        Assert.Contains("<meta name=\"robots\" content=\"noindex", page, StringComparison.Ordinal);
        Assert.Contains($"/about?version={First}#since", page, StringComparison.Ordinal);
        // Every link of the page that does not lead to the current version stays in this one.
        Assert.Contains($"href=\"{Page}/about?version={First}", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_figure_is_that_of_the_version()
    {
        Assert.Contains("\"best\":100", await Detained($"{Api}/claims/k9?version={host.Names[0]}"), StringComparison.Ordinal);
        Assert.Contains("\"best\":101", await Detained($"{Api}/claims/k9?version=2"), StringComparison.Ordinal);
        Assert.Contains("\"best\":102", await Detained($"{Api}/claims/k9"), StringComparison.Ordinal);

        async Task<string> Detained(string path) =>
            JsonDocument.Parse(await host.Client.GetStringAsync(path, CancellationToken))
                .RootElement.GetRawText();
    }

    [Fact]
    public async Task The_current_version_by_its_name_has_no_notice() =>
        Assert.DoesNotContain(
            "older version",
            await host.Client.GetStringAsync($"{Page}?version={host.Names[^1]}", CancellationToken),
            StringComparison.Ordinal);

    [Fact]
    public async Task The_about_page_of_an_older_version_says_what_has_changed_since()
    {
        var page = await host.Client.GetStringAsync($"{Page}/about?version={First}", CancellationToken);
        var since = page[page.IndexOf("id=\"since\"", StringComparison.Ordinal)..];

        Assert.Contains($"href=\"{Page}/claims/k9\"", since, StringComparison.Ordinal);
        Assert.Contains("t6", since[..since.IndexOf("</section>", StringComparison.Ordinal)], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Page + "?version=77")]
    [InlineData(Page + "/claims/k9?version=1-0000000000000000")]
    [InlineData("/embed/" + TinyDataset.Id + "/map?version=77")]
    [InlineData(Page + "?shown=2019-01-01")]
    public async Task A_page_of_a_version_that_is_not_kept_is_gone_and_names_the_nearest(string path)
    {
        using var response = await host.Client.GetAsync(path, CancellationToken);
        var page = WebUtility.HtmlDecode(await response.Content.ReadAsStringAsync(CancellationToken));
        var nearest = path.Contains("77", StringComparison.Ordinal) ? host.Names[^1] : First;

        Assert.Equal(HttpStatusCode.Gone, response.StatusCode);
        Assert.Contains("This version is not kept", page, StringComparison.Ordinal);
        Assert.Contains($"version={nearest}\"", page, StringComparison.Ordinal);
        Assert.Contains("noindex", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_api_says_which_version_is_nearest_to_one_that_is_not_kept()
    {
        using var response = await host.Client.GetAsync($"{Api}/events?version=77&theme=demands", CancellationToken);
        var problem = JsonDocument.Parse(await response.Content.ReadAsStringAsync(CancellationToken)).RootElement;

        Assert.Equal(HttpStatusCode.Gone, response.StatusCode);
        Assert.Equal("application/problem+json", response.Content.Headers.ContentType!.MediaType);
        Assert.Equal(host.Names[^1], problem.GetProperty("nearest").GetProperty("name").GetString());
        Assert.Equal($"{Api}/events?theme=demands", problem.GetProperty("restart").GetString());
    }

    [Fact]
    public async Task The_versions_and_the_changes_since_one_are_listed()
    {
        var versions = JsonDocument.Parse(await host.Client.GetStringAsync($"{Api}/versions?version=2", CancellationToken)).RootElement;
        var changes = JsonDocument.Parse(await host.Client.GetStringAsync($"{Api}/changes?version=2", CancellationToken)).RootElement;

        Assert.Equal(
            host.Names.Reverse(),
            versions.GetProperty("kept").EnumerateArray().Select(version => version.GetProperty("name").GetString()!));
        Assert.Equal(host.Names[1], versions.GetProperty("shown").GetProperty("name").GetString());
        Assert.Equal(["event", "claim"], changes.EnumerateArray().Select(change => change.GetProperty("kind").GetString()!));
    }

    [Theory]
    [InlineData(Page + "/events/t6", "was removed from this dataset")]
    [InlineData(Page + "/events/t6?lang=ru", "удалена из этого набора данных")]
    [InlineData("/embed/" + TinyDataset.Id + "/events/t6", "was removed from this dataset")]
    public async Task The_address_of_a_removed_event_is_gone_with_what_it_said(string path, string words)
    {
        using var response = await host.Client.GetAsync(path, CancellationToken);
        var page = WebUtility.HtmlDecode(await response.Content.ReadAsStringAsync(CancellationToken));

        Assert.Equal(HttpStatusCode.Gone, response.StatusCode);
        Assert.Contains(words, page, StringComparison.Ordinal);
        Assert.Contains("counted twice", page, StringComparison.Ordinal);
        Assert.Contains("Arrests in the north", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_api_says_of_a_removed_event_what_became_of_it()
    {
        using var response = await host.Client.GetAsync($"{Api}/events/t6", CancellationToken);
        var problem = JsonDocument.Parse(await response.Content.ReadAsStringAsync(CancellationToken)).RootElement;

        Assert.Equal(HttpStatusCode.Gone, response.StatusCode);
        Assert.Equal("counted twice", problem.GetProperty("removed").GetProperty("reason").GetString());
    }

    [Theory]
    [InlineData(Page + "?select=events/t6")]
    [InlineData("/preview/" + TinyDataset.Id + "/events/t6.png?width=600")]
    [InlineData("/oembed?url=http://localhost" + Page + "/events/t6")]
    public async Task What_leads_to_a_removed_event_never_fails(string path)
    {
        using var response = await host.Client.GetAsync(path, CancellationToken);

        Assert.InRange((int)response.StatusCode, 200, 499);
    }

    [Fact]
    public async Task The_site_map_lacks_what_was_removed()
    {
        var map = await host.Client.GetStringAsync($"{Page}/sitemap-1.xml", CancellationToken);

        Assert.Contains("/events/t5", map, StringComparison.Ordinal);
        Assert.DoesNotContain("/events/t6", map, StringComparison.Ordinal);
    }
}
