using Dashboard.Client.Shell;
using Dashboard.Server.Settings;
using Dashboard.Shared.Filters;
using Microsoft.Extensions.Options;

namespace Dashboard.Server.Http;

/// <summary>
/// Brings the address of a request into the form in which everything after it sees it: with the public name of this server, and on pages
/// without what means nothing here. So no tracker's parameter and no forged host can stand in a page that is held and shown to others.
/// </summary>
internal static class Addresses
{
    private static readonly PathString[] ForPrograms = ["/api", "/openapi", "/oembed", "/preview", "/health"];

    public static void UseAddresses(this WebApplication app)
    {
        var name = app.Services.GetRequiredService<IOptions<DashboardOptions>>().Value.PublicName;
        app.Use((context, next) =>
        {
            var request = context.Request;
            request.Path = WithLowerRoot(request.Path);
            if (!Hosts.IsHost(request.Host))
                return BriefAnswer.WriteAsync(context, StatusCodes.Status400BadRequest, () => BriefWords.BadHost);
            // HEAD is GET without the body, which the server leaves out by itself: link checkers ask so, and pages know GET only.
            if (HttpMethods.IsHead(request.Method))
                request.Method = HttpMethods.Get;
            if (name is not null)
                (request.Scheme, request.Host) = (name.Scheme, new HostString(name.Authority));
            if (request.QueryString.HasValue && IsPage(request.Path))
                request.QueryString = new QueryString(QueryCodec.Known(request.QueryString.Value!, KnownAt(request.Path)) is { Length: > 0 } known ? "?" + known : null);
            else if (request.QueryString.HasValue && request.Path == "/oembed")
                request.QueryString = new QueryString("?" + string.Join('&', request.QueryString.Value![1..].Split('&').Select(ParameterNames.Unescaped)));
            return next(context);
        });
    }

    /// <summary>Whether an address is that of a page: neither under the API and its description, nor a file.</summary>
    public static bool IsPage(PathString path) =>
        !IsApi(path) && !path.StartsWithSegments("/docs", StringComparison.Ordinal) && !Path.HasExtension(path.Value);

    /// <summary>Whether an address is that of a view in a frame.</summary>
    public static bool IsEmbed(PathString path) => path.StartsWithSegments("/embed", StringComparison.Ordinal);

    private static IReadOnlySet<string> KnownAt(PathString path) =>
        IsEmbed(path) ? Parameters.OfEmbeds : path.Value!.Split('/') is ["", "d", _, var page, ..] && page.Equals("share", StringComparison.OrdinalIgnoreCase) ? Parameters.OfSharing : Parameters.All;

    /// <summary>Whether an address is read by programs: the API, its description, or what other sites ask to show a page.</summary>
    public static bool IsApi(PathString path) => ForPrograms.Any(root => path.StartsWithSegments(root, StringComparison.Ordinal));

    /// <summary>A path with its first part in lower case: routes match in any case, and what an address belongs to is told by that part.</summary>
    public static PathString WithLowerRoot(PathString path)
    {
        var text = path.Value ?? "";
        var end = text.IndexOf('/', Math.Min(1, text.Length));
        return end < 0 ? new PathString(text.ToLowerInvariant()) : new PathString(string.Concat(text[..end].ToLowerInvariant(), text.AsSpan(end)));
    }
}
