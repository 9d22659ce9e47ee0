using System.Net;
using Dashboard.Server.Basemaps;
using Dashboard.Shared.Datasets;
using Dashboard.Shared.Views;
using MediatR;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;

namespace Dashboard.Server.Tests.Basemaps;

public sealed class BasemapEndpointsTests : IAsyncLifetime
{
    private readonly string folder = Directory.CreateTempSubdirectory("basemaps").FullName;
    private WebApplication app = null!;
    private HttpClient client = null!;

    public async ValueTask InitializeAsync()
    {
        Directory.CreateDirectory(Path.Combine(folder, "world"));
        await File.WriteAllTextAsync(Path.Combine(folder, "world", "basemap.topo.json"), SmallTopology.Json);
        var builder = WebApplication.CreateBuilder();
        builder.WebHost.UseTestServer();
        builder.Services.AddBasemaps(folder).AddSingleton<BasemapSourceOf>(
            dataset => dataset == "small" ? new BasemapSource(new BoundingBox(51, 41, 59, 49), null, "KZ") : null);
        app = builder.Build();
        app.MapBasemaps();
        await app.StartAsync(TestContext.Current.CancellationToken);
        client = app.GetTestClient();
    }

    public async ValueTask DisposeAsync()
    {
        client.Dispose();
        await app.DisposeAsync();
        Directory.Delete(folder, recursive: true);
    }

    [Fact]
    public async Task The_image_of_a_dataset_is_svg_and_may_be_kept()
    {
        var basemap = await app.Services.GetRequiredService<IRequestHandler<GetBasemap, BasemapView>>().Handle(new GetBasemap("small", "en"), TestContext.Current.CancellationToken);

        var response = await Get($"/d/small/basemap.svg?v={basemap.Image!.Version}");

        Assert.Equal("image/svg+xml", response.Content.Headers.ContentType?.MediaType);
        Assert.Equal(TimeSpan.FromDays(365), response.Headers.CacheControl?.MaxAge);
    }

    [Fact]
    public async Task An_image_asked_for_without_its_version_is_kept_for_an_hour() =>
        Assert.Equal(TimeSpan.FromHours(1), (await Get("/d/small/basemap.svg?v=old")).Headers.CacheControl?.MaxAge);

    [Fact]
    public async Task An_image_that_is_there_already_is_not_sent_again()
    {
        var first = await Get("/d/small/basemap.svg?theme=dark");
        using var request = new HttpRequestMessage(HttpMethod.Get, "/d/small/basemap.svg?theme=dark");
        request.Headers.IfNoneMatch.Add(first.Headers.ETag!);

        var second = await client.SendAsync(request, TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.NotModified, second.StatusCode);
    }

    [Fact]
    public async Task A_dataset_that_is_not_there_has_no_image() =>
        Assert.Equal(HttpStatusCode.NotFound, (await Get("/d/other/basemap.svg")).StatusCode);

    [Fact]
    public async Task A_dataset_that_is_not_there_has_plain_ground() =>
        Assert.Same(BasemapView.Empty, await app.Services.GetRequiredService<IRequestHandler<GetBasemap, BasemapView>>().Handle(new GetBasemap("other", "en"), TestContext.Current.CancellationToken));

    private Task<HttpResponseMessage> Get(string address) => client.GetAsync(address, TestContext.Current.CancellationToken);
}
