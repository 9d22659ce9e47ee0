using Microsoft.AspNetCore.Diagnostics;

namespace Dashboard.Server.Http;

/// <summary>
/// Errors: problem details for programs, pages for readers, of which those of frames fit a frame. An error page answers in place of another page, with that
/// one's status, and is never held (docs/decisions/0040). Asked for by itself it is missing.
/// </summary>
internal static class ErrorPages
{
    private const string Failed = "/error";
    private const string FailedEmbed = "/embed/error";
    private const string Missing = "/not-found";

    public static void UseErrorPages(this WebApplication app)
    {
        app.UseWhen(context => Addresses.IsApi(context.Request.Path), api => api.UseExceptionHandler().UseStatusCodePages());
        app.UseWhen(context => Addresses.IsEmbed(context.Request.Path), embeds => embeds.UseExceptionHandler(FailedEmbed, createScopeForErrors: true));
        app.UseWhen(context => !Addresses.IsEmbed(context.Request.Path) && !Addresses.IsApi(context.Request.Path), pages => pages
            .UseExceptionHandler(Failed, createScopeForErrors: true)
            .UseStatusCodePagesWithReExecute(Missing, createScopeForStatusCodePages: true)
            .Use(Hide));
    }

    /// <summary>Whether the request is answered in place of the one that came: what it is now addressed to says nothing of what is sent.</summary>
    public static bool IsInPlaceOfAnother(HttpContext context) =>
        context.Features.Get<IStatusCodeReExecuteFeature>() is not null || context.Features.Get<IExceptionHandlerFeature>() is not null;

    private static Task Hide(HttpContext context, RequestDelegate next)
    {
        if (IsInPlaceOfAnother(context) || context.Request.Path.Value?.TrimEnd('/') is not { } path || !(IsSame(path, Failed) || IsSame(path, Missing)))
            return next(context);
        context.Response.StatusCode = StatusCodes.Status404NotFound;
        return Task.CompletedTask;
    }

    private static bool IsSame(string path, string other) => path.Equals(other, StringComparison.OrdinalIgnoreCase);
}
