using Dashboard.Server.Http;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Diagnostics;

namespace Dashboard.Server;

/// <summary>The document around every page.</summary>
public sealed partial class App
{
    [CascadingParameter]
    private HttpContext Http { get; set; } = null!;

    private string Language => PageLanguage.Of(Http);

    // The two fonts that the first words need; Kazakh needs a third, of which it has fewer letters.
    private string Script => Language == "en" ? "latin" : "cyrillic";

    // Null: the reader's system decides. Read here because the document's element is outside of every page.
    private string? Colours => Http.Request.Query["theme-mode"] is [("light" or "dark") and var mode] ? mode : null;

    // Where a failure is answered, the path is that of the page that answers it.
    private string RequestedAddress
    {
        get
        {
            var path = Http.Features.Get<IExceptionHandlerPathFeature>()?.Path
                ?? Http.Features.Get<IStatusCodeReExecuteFeature>()?.OriginalPath
                ?? Http.Request.Path.Value;
            return path + Http.Request.QueryString;
        }
    }
}
