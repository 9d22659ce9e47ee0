namespace Dashboard.Server.Tests.Http;

/// <summary>One server for all tests of a class, which only read.</summary>
public sealed class TinyServer : IAsyncDisposable
{
    internal RunningServer Running { get; } = RunningServer.On(TinyDataset.New());

    public ValueTask DisposeAsync() => Running.DisposeAsync();
}
