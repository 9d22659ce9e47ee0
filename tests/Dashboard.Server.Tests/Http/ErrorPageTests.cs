using System.Net;
using Dashboard.Shared.Views;
using MediatR;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;

namespace Dashboard.Server.Tests.Http;

/// <summary>Errors keep their status and are never cached.</summary>
public sealed class ErrorPageTests(TinyServer tiny)
{
    private readonly RunningServer server = tiny.Host;
    private readonly HttpClient client = tiny.Host.CreateClient(new() { AllowAutoRedirect = false });

    private static CancellationToken CancellationToken => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("/not-found")]
    [InlineData("/error")]
    [InlineData("/embed/error")]
    [InlineData("/NOT-FOUND")]
    [InlineData("/not-found/")]
    [InlineData("/error?lang=ru")]
    public async Task An_error_page_is_missing_where_it_is_asked_for_by_itself(string path)
    {
        for (var time = 0; time < 2; time++)
            await AssertIsError(HttpStatusCode.NotFound, client, path);
    }

    [Fact]
    public async Task A_missing_page_stays_missing_after_the_error_page_was_asked_for()
    {
        using (await client.GetAsync("/not-found", CancellationToken))
            await AssertIsError(HttpStatusCode.NotFound, client, "/nowhere");
        await AssertIsError(HttpStatusCode.NotFound, client, "/d/atlantis");
    }

    [Fact]
    public async Task A_failing_page_stays_failed_after_the_error_page_was_asked_for()
    {
        await using var failing = server.WithWebHostBuilder(host =>
            host.ConfigureTestServices(services => services.AddTransient<IRequestHandler<GetView, DatasetView>, Failing>()));
        using var reader = failing.CreateClient();
        foreach (var page in (string[])[$"/d/{TinyDataset.Id}", $"/embed/{TinyDataset.Id}/map", $"/api/v1/{TinyDataset.Id}/view"])
        {
            using (await reader.GetAsync("/error", CancellationToken))
            using (await reader.GetAsync("/embed/error", CancellationToken))
                await AssertIsError(HttpStatusCode.InternalServerError, reader, page);
            await AssertIsError(HttpStatusCode.InternalServerError, reader, page);
        }
    }

    private static async Task AssertIsError(HttpStatusCode status, HttpClient reader, string path)
    {
        using var answer = await reader.GetAsync(path, CancellationToken);
        Assert.Equal(status, answer.StatusCode);
        Assert.Contains("no-store", answer.Headers.CacheControl?.ToString(), StringComparison.Ordinal);
        Assert.False(answer.Headers.CacheControl?.Public);
        Assert.Null(answer.Headers.ETag);
        Assert.False(answer.Headers.Contains("Cache-Status"));
        Assert.NotEqual("", await answer.Content.ReadAsStringAsync(CancellationToken));
    }

    private sealed class Failing : IRequestHandler<GetView, DatasetView>
    {
        public Task<DatasetView> Handle(GetView request, CancellationToken cancellationToken) =>
            throw new InvalidDataException("This view fails.");
    }
}
