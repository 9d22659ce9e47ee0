using System.Globalization;
using System.Text.Encodings.Web;
using Dashboard.Client.Language;
using Dashboard.Client.Shell;
using Microsoft.AspNetCore.Mvc;

namespace Dashboard.Server.Http;

/// <summary>
/// A short response instead of a full one: problem details for programs, a small page for readers. It costs almost nothing.
/// </summary>
internal static class BriefResponse
{
    public static Task WriteAsync(HttpContext context, int status, Func<(string Title, string Reason)> words)
    {
        CultureInfo.CurrentUICulture = PageLanguage.CultureOf(context);
        var (title, reason) = words();
        if (Addresses.IsApi(context.Request.Path))
            return TypedResults.Problem(new ProblemDetails { Status = status, Title = title, Detail = reason }).ExecuteAsync(context);
        context.Response.StatusCode = status;
        return TypedResults.Text(Page(title, reason), "text/html; charset=utf-8", statusCode: status).ExecuteAsync(context);
    }

    // An empty address links to the page itself.
    private static string Page(string title, string reason) =>
        $"""
        <!DOCTYPE html>
        <html lang="{PageCulture.OfInterface}"{(PageCulture.Direction is { } direction ? $" dir=\"{direction}\"" : "")}>
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta name="color-scheme" content="light dark">
        <meta name="robots" content="noindex">
        <title>{HtmlEncoder.Default.Encode(title)}</title>
        </head>
        <body>
        <main>
        <h1>{HtmlEncoder.Default.Encode(title)}</h1>
        <p>{HtmlEncoder.Default.Encode(reason)}</p>
        <p><a href="">{HtmlEncoder.Default.Encode(BriefWords.TryAgain)}</a></p>
        </main>
        </body>
        </html>

        """;
}
