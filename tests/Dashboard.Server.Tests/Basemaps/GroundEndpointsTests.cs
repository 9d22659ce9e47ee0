using System.Net;
using System.Net.Http.Headers;
using Dashboard.Server.Tests.Http;
using Dashboard.Shared.Views;
using MediatR;
using Microsoft.Extensions.DependencyInjection;

namespace Dashboard.Server.Tests.Basemaps;

public sealed class GroundEndpointsTests : IAsyncLifetime
{
    private const string Address = "/ground.pmtiles";
    private readonly TemporaryFolder folder = new();
    private readonly RunningServer server = RunningServer.On(TinyDataset.New());
    private readonly byte[] archive = SmallArchive.Bytes();
    private HttpClient client = null!;

    private static CancellationToken CancellationToken => TestContext.Current.CancellationToken;

    public ValueTask InitializeAsync()
    {
        File.WriteAllBytes(folder["city.pmtiles"], archive);
        server.Settings["Dashboard:Ground"] = folder["city.pmtiles"];
        client = server.CreateClient();
        client.DefaultRequestHeaders.AcceptEncoding.ParseAdd("br, gzip");
        return ValueTask.CompletedTask;
    }

    public async ValueTask DisposeAsync()
    {
        await server.DisposeAsync();
        folder.Dispose();
    }

    [Fact]
    public async Task A_part_is_sent_as_it_is_and_may_be_kept()
    {
        var ground = (
            await server.Services.GetRequiredService<IMediator>().Send(new GetBasemap(TinyDataset.Id, "en"), CancellationToken)
        ).Ground!;

        using var part = await Part(ground.Url, 10, 109);

        Assert.Equal((HttpStatusCode.PartialContent, archive.Length), (part.StatusCode, part.Content.Headers.ContentRange!.Length));
        Assert.Equal(archive[10..110], await part.Content.ReadAsByteArrayAsync(CancellationToken));
        Assert.Empty(part.Content.Headers.ContentEncoding);
        Assert.Equal((false, TimeSpan.FromDays(365)), (part.Headers.ETag!.IsWeak, part.Headers.CacheControl!.MaxAge));
        Assert.False(part.Headers.Contains("Set-Cookie"));
        Assert.Equal("Protomaps © OpenStreetMap", ground.Attribution);
    }

    [Fact]
    public async Task A_part_that_was_kept_is_not_sent_again()
    {
        using var first = await Part(Address, 0, 126);
        using var request = new HttpRequestMessage(HttpMethod.Get, Address)
        {
            Headers = { Range = new RangeHeaderValue(0, 126), IfNoneMatch = { first.Headers.ETag! } },
        };

        using var second = await client.SendAsync(request, CancellationToken);

        Assert.Equal(HttpStatusCode.NotModified, second.StatusCode);
        Assert.Equal(TimeSpan.FromHours(1), first.Headers.CacheControl!.MaxAge);
    }

    [Fact]
    public async Task A_part_beyond_the_end_is_refused()
    {
        using var part = await Part(Address, archive.Length + 1, archive.Length + 2);

        Assert.Equal(HttpStatusCode.RequestedRangeNotSatisfiable, part.StatusCode);
    }

    [Fact]
    public async Task Where_the_host_has_none_there_is_none()
    {
        await using var without = RunningServer.On(TinyDataset.New());
        using var plain = without.CreateClient();

        using var answer = await plain.GetAsync(Address, CancellationToken);

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.Null(
            (await without.Services.GetRequiredService<IMediator>().Send(new GetBasemap(TinyDataset.Id, "en"), CancellationToken)).Ground);
    }

    private Task<HttpResponseMessage> Part(string address, long from, long to) =>
        client.SendAsync(
            new HttpRequestMessage(HttpMethod.Get, address) { Headers = { Range = new RangeHeaderValue(from, to) } },
            CancellationToken);
}
