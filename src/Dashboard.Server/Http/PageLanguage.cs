using System.Globalization;
using Dashboard.Shared.Filters;

namespace Dashboard.Server.Http;

/// <summary>
/// Renders a request in the language that its address names, English where it names none: there is no Accept-Language, so that an
/// address is one page. Only the language of texts is set; numbers and dates for machines stay invariant.
/// </summary>
internal static class PageLanguage
{
    private static readonly Dictionary<string, CultureInfo> Cultures =
        Languages.All.ToDictionary(language => language, CultureInfo.GetCultureInfo, StringComparer.Ordinal);

    /// <summary>The language of a request: one of <see cref="Languages.All"/>.</summary>
    public static string Of(HttpContext context) =>
        context.Request.Query["lang"] is [{ } tag] && Cultures.ContainsKey(tag.Trim()) ? tag.Trim() : Languages.All[0];

    public static void UsePageLanguage(this WebApplication app)
    {
        CultureInfo.DefaultThreadCurrentCulture = CultureInfo.InvariantCulture;
        app.Use((context, next) =>
        {
            CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
            CultureInfo.CurrentUICulture = Cultures[Of(context)];
            return next(context);
        });
    }
}
