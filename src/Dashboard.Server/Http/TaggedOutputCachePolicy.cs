using Microsoft.AspNetCore.OutputCaching;

namespace Dashboard.Server.Http;

/// <summary>Marks endpoints whose responses depend only on address, data and build.</summary>
internal sealed class CacheableEndpoint
{
    public static CacheableEndpoint Instance { get; } = new();
}

/// <summary>
/// Caches responses by their tag, which covers everything they depend on, and by encoding. Only successful responses are cached.
/// </summary>
internal sealed class TaggedOutputCachePolicy : IOutputCachePolicy
{
    public static TaggedOutputCachePolicy Instance { get; } = new();

    // An entry is never stale; this only evicts unused ones.
    private static readonly TimeSpan MaxLifetime = TimeSpan.FromHours(6);

    public ValueTask CacheRequestAsync(OutputCacheContext context, CancellationToken cancellationToken)
    {
        if (context.HttpContext.Features.Get<ResponseTag>() is not { } tag)
            return ValueTask.CompletedTask;
        context.EnableOutputCaching = true;
        context.AllowCacheLookup = true;
        context.AllowCacheStorage = true;
        // Concurrent requests for one key render once; the others reuse the result.
        context.AllowLocking = true;
        context.ResponseExpirationTimeSpan = MaxLifetime;
        context.CacheVaryByRules.VaryByHost = false;
        context.CacheVaryByRules.VaryByValues["answer"] = tag.Value;
        context.CacheVaryByRules.VaryByValues["encoding"] = Negotiation.CodingOf(context.HttpContext.Request);
        return ValueTask.CompletedTask;
    }

    public ValueTask ServeFromCacheAsync(OutputCacheContext context, CancellationToken cancellationToken) => ValueTask.CompletedTask;

    public ValueTask ServeResponseAsync(OutputCacheContext context, CancellationToken cancellationToken)
    {
        context.AllowCacheStorage = context.HttpContext.Response is { StatusCode: StatusCodes.Status200OK, Headers.SetCookie.Count: 0 };
        return ValueTask.CompletedTask;
    }
}
