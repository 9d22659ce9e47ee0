using System.Globalization;
using Dashboard.Client.Language;
using Dashboard.Server.Snapshots;
using Dashboard.Server.Translations;
using Dashboard.Shared.Datasets;
using Dashboard.Shared.Filters;

namespace Dashboard.Server.Http;

/// <summary>
/// Sets the language of a request from its address: without <c>lang</c> the first of the dataset, and English where there is no dataset.
/// Accept-Language is ignored, so that one address is one page. Only the UI culture is set; numbers and dates for machines stay invariant.
/// </summary>
internal static class PageLanguage
{
    private static readonly string[] OfDatasets = ["d", "embed", "preview"];

    /// <summary>The culture of the response to a request.</summary>
    public static CultureInfo CultureOf(HttpContext context)
    {
        var tag = context.Request.Query["lang"] is [{ } named] ? named.Trim() : null;
        return DatasetOf(context) is { } dataset
            ? CultureOf(
                context.RequestServices.GetRequiredService<InterfaceTexts>(),
                dataset,
                tag is not null && dataset.Languages.Contains(tag, StringComparer.Ordinal) ? tag : null)
            : CultureInfo.GetCultureInfo(tag is not null && Languages.All.Contains(tag) ? tag : Languages.English);
    }

    /// <summary>
    /// The culture of a page of a dataset: its interface is in the language of the texts, else in that which the dataset names.
    /// </summary>
    /// <param name="translations">The languages of the interface.</param>
    /// <param name="dataset">The dataset.</param>
    /// <param name="language">One of its languages; null: the first.</param>
    public static CultureInfo CultureOf(InterfaceTexts translations, DatasetInfo dataset, string? language)
    {
        var texts = language ?? dataset.FirstLanguage;
        return PageCulture.Of(
            translations.Find(texts) ?? translations.Find(dataset.InterfaceLanguage) ?? Languages.English,
            texts);
    }

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

    private static DatasetInfo? DatasetOf(HttpContext context)
    {
        var dataset = context.Request.Path.Value?.Split('/') switch
        {
            ["", var root, var id, ..] when OfDatasets.Contains(root) => id,
            ["", "api", "v1", var id, ..] => id,
            _ => null,
        };
        return dataset is null ? null : context.RequestServices.GetRequiredService<SnapshotRegistry>().Find(dataset)?.Info;
    }
}
