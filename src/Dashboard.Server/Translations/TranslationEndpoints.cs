using System.Text.Encodings.Web;
using System.Text.Json;

namespace Dashboard.Server.Translations;

/// <summary>The texts of the interface: all in English, to translate, and for the browser those that do not ship.</summary>
internal static class TranslationEndpoints
{
    private const string ForAYear = "public, max-age=31536000, immutable";

    private static readonly JsonSerializerOptions Readable = new()
    {
        WriteIndented = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>Maps <c>/interface/texts.json</c> and <c>/interface/{language}.bin</c>.</summary>
    public static void MapTranslations(this WebApplication app)
    {
        var translations = app.MapGroup("/interface").ExcludeFromDescription();
        translations.MapGet("/texts.json", () => TypedResults.Json(EnglishTexts.English, Readable));
        translations.MapGet(
            "/{language}.bin",
            IResult (string language, HttpContext context, InterfaceTexts texts) =>
            {
                if (texts.FileOf(language) is not { } file)
                    return TypedResults.NotFound();
                if (context.Request.Query["v"] == texts.Version)
                    context.Response.Headers.CacheControl = ForAYear;
                return TypedResults.Bytes(file, "application/octet-stream");
            });
    }
}
