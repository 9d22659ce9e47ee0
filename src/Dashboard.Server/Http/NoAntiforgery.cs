using Microsoft.AspNetCore.Antiforgery;

namespace Dashboard.Server.Http;

/// <summary>
/// Turns off antiforgery tokens: pages are read-only and have no form that changes anything. The framework's tokens would send a cookie
/// with every page, forbid caching and write a token into it. POST requests are refused.
/// </summary>
internal sealed class NoAntiforgery : IAntiforgery
{
    private static readonly AntiforgeryTokenSet None = new(requestToken: null, cookieToken: null, formFieldName: "none", headerName: null);

    public AntiforgeryTokenSet GetAndStoreTokens(HttpContext httpContext) => None;

    public AntiforgeryTokenSet GetTokens(HttpContext httpContext) => None;

    public Task<bool> IsRequestValidAsync(HttpContext httpContext) => Task.FromResult(HttpMethods.IsGet(httpContext.Request.Method));

    public Task ValidateRequestAsync(HttpContext httpContext) =>
        HttpMethods.IsGet(httpContext.Request.Method) ? Task.CompletedTask : throw new AntiforgeryValidationException("Pages only read.");

    public void SetCookieTokenAndHeader(HttpContext httpContext)
    {
        // No cookie is ever sent.
    }
}
