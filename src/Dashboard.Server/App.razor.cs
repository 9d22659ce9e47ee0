using Dashboard.Client.Language;
using Dashboard.Server.Http;
using Dashboard.Server.Translations;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.WebUtilities;

namespace Dashboard.Server;

/// <summary>The document around every page.</summary>
public sealed partial class App
{
    [CascadingParameter]
    private HttpContext Http { get; set; } = null!;

    [Inject]
    private InterfaceTexts Translations { get; set; } = null!;

    // The language of the request: an error page does not have it in its own address.
    private static string Language => PageCulture.OfInterface;

    private static IReadOnlyList<string> FontParts => PageFonts.PartsOf(Language);

    // Null: the reader's system decides. Set here because the root element is outside of every page.
    private string? Colours =>
        QueryHelpers.ParseQuery(RequestedQuery).GetValueOrDefault("theme-mode") is [("light" or "dark") and var mode] ? mode : null;

    // A re-executed request for an error page has no query of its own.
    private string? RequestedQuery =>
        Http.Features.Get<IStatusCodeReExecuteFeature>()?.OriginalQueryString ?? Http.Request.QueryString.Value;

    // A re-executed request has the path of the error page.
    private string RequestedAddress
    {
        get
        {
            var path = Http.Features.Get<IExceptionHandlerPathFeature>()?.Path
                ?? Http.Features.Get<IStatusCodeReExecuteFeature>()?.OriginalPath
                ?? Http.Request.Path.Value;
            return path + RequestedQuery;
        }
    }
}
