using Microsoft.AspNetCore.OutputCaching;

namespace Dashboard.Server.Http;

/// <summary>Marks endpoints whose answers depend on their address, the data and the build, and on nothing else.</summary>
internal sealed class PublicAnswer
{
    public static PublicAnswer Instance { get; } = new();
}

/// <summary>Holds answers by their tag, which names all that they depend on, and by their encoding. Only what was found is held.</summary>
internal sealed class AnswerPolicy : IOutputCachePolicy
{
    public static AnswerPolicy Instance { get; } = new();

    // An entry is never wrong; this only lets go of what nobody asks for.
    private static readonly TimeSpan Longest = TimeSpan.FromHours(6);

    public ValueTask CacheRequestAsync(OutputCacheContext context, CancellationToken cancellation)
    {
        if (context.HttpContext.Features.Get<AnswerTag>() is not { } tag)
            return ValueTask.CompletedTask;
        context.EnableOutputCaching = true;
        context.AllowCacheLookup = true;
        context.AllowCacheStorage = true;
        // Of those who ask for the same at the same time, one is answered by rendering, the others from what it left.
        context.AllowLocking = true;
        context.ResponseExpirationTimeSpan = Longest;
        context.CacheVaryByRules.VaryByHost = false;
        context.CacheVaryByRules.VaryByValues["answer"] = tag.Value;
        context.CacheVaryByRules.VaryByValues["encoding"] = Encoding(context.HttpContext.Request);
        return ValueTask.CompletedTask;
    }

    public ValueTask ServeFromCacheAsync(OutputCacheContext context, CancellationToken cancellation) => ValueTask.CompletedTask;

    public ValueTask ServeResponseAsync(OutputCacheContext context, CancellationToken cancellation)
    {
        context.AllowCacheStorage = context.HttpContext.Response is { StatusCode: StatusCodes.Status200OK, Headers.SetCookie.Count: 0 };
        return ValueTask.CompletedTask;
    }

    // Three answers are held for an address at most, however many ways there are to write the header.
    private static string Encoding(HttpRequest request)
    {
        var accepted = request.Headers.AcceptEncoding.ToString();
        return accepted.Contains("br", StringComparison.OrdinalIgnoreCase) ? "br"
            : accepted.Contains("gzip", StringComparison.OrdinalIgnoreCase) ? "gzip"
            : "";
    }
}
