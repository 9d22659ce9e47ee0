using Dashboard.Shared.Datasets;
using Dashboard.Shared.Views;

namespace Dashboard.Shared.Snapshots;

/// <summary>Texts by entity, field and language, with a fallback to the first language of the dataset.</summary>
internal sealed class TextTable
{
    private readonly Dictionary<(string Entity, string Id, string Field, string Language), string> texts;
    private readonly string[] languages;

    public TextTable(IEnumerable<TextEntry> entries, string fallback)
    {
        Fallback = fallback;
        texts = entries.ToDictionary(t => (t.Entity, t.Id, t.Field, t.Language), t => t.Text);
        languages = [.. texts.Keys.Select(k => k.Language).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
    }

    /// <summary>The language that required texts exist in.</summary>
    public string Fallback { get; }

    /// <summary>The text in the language, else in the fallback, else null.</summary>
    public LocalString? Find(string entity, string id, string field, string language)
    {
        if (texts.TryGetValue((entity, id, field, language), out var text))
            return new LocalString(text);
        return texts.TryGetValue((entity, id, field, Fallback), out text) ? new LocalString(text, Fallback) : null;
    }

    /// <summary>The number of texts in the fallback language, and how many of them are translated into another.</summary>
    public (int Original, int Translated) Coverage(string language)
    {
        var original = texts.Keys.Where(k => k.Language == Fallback).ToList();
        return (original.Count, original.Count(k => texts.ContainsKey(k with { Language = language })));
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
