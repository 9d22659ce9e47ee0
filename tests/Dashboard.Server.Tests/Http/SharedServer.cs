using Dashboard.Server.Tests.Http;

[assembly: AssemblyFixture(typeof(TinyServer))]
[assembly: AssemblyFixture(typeof(ShippedServer))]

namespace Dashboard.Server.Tests.Http;

/// <summary>
/// A server for the whole assembly, for tests that only read. A test that changes settings or data, or counts cache entries, starts its
/// own: booting takes most of a second.
/// </summary>
public abstract class SharedServer : IAsyncDisposable
{
    private readonly Lazy<RunningServer> running;

    private protected SharedServer(Func<RunningServer> start) => running = new(() =>
    {
        var server = start();
        _ = server.Server;
        return server;
    });

    internal RunningServer Host => running.Value;

    public async ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        if (running.IsValueCreated)
            await running.Value.DisposeAsync();
    }
}
