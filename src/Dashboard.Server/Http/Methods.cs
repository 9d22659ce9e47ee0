using Dashboard.Client.Shell;

namespace Dashboard.Server.Http;

/// <summary>
/// Which methods there are: everything here is only read. OPTIONS is answered at once, on the API with what a browser asks before a script of
/// another site may send more than a plain GET (Fetch, section 4.8): everybody may read it. Any other method is refused (RFC 9110, section 15.5.6).
/// </summary>
internal static class Methods
{
    private const string Allowed = "GET, HEAD, OPTIONS";
    private const string Headers = "Accept, Cache-Control, Content-Type, If-None-Match, If-Modified-Since, Range";
    private const string ForADay = "86400";

    public static void UseMethods(this WebApplication app) => app.Use((context, next) =>
    {
        var (request, response) = (context.Request, context.Response);
        // HEAD is GET by now.
        if (HttpMethods.IsGet(request.Method))
            return next(context);
        response.Headers.Allow = Allowed;
        if (!HttpMethods.IsOptions(request.Method))
            return BriefAnswer.WriteAsync(context, StatusCodes.Status405MethodNotAllowed, () => BriefWords.OnlyRead);
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
