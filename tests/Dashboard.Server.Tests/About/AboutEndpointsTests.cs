using System.Text.Json;
using Dashboard.Server.Tests.Http;
using Microsoft.AspNetCore.Hosting;

namespace Dashboard.Server.Tests.About;

public sealed class AboutEndpointsTests(ShippedServer shipped, TinyServer tiny)
{
    private static CancellationToken CancellationToken => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_shipped_dataset_says_how_it_was_made_and_what_is_not_checked()
    {
        using var file = JsonDocument.Parse(
            await File.ReadAllTextAsync(Path.Combine(ShippedRecord.Folder, "dataset.json"), CancellationToken));
        using var about = JsonDocument.Parse(
            await shipped.Host.CreateClient().GetStringAsync($"/api/v1/{ShippedRecord.Id}/about", CancellationToken));

        Assert.Equal(file.RootElement.GetProperty("method").GetString(), about.RootElement.GetProperty("method").GetString());
        Assert.Equal(
            ShippedRecord.Events.Count(e => e["verification"] == "check"),
            about.RootElement.GetProperty("counts").GetProperty("eventsToCheck").GetInt32());
        Assert.Equal(JsonValueKind.Null, about.RootElement.GetProperty("contact").ValueKind);
    }

    [Fact]
    public async Task Whom_the_operator_named_for_errors_is_named()
    {
        await using var configured = tiny.Host.WithWebHostBuilder(host =>
            host.UseSetting("Dashboard:Contact", "https://example.org/errors")
        );
        using var about = JsonDocument.Parse(
            await configured.CreateClient().GetStringAsync($"/api/v1/{TinyDataset.Id}/about", CancellationToken));

        Assert.Equal("https://example.org/errors", about.RootElement.GetProperty("contact").GetString());
    }
}
