using Microsoft.AspNetCore.OutputCaching;

namespace Dashboard.Server.Http;

/// <summary>Marks endpoints whose answers depend on their address, the data and the build, and on nothing else.</summary>
internal sealed class CacheableEndpoint
{
    public static CacheableEndpoint Instance { get; } = new();
}

/// <summary>Holds answers by their tag, which names all that they depend on, and by their encoding. Only what was found is held.</summary>
internal sealed class ResponseCachePolicy : IOutputCachePolicy
{
    public static ResponseCachePolicy Instance { get; } = new();

    // An entry is never wrong; this only lets go of what nobody asks for.
    private static readonly TimeSpan Longest = TimeSpan.FromHours(6);

    public ValueTask CacheRequestAsync(OutputCacheContext context, CancellationToken cancellationToken)
    {
        if (context.HttpContext.Features.Get<ResponseTag>() is not { } tag)
            return ValueTask.CompletedTask;
        context.EnableOutputCaching = true;
        context.AllowCacheLookup = true;
        context.AllowCacheStorage = true;
        // Concurrent requests for one key render once; the others reuse the result.
        context.AllowLocking = true;
        context.ResponseExpirationTimeSpan = Longest;
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
