using Dashboard.Shared.Datasets;

namespace Dashboard.Shared.Snapshots.Exchange;

/// <summary>The texts of one field by language, in the order of ids: texts are most of a dataset, so their ids are written once.</summary>
/// <param name="Entity">As in <see cref="TextEntry.Entity"/>.</param>
/// <param name="Field">As in <see cref="TextEntry.Field"/>.</param>
/// <param name="Ids">The entities that have a text.</param>
/// <param name="Texts">By language tag, one for each id; null if there is none in that language.</param>
internal sealed record TextColumns(string Entity, string Field, string[] Ids, Dictionary<string, string?[]> Texts)
{
    public static TextColumns[] Of(IEnumerable<TextEntry> texts) =>
        [
            .. texts
                .GroupBy(text => (text.Entity, text.Field))
                .Select(field =>
                {
                    var byId = field.GroupBy(text => text.Id, StringComparer.Ordinal).ToList();
                    var languages = field.Select(text => text.Language).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);
                    return new TextColumns(
                        field.Key.Entity,
                        field.Key.Field,
                        [.. byId.Select(texts => texts.Key)],
                        languages.ToDictionary(
                            tag => tag,
                            tag => byId.Select(texts => texts.FirstOrDefault(text => text.Language == tag)?.Text).ToArray(),
                            StringComparer.Ordinal));
                }),
        ];

    /// <summary>The texts, entity by entity.</summary>
    public IEnumerable<TextEntry> Entries()
    {
        for (var i = 0; i < Ids.Length; i++)
        {
            foreach (var (language, texts) in Texts)
            {
                if (texts[i] is { } text)
                    yield return new TextEntry { Entity = Entity, Id = Ids[i], Field = Field, Language = language, Text = text };
            }
        }
    }
}
