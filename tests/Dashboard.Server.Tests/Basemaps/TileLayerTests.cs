using AngleSharp.Html.Parser;
using Dashboard.Server.Tests.Http;

namespace Dashboard.Server.Tests.Basemaps;

public sealed class TileLayerTests : IAsyncDisposable
{
    private const string Page = $"/d/{TinyDataset.Id}";
    private readonly RunningServer server = RunningServer.On(TinyDataset.New());

    private static CancellationToken CancellationToken => TestContext.Current.CancellationToken;

    public ValueTask DisposeAsync() => server.DisposeAsync();

    [Fact]
    public async Task A_page_offers_each_layer_in_its_language_and_may_load_images_of_their_hosts()
    {
        Configure();

        var (offers, policy) = await Get($"{Page}?lang=ru&open=layers");

        Assert.Equal(4, offers.Count);
        Assert.Equal(
            ["Показать «Спутник»: сайт photo.example.org узнает ваш IP-адрес", "Показать «Plan»: сайт plan.example.org узнает ваш IP-адрес"],
            offers.Skip(2));
        Assert.Contains(
            "img-src 'self' data: https://tile.openstreetmap.org https://photo.example.org https://plan.example.org:8443;",
            policy,
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_embed_offers_none_and_may_load_nothing_from_elsewhere()
    {
        Configure();

        var (offers, policy) = await Get($"/embed/{TinyDataset.Id}/map?open=layers,streets,tiles-photo");

        Assert.Empty(offers);
        Assert.DoesNotContain("example.org", policy, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_any_layer_a_page_offers_none_and_names_no_other_host()
    {
        server.Settings["Dashboard:StreetTiles:Url"] = "";

        var (offers, policy) = await Get(Page);

        Assert.Empty(offers);
        Assert.DoesNotContain("http", policy, StringComparison.Ordinal);
    }

    private void Configure()
    {
        Layer(0, "photo", "Photo", "https://photo.example.org/{z}/{x}/{y}.jpg");
        Layer(1, "plan", "Plan", "https://plan.example.org:8443/{z}/{x}/{y}.png");
        server.Settings["Dashboard:TileLayers:0:Names:ru"] = "Спутник";

        void Layer(int index, string id, string name, string url)
        {
            var setting = $"Dashboard:TileLayers:{index}";
            server.Settings[$"{setting}:Id"] = id;
            server.Settings[$"{setting}:Name"] = name;
            server.Settings[$"{setting}:Url"] = url;
            server.Settings[$"{setting}:Attribution"] = "© Somebody";
        }
    }

    private async Task<(List<string> Offers, string Policy)> Get(string address)
    {
        using var answer = await server.CreateClient().GetAsync(address, CancellationToken);
        answer.EnsureSuccessStatusCode();
        var page = new HtmlParser().ParseDocument(await answer.Content.ReadAsStringAsync(CancellationToken));
        return (
            [.. page.QuerySelectorAll(".key .layer a").Select(link => link.TextContent)],
            answer.Headers.GetValues("Content-Security-Policy").Single());
    }
}
