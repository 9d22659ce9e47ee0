using System.Text.Json;
using Dashboard.Client.Requests;
using Dashboard.Shared.Views;

namespace Dashboard.Client.Tests.Requests;

public sealed class BasemapCacheTests : IDisposable
{
    private static readonly GetBasemap English = new("made", "en");
    private readonly FakeServer server;
    private readonly BasemapCache cache;
    private bool isSilent;

    public BasemapCacheTests()
    {
        server = new FakeServer(_ =>
            isSilent
                ? throw new HttpRequestException("Nobody answers.")
                : (200, JsonSerializer.Serialize(BasemapView.Empty, ViewJson.Options)));
        cache = new BasemapCache(new Api(server.Client));
    }

    public void Dispose() => server.Dispose();

    [Fact]
    public async Task A_basemap_is_asked_for_once()
    {
        await cache.Handle(English, CancellationToken.None);
        await cache.Handle(English, CancellationToken.None);

        Assert.Single(server.Asked);
    }

    [Fact]
    public async Task Each_language_has_its_own()
    {
        await cache.Handle(English, CancellationToken.None);
        await cache.Handle(English with { Language = "kk" }, CancellationToken.None);

        Assert.Equal(2, server.Asked.Count);
    }

    [Fact]
    public async Task One_that_could_not_be_had_is_asked_for_again()
    {
        isSilent = true;
        await Assert.ThrowsAsync<HttpRequestException>(() => cache.Handle(English, CancellationToken.None));
        isSilent = false;

        Assert.NotNull(await cache.Handle(English, CancellationToken.None));
    }
}
