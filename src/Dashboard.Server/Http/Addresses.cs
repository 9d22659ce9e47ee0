using Dashboard.Client.Shell;
using Dashboard.Server.Settings;
using Dashboard.Shared.Filters;
using Microsoft.Extensions.Options;

namespace Dashboard.Server.Http;

/// <summary>
/// Normalizes the address of a request before anything else reads it: the public name of this server, and on pages only known parameters.
/// So no tracking parameter and no forged host can end up in a cached page.
/// </summary>
internal static class Addresses
{
    private static readonly PathString[] ForPrograms = ["/api", "/openapi", "/oembed", "/preview", "/health"];

    public static void UseAddresses(this WebApplication app)
    {
        var name = app.Services.GetRequiredService<IOptions<DashboardOptions>>().Value.PublicName;
        app.Use(
            (context, next) =>
            {
                var request = context.Request;
                request.Path = WithLowerRoot(request.Path);
                if (!Hosts.IsHost(request.Host))
                    return BriefResponse.WriteAsync(context, StatusCodes.Status400BadRequest, () => BriefWords.BadHost);
                // HEAD is handled as GET; the server leaves out the body. Link checkers send it, and pages map only GET.
                if (HttpMethods.IsHead(request.Method))
                    request.Method = HttpMethods.Get;
                if (name is not null)
                    (request.Scheme, request.Host) = (name.Scheme, new HostString(name.Authority));
                if (request.QueryString.HasValue && IsPage(request.Path))
                    request.QueryString = new QueryString(
                        QueryCodec.Known(request.QueryString.Value!, KnownAt(request.Path)) is { Length: > 0 } known ? "?" + known : null);
                else if (request.QueryString.HasValue && request.Path == "/oembed")
                    request.QueryString = new QueryString(
                        "?" + string.Join('&', request.QueryString.Value![1..].Split('&').Select(ParameterNames.Unescaped)));
                return next(context);
            });
    }

    /// <summary>Whether an address is a page: neither the API, its description, nor a file.</summary>
    public static bool IsPage(PathString path) =>
        !IsApi(path) && !path.StartsWithSegments("/docs", StringComparison.Ordinal) && !Path.HasExtension(path.Value);

    /// <summary>Whether an address is an embed.</summary>
    public static bool IsEmbed(PathString path) => path.StartsWithSegments("/embed", StringComparison.Ordinal);

    private static IReadOnlySet<string> KnownAt(PathString path) =>
        IsEmbed(path) ? Parameters.OfEmbeds
        : path.Value!.Split('/') is ["", "d", _, var page, ..] && page.Equals("share", StringComparison.OrdinalIgnoreCase)
            ? Parameters.OfSharing
        : Parameters.All;

    /// <summary>Whether an address is for programs: the API, its description, or oEmbed.</summary>
    public static bool IsApi(PathString path) => ForPrograms.Any(root => path.StartsWithSegments(root, StringComparison.Ordinal));

    /// <summary>
    /// A path with its first part in lower case: routes match in any case, and the first part decides how an address is handled.
    /// </summary>
    public static PathString WithLowerRoot(PathString path)
    {
        var text = path.Value ?? "";
        var end = text.IndexOf('/', Math.Min(1, text.Length));
        return end < 0
            ? new PathString(text.ToLowerInvariant())
            : new PathString(string.Concat(text[..end].ToLowerInvariant(), text.AsSpan(end)));
    }
}
