using System.Collections.Concurrent;
using Microsoft.AspNetCore.OutputCaching;

namespace Dashboard.Server.Tests.Http;

/// <summary>An output cache that a test can clear, so that tests can share a server.</summary>
internal sealed class ClearableStore : IOutputCacheStore
{
    private readonly ConcurrentDictionary<string, byte[]> held = new(StringComparer.Ordinal);

    /// <summary>Whether it stores nothing.</summary>
    public bool IsForgetful { get; init; }

    public void Clear() => held.Clear();

    public ValueTask EvictByTagAsync(string tag, CancellationToken cancellationToken) => ValueTask.CompletedTask;

    public ValueTask<byte[]?> GetAsync(string key, CancellationToken cancellationToken) =>
        ValueTask.FromResult(held.GetValueOrDefault(key));

    public ValueTask SetAsync(string key, byte[] value, string[]? tags, TimeSpan validFor, CancellationToken cancellationToken)
    {
        if (!IsForgetful)
            held[key] = value;
        return ValueTask.CompletedTask;
    }
}
