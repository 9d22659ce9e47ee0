using System.Text.Json;
using Dashboard.Server.Tests.Http;
using Microsoft.AspNetCore.Hosting;

namespace Dashboard.Server.Tests.About;

public sealed class AboutEndpointsTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_shipped_dataset_says_how_it_was_made_and_what_is_not_checked()
    {
        await using var server = RunningServer.OnShippedData();
        using var about = JsonDocument.Parse(await server.CreateClient().GetStringAsync("/api/v1/kazakhstan-2022/about", Cancel));

        Assert.StartsWith("Events and figures are restated", about.RootElement.GetProperty("method").GetString(), StringComparison.Ordinal);
        Assert.Equal(5, about.RootElement.GetProperty("counts").GetProperty("eventsToCheck").GetInt32());
        Assert.Equal(JsonValueKind.Null, about.RootElement.GetProperty("contact").ValueKind);
    }

    [Fact]
    public async Task Whom_the_operator_named_for_errors_is_named()
    {
        await using var server = RunningServer.On(TinyDataset.New());
        await using var configured = server.WithWebHostBuilder(host => host.UseSetting("Dashboard:Contact", "https://example.org/errors"));
        using var about = JsonDocument.Parse(await configured.CreateClient().GetStringAsync($"/api/v1/{TinyDataset.Id}/about", Cancel));

        Assert.Equal("https://example.org/errors", about.RootElement.GetProperty("contact").GetString());
    }
}
