using Dashboard.Client.Language;
using Dashboard.Server.Http;
using Microsoft.AspNetCore.Components;

namespace Dashboard.Server.Embeds;

/// <summary>The document around every embed: one style sheet, one script, no Blazor.</summary>
public sealed partial class EmbedApp
{
    /// <summary>The component of the client to show.</summary>
    [Parameter, EditorRequired]
    public required Type Page { get; set; }

    /// <summary>The parameters of the component.</summary>
    [Parameter]
    public IDictionary<string, object>? Parameters { get; set; }

    /// <summary>
    /// <c>map</c>, <c>timeline</c>, <c>matrix</c>, <c>casualties</c>, <c>dashboard</c>, <c>event</c> or <c>story</c>, which have a
    /// height; null on an error page.
    /// </summary>
    [Parameter]
    public string? View { get; set; }

    [CascadingParameter]
    private HttpContext Http { get; set; } = null!;

    [Inject]
    private EmbedFiles Files { get; set; } = null!;

    private static string Language => PageCulture.OfInterface;

    private static IReadOnlyList<string> FontParts => PageFonts.PartsOf(Language);

    // Null: the reader's system decides.
    private string? Colours => Http.Request.Query["theme-mode"] is [("light" or "dark") and var mode] ? mode : null;

    private bool IsFilled => !string.IsNullOrEmpty(Http.Request.Query["height"]);
}
