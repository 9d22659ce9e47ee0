using System.IO.Compression;
using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Dashboard.Server.Snapshots;
using Dashboard.Server.Tests.Http;
using Dashboard.Shared.Snapshots.Exchange;
using Microsoft.Extensions.DependencyInjection;

namespace Dashboard.Server.Tests.Exports;

public sealed class SnapshotEndpointsTests(TinyServer tiny)
{
    private static readonly string Address = $"/api/v1/{TinyDataset.Id}/snapshot";
    private readonly RunningServer server = tiny.Host;

    private static CancellationToken CancellationToken => TestContext.Current.CancellationToken;

    private string Version => server.Services.GetRequiredService<SnapshotRegistry>().Get(TinyDataset.Id).Version.Name;

    [Fact]
    public async Task The_whole_version_is_sent()
    {
        var snapshot = await SnapshotJson.ReadAsync(
            await server.CreateClient().GetByteArrayAsync(Address, CancellationToken),
            () => Task.CompletedTask);
        Assert.Equal(Version, snapshot.Version.Name);
        Assert.NotEmpty(snapshot.Content.Events);
    }

    [Fact]
    public async Task It_is_compressed_for_who_takes_that()
    {
        using var answer = await Get(Address, "gzip, br");
        Assert.Equal(["br"], answer.Content.Headers.ContentEncoding);
        await using var plain = new BrotliStream(await answer.Content.ReadAsStreamAsync(CancellationToken), CompressionMode.Decompress);
        Assert.Equal(
            TinyDataset.Id,
            (await JsonDocument.ParseAsync(plain, default, CancellationToken)).RootElement.GetProperty("info").GetProperty("id").GetString()
        );
    }

    [Fact]
    public async Task Asked_for_by_its_version_it_may_be_kept_for_a_year()
    {
        using var answer = await Get($"{Address}?version={Version}");
        Assert.Equal("public, max-age=31536000, immutable", answer.Headers.CacheControl!.ToString());
        Assert.NotNull(answer.Headers.ETag);
    }

    [Fact]
    public async Task Asked_for_without_it_may_not()
    {
        using var answer = await Get(Address);
        Assert.Equal(TimeSpan.FromSeconds(60), answer.Headers.CacheControl!.MaxAge);
    }

    [Fact]
    public async Task A_version_that_is_not_served_is_gone()
    {
        using var answer = await Get($"{Address}?version=9-0123456789abcdef");
        Assert.Equal(HttpStatusCode.Gone, answer.StatusCode);
    }

    [Fact]
    public async Task A_dataset_that_is_too_large_is_left_to_the_API()
    {
        await using var small = server.WithWebHostBuilder(host => host.UseSetting("Dashboard:SnapshotEvents", "0"));
        using var answer = await small.CreateClient().GetAsync(Address, CancellationToken);
        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.Contains(
            "Ask the API",
            (await answer.Content.ReadFromJsonAsync<JsonElement>(CancellationToken)).GetProperty("detail").GetString(),
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task Rows_that_may_not_be_handed_on_are_not_sent()
    {
        await using var closed = RunningServer.On(TinyDataset.New().ReplaceInJson("\"exportAllowed\": true", "\"exportAllowed\": false"));
        using var answer = await closed.CreateClient().GetAsync(Address, CancellationToken);
        Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
    }

    private async Task<HttpResponseMessage> Get(string address, string? encoding = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        if (encoding is not null)
            request.Headers.Add("Accept-Encoding", encoding);
        return await server.CreateClient().SendAsync(request, CancellationToken);
    }
}
