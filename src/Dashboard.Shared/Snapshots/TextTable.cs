using Dashboard.Shared.Datasets;
using Dashboard.Shared.Views;

namespace Dashboard.Shared.Snapshots;

/// <summary>Texts by entity, field and language, with a fallback to English.</summary>
internal sealed class TextTable
{
    /// <summary>The fallback language: every text exists in it.</summary>
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

    /// <summary>The number of texts in English, and how many of them are translated into a language.</summary>
    public (int English, int Translated) Coverage(string language)
    {
        var english = texts.Keys.Where(k => k.Language == Fallback).ToList();
        return (english.Count, english.Count(k => texts.ContainsKey(k with { Language = language })));
    }

    /// <summary>The text in every language in which it exists.</summary>
    public IEnumerable<string> InAllLanguages(string entity, string id, string field)
    {
        foreach (var language in languages)
        {
            if (texts.TryGetValue((entity, id, field, language), out var text))
                yield return text;
        }
    }
}
