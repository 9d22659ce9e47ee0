using System.Globalization;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.WebUtilities;

namespace Dashboard.Server;

/// <summary>The document around every page.</summary>
public sealed partial class App
{
    [CascadingParameter]
    private HttpContext Http { get; set; } = null!;

    // The language of the request, which the page that answers for a missing one does not have in its own address.
    private static string Language => CultureInfo.CurrentUICulture.Name;

    // The two fonts that the first words need; Kazakh needs a third, of which it has fewer letters.
    private static string Script => Language == "en" ? "latin" : "cyrillic";

    // Null: the reader's system decides. Read here because the document's element is outside of every page.
    private string? Colours => QueryHelpers.ParseQuery(RequestedQuery).GetValueOrDefault("theme-mode") is [("light" or "dark") and var mode] ? mode : null;

    // Where a missing page is answered, the query is taken away.
    private string? RequestedQuery => Http.Features.Get<IStatusCodeReExecuteFeature>()?.OriginalQueryString ?? Http.Request.QueryString.Value;

    // Where a failure is answered, the path is that of the page that answers it.
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
