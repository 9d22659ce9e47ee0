using System.Globalization;
using Dashboard.Client.Language;
using Dashboard.Shared.Datasets;
using Dashboard.Shared.Filters;
using Dashboard.Shared.Views;

namespace Dashboard.Client.Facets;

/// <summary>
/// Types and sub-types of events in the reader's language. The list is ACLED's, so the interface translates it, not the dataset.
/// </summary>
public static class TypeWords
{
    /// <summary>"Peaceful protest"; an unknown type in English, as in the dataset.</summary>
    /// <param name="type">The name in the dataset.</param>
    public static LocalString Of(string type)
    {
        ArgumentNullException.ThrowIfNull(type);
        var name = TypeText.ResourceManager.GetString("Type_" + Slug.OfText(type).Replace('-', '_'), CultureInfo.CurrentUICulture);
        return name is null
            ? new LocalString(type, PageCulture.OfTexts == Languages.English ? null : Languages.English)
            : PageCulture.Words(name);
    }
}
