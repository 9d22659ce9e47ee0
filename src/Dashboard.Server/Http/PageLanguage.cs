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

    /// <summary>The same as a culture.</summary>
    public static CultureInfo CultureOf(HttpContext context) => Cultures[Of(context)];

    public static void UsePageLanguage(this WebApplication app)
    {
        CultureInfo.DefaultThreadCurrentCulture = CultureInfo.InvariantCulture;
        app.Use((context, next) =>
        {
            CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
            CultureInfo.CurrentUICulture = CultureOf(context);
            return next(context);
        });
    }
}
