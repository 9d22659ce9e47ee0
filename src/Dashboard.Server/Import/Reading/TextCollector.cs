using Dashboard.Shared.Datasets;

namespace Dashboard.Server.Import.Reading;

/// <summary>All texts of a folder, from any column or file: one per entity, field and language.</summary>
internal sealed class TextCollector
{
    private readonly HashSet<(string Entity, string Id, string Field, string Language)> keys = [];
    private readonly HashSet<(string Entity, string Id, string Field)> fields = [];
    private readonly List<TextEntry> entries = [];

    /// <summary>In reading order.</summary>
    public IReadOnlyList<TextEntry> Entries => entries;

    public bool Has(string entity, string id, string field, string language) => keys.Contains((entity, id, field, language));

    public bool HasAny(string entity, string id, string field) => fields.Contains((entity, id, field));

    /// <summary>False if there is such a text already.</summary>
    public bool TryAdd(TextEntry entry)
    {
        if (!keys.Add((entry.Entity, entry.Id, entry.Field, entry.Language)))
            return false;

        fields.Add((entry.Entity, entry.Id, entry.Field));
        entries.Add(entry);
        return true;
    }
}
