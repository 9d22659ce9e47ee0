using Microsoft.AspNetCore.Antiforgery;

namespace Dashboard.Server.Http;

/// <summary>
/// Pages only read: they have no form that changes anything, so no token is made for one. The framework's own would send a cookie with every
/// page, forbid caches to hold it and write a token into it. What is posted all the same is refused.
/// </summary>
internal sealed class NoForms : IAntiforgery
{
    private static readonly AntiforgeryTokenSet None = new(requestToken: null, cookieToken: null, formFieldName: "none", headerName: null);

    public AntiforgeryTokenSet GetAndStoreTokens(HttpContext httpContext) => None;

    public AntiforgeryTokenSet GetTokens(HttpContext httpContext) => None;

    public Task<bool> IsRequestValidAsync(HttpContext httpContext) => Task.FromResult(HttpMethods.IsGet(httpContext.Request.Method));

    public Task ValidateRequestAsync(HttpContext httpContext) =>
        HttpMethods.IsGet(httpContext.Request.Method) ? Task.CompletedTask : throw new AntiforgeryValidationException("Pages only read.");

    public void SetCookieTokenAndHeader(HttpContext httpContext)
    {
        // Nothing to set: no cookie is ever sent.
    }
}
