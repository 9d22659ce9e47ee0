using Dashboard.Client.Shell;

namespace Dashboard.Server.Http;

/// <summary>
/// Everything here is read-only. OPTIONS is answered at once, on the API with the CORS preflight headers (Fetch, section 4.8), because
/// anyone may read it. Any other method gets 405 (RFC 9110, section 15.5.6).
/// </summary>
internal static class AllowedMethods
{
    private const string Allowed = "GET, HEAD, OPTIONS";
    private const string Headers = "Accept, Cache-Control, Content-Type, If-None-Match, If-Modified-Since, Range";
    private const string ForADay = "86400";

    public static void UseAllowedMethods(this WebApplication app) => app.Use((context, next) =>
    {
        var (request, response) = (context.Request, context.Response);
        // HEAD has become GET by now.
        if (HttpMethods.IsGet(request.Method))
            return next(context);
        response.Headers.Allow = Allowed;
        if (!HttpMethods.IsOptions(request.Method))
            return BriefResponse.WriteAsync(context, StatusCodes.Status405MethodNotAllowed, () => BriefWords.OnlyRead);
        response.StatusCode = StatusCodes.Status204NoContent;
        if (Addresses.IsApi(request.Path))
        {
            response.Headers.AccessControlAllowMethods = Allowed;
            response.Headers.AccessControlAllowHeaders = Headers;
            response.Headers.AccessControlMaxAge = ForADay;
        }

        return Task.CompletedTask;
    });
}
