namespace Dashboard.Server.Http;

/// <summary>Answers what a browser asks before a script of another site may send more than a plain GET (Fetch, section 4.8): everybody may read the API.</summary>
internal static class Preflights
{
    private const string Methods = "GET, HEAD, OPTIONS";
    private const string Headers = "Accept, Cache-Control, Content-Type, If-None-Match, If-Modified-Since, Range";
    private const string ForADay = "86400";

    public static void UsePreflights(this WebApplication app) => app.Use((context, next) =>
    {
        if (!HttpMethods.IsOptions(context.Request.Method) || !Addresses.IsApi(context.Request.Path))
            return next(context);
        var response = context.Response;
        response.StatusCode = StatusCodes.Status204NoContent;
        response.Headers.Allow = response.Headers.AccessControlAllowMethods = Methods;
        response.Headers.AccessControlAllowHeaders = Headers;
        response.Headers.AccessControlMaxAge = ForADay;
        return Task.CompletedTask;
    });
}
