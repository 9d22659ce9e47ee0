using System.Collections.Concurrent;

namespace Dashboard.Browser.Tests;

/// <summary>Records the requests of a page.</summary>
internal sealed class Traffic
{
    private static readonly TimeSpan MaxWait = TimeSpan.FromSeconds(60);

    private readonly ConcurrentQueue<IRequest> requests = [];
    private readonly TaskCompletionSource runtime = new(TaskCreationOptions.RunContinuationsAsynchronously);

    private Traffic(IPage page) => page.Context.Request += (_, request) =>
    {
        requests.Enqueue(request);
        if (IsOfRuntime(request))
            runtime.TrySetResult();
    };

    public static Traffic Of(IPage page) => new(page);

    /// <summary>Path and query of everything but the icon, which browsers request again at each address.</summary>
    public IEnumerable<string> All => Paths(request => !request.Url.Contains("/favicon.", StringComparison.Ordinal));

    /// <summary>Path and query of loaded documents.</summary>
    public IEnumerable<string> Documents => Paths(request => request.IsNavigationRequest);

    /// <summary>Path and query of pages fetched into the document.</summary>
    public IEnumerable<string> Pages =>
        Paths(request =>
            !request.IsNavigationRequest
            && request.Headers.GetValueOrDefault("accept", "").Contains("blazor-enhanced-nav", StringComparison.Ordinal));

    /// <summary>Path and query of API requests.</summary>
    public IEnumerable<string> Api => Paths(request => request.Url.Contains("/api/v1/", StringComparison.Ordinal));

    /// <summary>Files of the runtime.</summary>
    public IEnumerable<string> Runtime => Paths(IsOfRuntime);

    /// <summary>Waits for the first request for a file of the runtime, which may have come already.</summary>
    public Task WaitForRuntime() => runtime.Task.WaitAsync(MaxWait, TestContext.Current.CancellationToken);

    private static bool IsOfRuntime(IRequest request) =>
        request.Url.Contains("/_framework/dotnet", StringComparison.Ordinal) || request.Url.EndsWith(".wasm", StringComparison.Ordinal);

    private List<string> Paths(Func<IRequest, bool> which) =>
        [.. requests.Where(which).Select(request => new Uri(request.Url).PathAndQuery)];
}
