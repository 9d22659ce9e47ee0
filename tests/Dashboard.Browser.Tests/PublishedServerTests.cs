using Dashboard.Server.Tests;

namespace Dashboard.Browser.Tests;

[Collection(LayeredServer.Tests)]
public sealed class PublishedServerTests(LayeredServer server)
{
    private const int MaxMegabytes = 72; // 62 for the program, the rest for the world and its gazetteer

    [Fact]
    public void It_is_small()
    {
        var modules = Path.Combine(PublishedServer.Folder, "wwwroot");
        // Test builds of the modules contain source maps.
        var bytes = new DirectoryInfo(PublishedServer.Folder).EnumerateFiles("*", SearchOption.AllDirectories)
            .Where(file => file.DirectoryName != modules || !file.Name.Contains(".js", StringComparison.Ordinal))
            .Sum(file => file.Length);

        Assert.InRange(bytes >> 20, 1, MaxMegabytes);
    }

    [Fact]
    public async Task It_runs_from_any_folder_on_the_data_that_it_brings()
    {
        Assert.True(
            File.Exists(Path.Combine(PublishedServer.Folder, "data", ShippedRecord.Id, "dataset.json")),
            "The data is not published.");
        using var client = new HttpClient { BaseAddress = new Uri(server.Origin) };

        foreach (
            var path in (string[])
                [$"/d/{ShippedRecord.Id}", $"/d/{ShippedRecord.Id}/basemap.svg", "/site.js", $"/preview/{ShippedRecord.Id}/map.png"])
        {
            using var answer = await client.GetAsync(path, TestContext.Current.CancellationToken);
            Assert.True(answer.IsSuccessStatusCode, $"{path}: {answer.StatusCode}");
        }
    }
}
