using System.Globalization;
using Dashboard.Shared.Filters;

namespace Dashboard.Server.Http;

/// <summary>
/// Sets the language of a request from its address; the default is English. Accept-Language is ignored, so that one address is one page.
/// Only the UI culture is set; numbers and dates for machines stay invariant.
/// </summary>
internal static class PageLanguage
{
    private static readonly Dictionary<string, CultureInfo> Cultures =
        Languages.All.ToDictionary(language => language, CultureInfo.GetCultureInfo, StringComparer.Ordinal);

    public static string Of(HttpContext context) =>
        context.Request.Query["lang"] is [{ } tag] && Cultures.ContainsKey(tag.Trim()) ? tag.Trim() : Languages.All[0];

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
