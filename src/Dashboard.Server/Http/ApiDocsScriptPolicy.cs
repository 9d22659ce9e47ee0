using System.Text;
using System.Text.RegularExpressions;

namespace Dashboard.Server.Http;

/// <summary>Allows the inline script of the API's description page, and no other: the hash is computed from the response.</summary>
internal static partial class ApiDocsScriptPolicy
{
    public static void UseApiDocsScriptPolicy(this WebApplication app) =>
        app.UseWhen(context => context.Request.Path == "/docs/", docs => docs.Use(Describe));

    private static async Task Describe(HttpContext context, RequestDelegate next)
    {
        var body = context.Response.Body;
        using var page = new MemoryStream();
        context.Response.Body = page;
        try
        {
            await next(context);
        }
        finally
        {
            context.Response.Body = body;
        }

        var scripts = ScriptWithin()
            .Matches(Encoding.UTF8.GetString(page.GetBuffer(), 0, (int)page.Length))
            .Select(script => script.Groups["text"].Value);
        context.Response.Headers.ContentSecurityPolicy = ContentSecurityPolicies.OfDocs(scripts);
        page.Position = 0;
        await page.CopyToAsync(body, context.RequestAborted);
    }

    [GeneratedRegex(
        @"<script(?![^>]*\ssrc=)[^>]*>(?<text>.*?)</script>",
        RegexOptions.Singleline | RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 1000
    )]
    private static partial Regex ScriptWithin();
}
