using System.Net;
using System.Text.Json;
using Dashboard.Server.Snapshots;
using Dashboard.Server.Store;
using Microsoft.Extensions.DependencyInjection;

namespace Dashboard.Server.Tests.Http;

public sealed class HealthTests(TinyServer tiny)
{
    private static CancellationToken CancellationToken => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("/health/live")]
    [InlineData("/health/ready")]
    [InlineData("/Health/Live")]
    public async Task A_server_that_serves_all_its_datasets_is_well_and_nobody_keeps_that(string path)
    {
        using var client = tiny.Host.CreateClient();
        for (var time = 0; time < 2; time++)
        {
            using var answer = await client.GetAsync(path, CancellationToken);
            Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
            Assert.True(answer.Headers.CacheControl?.NoStore);
            Assert.Null(answer.Headers.ETag);
            Assert.Equal("Healthy", (await Read(answer)).GetProperty("status").GetString());
        }
    }

    [Fact]
    public async Task A_dataset_that_is_not_served_is_named()
    {
        await using var server = RunningServer.On(folder =>
        {
            TinyDataset.New().WriteTo(folder);
            TinyDataset.New().Set("events.csv", "t1", "start", "never").WriteTo(folder, "westland-2020");
        });
        using var client = server.CreateClient();
        using var ready = await client.GetAsync("/health/ready", CancellationToken);
        using var live = await client.GetAsync("/health/live", CancellationToken);
        Assert.Equal((HttpStatusCode.ServiceUnavailable, HttpStatusCode.OK), (ready.StatusCode, live.StatusCode));
        Assert.Equal(["westland-2020"], (await Read(ready)).GetProperty("missing").EnumerateArray().Select(name => name.GetString()!));
    }

    [Fact]
    public async Task A_dataset_of_which_an_older_version_is_served_is_named_and_the_server_is_ready()
    {
        await using var server = RunningServer.On(TinyDataset.New());
        using var client = server.CreateClient();
        var registry = server.Services.GetRequiredService<SnapshotRegistry>();
        registry.Open(
            new OpenedDatasets(
                [.. registry.All],
                [new DatasetFailure(TinyDataset.Id, [$"{TinyDataset.Id}/events.csv: is missing from the folder."], ServedVersion: 1)]));

        using var ready = await client.GetAsync("/health/ready", CancellationToken);

        Assert.Equal(HttpStatusCode.OK, ready.StatusCode);
        var answer = await Read(ready);
        Assert.Equal("Degraded", answer.GetProperty("status").GetString());
        Assert.Equal([TinyDataset.Id], answer.GetProperty("outdated").EnumerateArray().Select(name => name.GetString()!));
        Assert.Equal(0, answer.GetProperty("missing").GetArrayLength());
    }

    private static async Task<JsonElement> Read(HttpResponseMessage answer)
    {
        using var document = JsonDocument.Parse(await answer.Content.ReadAsStringAsync(CancellationToken));
        return document.RootElement.Clone();
    }
}
