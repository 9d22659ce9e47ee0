using System.Collections.Concurrent;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Dashboard.Browser.Tests;

/// <summary>
/// The published server with the data that it brings and two tile layers, whose host runs beside it: one start for all tests that need
/// either.
/// </summary>
public sealed class LayeredServer : IAsyncLifetime
{
    /// <summary>The collection of these tests.</summary>
    public const string Tests = "Layered server";

    // One pixel.
    private static readonly byte[] Pixel = Convert.FromBase64String(
        "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

    private readonly ConcurrentQueue<string> asked = [];
    private WebApplication? tiles;
    private PublishedServer? server;

    /// <summary>A tile.</summary>
    public static ReadOnlySpan<byte> Tile => Pixel;

    /// <summary>Paths of the tiles that were requested.</summary>
    public IReadOnlyCollection<string> Asked => asked;

    /// <summary>Without a trailing slash.</summary>
    public string Origin => server!.Origin;

    public async ValueTask InitializeAsync()
    {
        tiles = await StartHostOfTilesAsync();
        var port = new Uri(tiles.Urls.First()).Port;
        server = await PublishedServer.StartAsync(
            [("Dashboard__StreetTiles__Url", ""), .. Layer(0, "plan", "127.0.0.1", port), .. Layer(1, "photo", "localhost", port)]);
    }

    public async ValueTask DisposeAsync()
    {
        if (server is not null)
            await server.DisposeAsync();
        if (tiles is not null)
            await tiles.DisposeAsync();
    }

    private static IEnumerable<(string Name, string Value)> Layer(int index, string id, string host, int port) =>
        [
            ($"Dashboard__TileLayers__{index}__Id", id),
            ($"Dashboard__TileLayers__{index}__Name", $"The {id}"),
            ($"Dashboard__TileLayers__{index}__Url", $"http://{host}:{port}/{id}/{{z}}/{{x}}/{{y}}.png"),
            ($"Dashboard__TileLayers__{index}__Attribution", $"© Makers of the {id}"),
        ];

    private async Task<WebApplication> StartHostOfTilesAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var host = builder.Build();
        host.Run(async context =>
        {
            asked.Enqueue(context.Request.Path);
            context.Response.ContentType = "image/png";
            await context.Response.Body.WriteAsync(Pixel, context.RequestAborted);
        });
        await host.StartAsync(TestContext.Current.CancellationToken);
        return host;
    }
}

/// <summary>Its tests, one after another.</summary>
[CollectionDefinition(LayeredServer.Tests)]
public sealed class LayeredServerTests : ICollectionFixture<LayeredServer>;
