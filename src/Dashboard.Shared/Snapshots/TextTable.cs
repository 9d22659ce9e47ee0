using Dashboard.Shared.Datasets;
using Dashboard.Shared.Views;

namespace Dashboard.Shared.Snapshots;

/// <summary>Texts by thing, field and language, with the fall back to English.</summary>
internal sealed class TextTable
{
    /// <summary>The language that every text is in, whatever else it is in.</summary>
    public const string Fallback = "en";

    private readonly Dictionary<(string Entity, string Id, string Field, string Language), string> texts;
    private readonly string[] languages;

    public TextTable(IEnumerable<TextEntry> entries)
    {
        texts = entries.ToDictionary(t => (t.Entity, t.Id, t.Field, t.Language), t => t.Text);
        languages = [.. texts.Keys.Select(k => k.Language).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
    }

    /// <summary>The text in the language, else in English, else null.</summary>
    public LocalString? Find(string entity, string id, string field, string language)
    {
        if (texts.TryGetValue((entity, id, field, language), out var text))
            return new LocalString(text);
        return texts.TryGetValue((entity, id, field, Fallback), out text) ? new LocalString(text, Fallback) : null;
    }

    /// <summary>How many texts there are in English, and how many of them in another language too.</summary>
    public (int English, int Translated) Coverage(string language)
    {
        var english = texts.Keys.Where(k => k.Language == Fallback).ToList();
        return (english.Count, english.Count(k => texts.ContainsKey(k with { Language = language })));
    }

    /// <summary>The text in every language that has one.</summary>
    public IEnumerable<string> InAllLanguages(string entity, string id, string field)
    {
        foreach (var language in languages)
        {
            if (texts.TryGetValue((entity, id, field, language), out var text))
                yield return text;
        }
    }
}
