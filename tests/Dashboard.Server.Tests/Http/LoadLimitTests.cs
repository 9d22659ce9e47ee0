using System.Net;
using System.Text.Json;
using Dashboard.Shared.Filters;
using Dashboard.Shared.Requests;
using Dashboard.Shared.Views;
using MediatR;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;

namespace Dashboard.Server.Tests.Http;

/// <summary>A server with one concurrent request and one waiting, and a third request.</summary>
public sealed class LoadLimitTests : IAsyncLifetime
{
    private const string Page = $"/d/{TinyDataset.Id}";
    private const string View = $"/api/v1/{TinyDataset.Id}/view";

    private static readonly (string Path, string Title)[] Refused =
    [
        ($"{Page}/about", "The server is busy"),
        ($"{Page}/about?lang=ru", "Сервер занят"),
        ($"{Page}/casualties?lang=ru", "Сервер занят"),
        ($"/embed/{TinyDataset.Id}/casualties", "The server is busy"),
        ($"/api/v1/{TinyDataset.Id}/claims", "The server is busy"),
        ($"/api/v1/{TinyDataset.Id}/events.csv", "The server is busy"),
        ("/nowhere", "The server is busy"),
    ];

    private readonly Gate gate = new();
    private readonly RunningServer server = RunningServer.On(TinyDataset.New());
    private WebApplicationFactory<Program> slow = null!;
    private HttpClient client = null!;

    private static CancellationToken CancellationToken => TestContext.Current.CancellationToken;

    public ValueTask InitializeAsync()
    {
        server.Settings["Dashboard:ConcurrentRequests"] = "1";
        server.Settings["Dashboard:WaitingRequests"] = "1";
        slow = server.WithWebHostBuilder(host =>
            host.ConfigureTestServices(services => services.AddSingleton(gate).AddTransient<IRequestHandler<GetView, DatasetView>, Slow>())
        );
        client = slow.CreateClient(new() { AllowAutoRedirect = false });
        return ValueTask.CompletedTask;
    }

    public async ValueTask DisposeAsync()
    {
        gate.Open.TrySetResult();
        await slow.DisposeAsync();
        await server.DisposeAsync();
    }

    [Fact]
    public async Task Who_comes_when_enough_wait_is_refused_at_once()
    {
        var (making, waiting) = await FillAsync();
        foreach (var (path, title) in Refused)
        {
            using var refused = await client.GetAsync(path, CancellationToken);
            var text = WebUtility.HtmlDecode(await refused.Content.ReadAsStringAsync(CancellationToken));
            Assert.True(refused.StatusCode == HttpStatusCode.ServiceUnavailable, $"{path}: {refused.StatusCode}");
            Assert.Equal(TimeSpan.FromSeconds(5), refused.Headers.RetryAfter?.Delta);
            Assert.Equal("no-store", refused.Headers.CacheControl?.ToString());
            Assert.Contains("nosniff", refused.Headers.GetValues("X-Content-Type-Options"));
            Assert.Contains(title, text, StringComparison.Ordinal);
            Assert.Equal(
                path.StartsWith("/api", StringComparison.Ordinal) ? "application/problem+json" : "text/html",
                refused.Content.Headers.ContentType?.MediaType);
        }

        gate.Open.SetResult();
        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.OK), ((await making).StatusCode, (await waiting).StatusCode));
        foreach (var (path, _) in Refused)
        {
            using var later = await client.GetAsync(path, CancellationToken);
            Assert.Equal((path, path == "/nowhere" ? HttpStatusCode.NotFound : HttpStatusCode.OK), (path, later.StatusCode));
        }
    }

    [Fact]
    public async Task What_is_held_ready_never_waits()
    {
        // A page is cached after the first request.
        (await client.GetAsync($"{Page}/about", CancellationToken)).Dispose();
        _ = await FillAsync();
        foreach (
            var path in (string[])
                [$"{Page}/about", "/robots.txt", "/health/live", "/health/ready", "/tokens.css", $"{Page}/basemap.svg", "/embed.js"])
        {
            using var answer = await client.GetAsync(path, CancellationToken);
            Assert.Equal((path, HttpStatusCode.OK), (path, answer.StatusCode));
        }
    }

    [Fact]
    public async Task A_reader_who_goes_away_takes_the_answer_from_nobody_else()
    {
        using var gone = CancellationTokenSource.CreateLinkedTokenSource(CancellationToken);
        var first = client.GetAsync(View, gone.Token);
        await gate.Entered.Task;
        var second = client.GetAsync(View, CancellationToken);
        await gone.CancelAsync();
        gate.Open.SetResult();
        Assert.Equal(HttpStatusCode.OK, (await second).StatusCode);
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => first);
    }

    // One request runs. Of two more, one waits and the other is refused.
    private async Task<(Task<HttpResponseMessage> Making, Task<HttpResponseMessage> Waiting)> FillAsync()
    {
        var making = client.GetAsync(View, CancellationToken);
        await gate.Entered.Task;
        Task<HttpResponseMessage>[] more =
        [
            client.GetAsync($"{View}?theme=wages", CancellationToken),
            client.GetAsync($"{View}?theme=cost", CancellationToken),
        ];
        var refused = await Task.WhenAny(more);
        Assert.Equal(HttpStatusCode.ServiceUnavailable, (await refused).StatusCode);
        return (making, more.Single(one => one != refused));
    }

    private sealed class Gate
    {
        public TaskCompletionSource Entered { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public TaskCompletionSource Open { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);
    }

    private sealed class Slow(Gate gate, ISnapshots snapshots) : IRequestHandler<GetView, DatasetView>
    {
        public async Task<DatasetView> Handle(GetView request, CancellationToken cancellationToken)
        {
            gate.Entered.TrySetResult();
            await gate.Open.Task.WaitAsync(cancellationToken);
            return await new SnapshotRequestHandlers(snapshots).Handle(request with { Filter = EventFilter.None }, cancellationToken);
        }
    }
}
