using Microsoft.AspNetCore.Diagnostics;

namespace Dashboard.Server.Http;

/// <summary>
/// Errors: problem details for programs, pages for readers, and pages that fit a frame for embeds. An error page is re-executed for the
/// failed request, with its status, and never cached (docs/decisions/0040). Its own address returns 404.
/// </summary>
internal static class ErrorPages
{
    private const string Failed = "/error";
    private const string FailedEmbed = "/embed/error";
    private const string Missing = "/not-found";

    public static void UseErrorPages(this WebApplication app)
    {
        app.UseWhen(context => Addresses.IsApi(context.Request.Path), api => api.UseExceptionHandler().UseStatusCodePages());
        app.UseWhen(
            context => Addresses.IsEmbed(context.Request.Path),
            embeds => embeds.UseExceptionHandler(FailedEmbed, createScopeForErrors: true));
        app.UseWhen(
            context => !Addresses.IsEmbed(context.Request.Path) && !Addresses.IsApi(context.Request.Path),
            pages =>
                pages
                    .UseExceptionHandler(Failed, createScopeForErrors: true)
                    .UseStatusCodePagesWithReExecute(Missing, createScopeForStatusCodePages: true)
                    .Use(Hide)
                    .UseGonePages());
    }

    /// <summary>Whether the request is re-executed for an error page: its address then says nothing about the response.</summary>
    public static bool IsReExecuted(HttpContext context) =>
        context.Features.Get<IStatusCodeReExecuteFeature>() is not null || context.Features.Get<IExceptionHandlerFeature>() is not null;

    private static Task Hide(HttpContext context, RequestDelegate next)
    {
        if (
            IsReExecuted(context)
            || context.Request.Path.Value?.TrimEnd('/') is not { } path
            || !(IsSame(path, Failed) || IsSame(path, Missing)))
            return next(context);
        context.Response.StatusCode = StatusCodes.Status404NotFound;
        return Task.CompletedTask;
    }

    private static bool IsSame(string path, string other) => path.Equals(other, StringComparison.OrdinalIgnoreCase);
}
