using System.Collections;
using System.Resources;
using Dashboard.Client.Language;

namespace Dashboard.Server.Translations;

/// <summary>The texts of the interface in English, from the resources of the client: what a translation translates.</summary>
internal static class EnglishTexts
{
    private const string Suffix = ".resources";

    /// <summary>Texts by name, such as <c>AboutText.Title</c>, in alphabetical order.</summary>
    public static IReadOnlyDictionary<string, string> English { get; } = Read();

    /// <summary>The manifest names of the resources, such as <c>Dashboard.Client.About.AboutText</c>.</summary>
    public static IEnumerable<string> Resources =>
        typeof(PageCulture).Assembly.GetManifestResourceNames()
            .Where(name => name.EndsWith("Text" + Suffix, StringComparison.Ordinal))
            .Select(name => name[..^Suffix.Length]);

    /// <summary>The name of a text of a resource.</summary>
    public static string NameOf(string resource, string text) => $"{resource[(resource.LastIndexOf('.') + 1)..]}.{text}";

    private static SortedDictionary<string, string> Read()
    {
        var texts = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var resource in Resources)
        {
            using var stream = typeof(PageCulture).Assembly.GetManifestResourceStream(resource + Suffix)!;
            using var reader = new ResourceReader(stream);
            foreach (DictionaryEntry entry in reader)
                texts[NameOf(resource, (string)entry.Key)] = (string)entry.Value!;
        }

        return texts;
    }
}
