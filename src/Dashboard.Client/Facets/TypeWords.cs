using System.Globalization;
using Dashboard.Client.Language;
using Dashboard.Shared.Datasets;
using Dashboard.Shared.Views;

namespace Dashboard.Client.Facets;

/// <summary>Types and sub-types of events in the reader's language. Their list is ACLED's, so the names are the interface's and not the dataset's.</summary>
public static class TypeWords
{
    /// <summary>"Peaceful protest"; one that is not in the list as the dataset names it, in English.</summary>
    /// <param name="type">The name in the dataset.</param>
    public static LocalString Of(string type)
    {
        ArgumentNullException.ThrowIfNull(type);
        var name = TypeText.ResourceManager.GetString("Type_" + Slug.OfText(type).Replace('-', '_'), CultureInfo.CurrentUICulture);
        return name is null ? new LocalString(type, Plural.Language == "en" ? null : "en") : new LocalString(name);
    }
}
