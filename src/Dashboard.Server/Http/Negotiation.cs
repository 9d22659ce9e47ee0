using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;

namespace Dashboard.Server.Http;

/// <summary>
/// Content negotiation (RFC 9110, section 12.5): reduces <c>Accept</c> and <c>Accept-Encoding</c> to the values that make a difference
/// here, so that the response and its cache key cannot disagree about them.
/// </summary>
internal static class Negotiation
{
    // As Blazor's enhanced navigation sends it, and the only form that Blazor recognizes.
    private const string Navigation = "text/html; blazor-enhanced-nav=on";

    /// <summary>The coding of RFC 7932.</summary>
    public const string Brotli = "br";

    /// <summary>The coding of RFC 1952.</summary>
    public const string Gzip = "gzip";

    // The first is preferred among equals.
    private static readonly string[] Codings = [Brotli, Gzip];

    public static void UseNegotiation(this WebApplication app) => app.Use((context, next) =>
    {
        var headers = context.Request.Headers;
        headers.AcceptEncoding = Coding(headers.AcceptEncoding);
        headers.Accept = DependsOnNavigation(context.Request.Path) && TakesNavigation(headers.Accept) ? Navigation : StringValues.Empty;
        return next(context);
    });

    /// <summary>The content coding of the response: <c>br</c>, <c>gzip</c>, or empty.</summary>
    public static string CodingOf(HttpRequest request) => request.Headers.AcceptEncoding.ToString();

    public static bool IsBrotli(HttpRequest request) => CodingOf(request) == Brotli;

    /// <summary>
    /// Whether the response at an address depends on the client: pages are framed for Blazor's enhanced navigation; embeds, files and the
    /// API are the same for everyone.
    /// </summary>
    public static bool DependsOnNavigation(PathString path) => Addresses.IsPage(path) && !Addresses.IsEmbed(path);

    /// <summary>Whether the client is Blazor's enhanced navigation.</summary>
    public static bool IsNavigation(HttpRequest request) => request.Headers.Accept == Navigation;

    // If the client accepts none of ours, the response is not encoded: an unreadable response is no worse than none.
    private static StringValues Coding(StringValues header)
    {
        if (!StringWithQualityHeaderValue.TryParseList(header, out var accepted))
            return StringValues.Empty;
        var (best, quality) = Codings
            .Select(coding => (coding, Quality(accepted, coding) ?? Quality(accepted, "*") ?? 0))
            .MaxBy(one => one.Item2);
        return quality > 0 && quality >= (Quality(accepted, "identity") ?? 0) ? best : StringValues.Empty;
    }

    // Null if it is not named. "x-gzip" is "gzip" (RFC 9110, section 8.4.1.3).
    private static double? Quality(IList<StringWithQualityHeaderValue> accepted, string coding) =>
        accepted.FirstOrDefault(one =>
            one.Value.Equals(coding, StringComparison.OrdinalIgnoreCase)
            || one.Value.Equals("x-" + coding, StringComparison.OrdinalIgnoreCase))
            is { } named
            ? named.Quality ?? 1
            : null;

    private static bool TakesNavigation(StringValues accept) =>
        MediaTypeHeaderValue.TryParseList(accept, out var types)
        && types.Any(type =>
            type.MediaType.Equals("text/html", StringComparison.OrdinalIgnoreCase)
            && type.Quality is not 0
            && type.Parameters.Any(parameter =>
                parameter.Name.Equals("blazor-enhanced-nav", StringComparison.OrdinalIgnoreCase)
                && parameter.Value.Equals("on", StringComparison.Ordinal)));
}
