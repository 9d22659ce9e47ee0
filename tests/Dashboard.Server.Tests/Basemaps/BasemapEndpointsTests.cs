using System.Net;
using Dashboard.Server.Basemaps;
using Dashboard.Server.Snapshots;
using Dashboard.Server.Tests.Http;
using Dashboard.Shared.Views;
using MediatR;
using Microsoft.Extensions.DependencyInjection;

namespace Dashboard.Server.Tests.Basemaps;

public sealed class BasemapEndpointsTests(TinyServer tiny)
{
    private const string Address = $"/d/{TinyDataset.Id}/basemap.svg";
    private readonly RunningServer server = tiny.Host;
    private readonly HttpClient client = tiny.Host.CreateClient();

    private static CancellationToken CancellationToken => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_image_of_a_dataset_is_svg_and_may_be_kept()
    {
        var basemap = await server.Services.GetRequiredService<IMediator>().Send(new GetBasemap(TinyDataset.Id, "en"), CancellationToken);

        using var response = await client.GetAsync($"{Address}?v={basemap.Image!.Version}", CancellationToken);

        Assert.Equal("image/svg+xml", response.Content.Headers.ContentType?.MediaType);
        Assert.Equal(TimeSpan.FromDays(365), response.Headers.CacheControl?.MaxAge);
    }

    [Fact]
    public async Task An_image_asked_for_without_its_version_is_kept_for_an_hour()
    {
        using var response = await client.GetAsync($"{Address}?v=old", CancellationToken);

        Assert.Equal(TimeSpan.FromHours(1), response.Headers.CacheControl?.MaxAge);
    }

    [Theory]
    [InlineData("br")]
    [InlineData("gzip")]
    public async Task An_image_is_compressed_once_in_each_coding(string coding)
    {
        var drawn = server
            .Services.GetRequiredService<BasemapFolder>()
            .Of(BasemapSource.Of(server.Services.GetRequiredService<SnapshotRegistry>().Get(TinyDataset.Id).Info));
        using var request = new HttpRequestMessage(HttpMethod.Get, Address) { Headers = { { "Accept-Encoding", coding } } };

        using var response = await client.SendAsync(request, CancellationToken);

        Assert.Equal([coding], response.Content.Headers.ContentEncoding);
        Assert.Equal(drawn.Image(BasemapMode.System, coding), await response.Content.ReadAsByteArrayAsync(CancellationToken));
        Assert.Same(drawn.Image(BasemapMode.System, coding), drawn.Image(BasemapMode.System, coding));
    }

    [Fact]
    public async Task An_image_that_is_there_already_is_not_sent_again()
    {
        using var first = await client.GetAsync($"{Address}?theme=dark", CancellationToken);
        using var request = new HttpRequestMessage(HttpMethod.Get, $"{Address}?theme=dark");
        request.Headers.IfNoneMatch.Add(first.Headers.ETag!);

        using var second = await client.SendAsync(request, CancellationToken);

        Assert.Equal(HttpStatusCode.NotModified, second.StatusCode);
    }

    [Fact]
    public async Task A_dataset_that_is_not_there_has_no_image()
    {
        using var response = await client.GetAsync("/d/other/basemap.svg", CancellationToken);

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
    }
}
