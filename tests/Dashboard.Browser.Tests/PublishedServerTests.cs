using Dashboard.Server.Tests;

namespace Dashboard.Browser.Tests;

public sealed class PublishedServerTests
{
    private const int MaxMegabytes = 60;

    [Fact]
    public void What_is_published_for_one_system_stays_small()
    {
        var bytes = new DirectoryInfo(PublishedServer.Folder).EnumerateFiles("*", SearchOption.AllDirectories).Sum(file => file.Length);

        Assert.InRange(bytes / 1_000_000, 1, MaxMegabytes);
    }

    [Fact]
    public async Task It_runs_from_any_folder_on_the_data_that_it_brings()
    {
        Assert.True(File.Exists(Path.Combine(PublishedServer.Folder, "data", ShippedRecord.Id, "dataset.json")), "The data is not published.");
        await using var server = await PublishedServer.StartAsync();
        using var client = new HttpClient { BaseAddress = new Uri(server.Origin) };

        foreach (var path in (string[])[$"/d/{ShippedRecord.Id}", $"/d/{ShippedRecord.Id}/basemap.svg", "/site.js", $"/preview/{ShippedRecord.Id}/map.png"])
        {
            using var answer = await client.GetAsync(path, TestContext.Current.CancellationToken);
            Assert.True(answer.IsSuccessStatusCode, $"{path}: {answer.StatusCode}");
        }
    }
}
