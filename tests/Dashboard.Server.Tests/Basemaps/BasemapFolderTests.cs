using System.Net;
using Dashboard.Server.Basemaps;
using Dashboard.Server.Tests.Http;
using Dashboard.Server.Tests.Store;
using Dashboard.Shared.Datasets;
using Microsoft.Extensions.Logging;

namespace Dashboard.Server.Tests.Basemaps;

public sealed class BasemapFolderTests : IDisposable
{
    private static readonly BasemapSource Small = new(new BoundingBox(51, 41, 59, 49), "small", "KZ");
    private readonly TemporaryFolder basemaps = new();

    private static CancellationToken CancellationToken => TestContext.Current.CancellationToken;

    public void Dispose() => basemaps.Dispose();

    [Theory]
    [InlineData("{")]
    [InlineData("{}")]
    [InlineData("""{"type":"Topology","objects":{"countries":{"type":"Polygon","arcs":[[7]]}},"arcs":[]}""")]
    public void A_basemap_that_cannot_be_drawn_is_named_and_drawn_once_it_can_be(string broken)
    {
        Write("small", broken);
        var folder = new BasemapFolder(basemaps.Path);

        var error = Assert.Throws<InvalidDataException>(() => folder.Of(Small));
        Write("small", SmallTopology.Json);

        Assert.Contains(basemaps["small"], error.Message, StringComparison.Ordinal);
        Assert.NotNull(folder.Of(Small).Version);
        Assert.Same(folder.Of(Small), folder.Of(Small));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("wolrd")]
    public void A_dataset_without_a_basemap_or_with_one_that_is_missing_gets_a_ground_cut_from_the_world(string? name)
    {
        var basemap = new BasemapFolder(basemaps.Path).Of(Small with { Folder = name });

        Assert.NotNull(basemap.Version);
        Assert.Contains("KZ-MAN", basemap.View("en").Outlines.Keys);
    }

    [Fact]
    public void A_basemap_and_a_country_of_unknown_name_are_reported()
    {
        var log = new LogLines();
        var info = TinyDataset.New().Content().Info with { Country = "KZ" };

        new BasemapFolder(basemaps.Path).WarnOfMissing(
            [info with { Id = "good" }, info with { Id = "a", Basemap = "wolrd" }, info with { Id = "b", Country = "!!" }],
            log);

        Assert.Equal(
            [
                $"Dataset a: dataset.json, basemap \"wolrd\": no folder of that name in {basemaps.Path} holds a basemap.topo.json; a ground is made from the world.",
                "Dataset b: dataset.json, country \"!!\": is no country of ISO 3166-1; all countries are drawn alike.",
            ],
            log.At(LogLevel.Warning));
    }

    [Fact]
    public async Task A_basemap_that_cannot_be_drawn_fails_the_pages_of_its_dataset_alone_and_only_until_it_is_mended()
    {
        Write("broken", "{");
        await using var server = RunningServer.On(folder =>
        {
            TinyDataset.New().WriteTo(folder);
            TinyDataset.New().ReplaceInJson("\"country\": \"XO\"", "\"basemap\": \"broken\"").WriteTo(folder, "other");
        });
        server.Settings["Dashboard:Basemaps"] = basemaps.Path;
        server.Settings["Logging:LogLevel:Microsoft.AspNetCore"] = "None";
        using var client = server.CreateClient();

        Assert.Equal(HttpStatusCode.InternalServerError, await Status("other"));
        Assert.Equal(HttpStatusCode.OK, await Status(TinyDataset.Id));
        Write("broken", SmallTopology.Json);
        Assert.Equal(HttpStatusCode.OK, await Status("other"));

        async Task<HttpStatusCode> Status(string dataset)
        {
            using var response = await client.GetAsync($"/api/v1/{dataset}/basemap", CancellationToken);
            return response.StatusCode;
        }
    }

    private void Write(string name, string shapes)
    {
        Directory.CreateDirectory(basemaps[name]);
        File.WriteAllText(Path.Combine(basemaps[name], "basemap.topo.json"), shapes);
    }
}
