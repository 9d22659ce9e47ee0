using System.Net;
using System.Text.Json;

namespace Dashboard.Server.Tests.Http;

public sealed class HealthTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("/health/live")]
    [InlineData("/health/ready")]
    [InlineData("/Health/Live")]
    public async Task A_server_that_serves_all_its_datasets_is_well_and_nobody_keeps_that(string path)
    {
        await using var server = RunningServer.On(TinyDataset.New());
        using var client = server.CreateClient();
        for (var time = 0; time < 2; time++)
        {
            using var answer = await client.GetAsync(path, Cancel);
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
        using var ready = await client.GetAsync("/health/ready", Cancel);
        using var live = await client.GetAsync("/health/live", Cancel);
        Assert.Equal((HttpStatusCode.ServiceUnavailable, HttpStatusCode.OK), (ready.StatusCode, live.StatusCode));
        Assert.Equal(["westland-2020"], (await Read(ready)).GetProperty("missing").EnumerateArray().Select(name => name.GetString()!));
    }

    private static async Task<JsonElement> Read(HttpResponseMessage answer)
    {
        using var document = JsonDocument.Parse(await answer.Content.ReadAsStringAsync(Cancel));
        return document.RootElement.Clone();
    }
}
