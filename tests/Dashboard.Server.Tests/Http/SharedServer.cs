using Dashboard.Server.Tests.Http;

[assembly: AssemblyFixture(typeof(TinyServer))]
[assembly: AssemblyFixture(typeof(ShippedServer))]

namespace Dashboard.Server.Tests.Http;

/// <summary>
/// A server of the whole assembly, for tests that only read. A test that changes settings or data, or that counts what a server
/// holds, starts one of its own: booting takes most of a second.
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
