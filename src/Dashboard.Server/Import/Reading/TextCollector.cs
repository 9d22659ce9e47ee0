using Dashboard.Shared.Datasets;

namespace Dashboard.Server.Import.Reading;

/// <summary>All texts of a folder, whichever column or file they come from: one per thing, field and language.</summary>
internal sealed class TextCollector
{
    private readonly HashSet<(string Entity, string Id, string Field, string Language)> keys = [];
    private readonly List<TextEntry> entries = [];

    /// <summary>In the order in which they were read.</summary>
    public IReadOnlyList<TextEntry> Entries => entries;

    public bool Has(string entity, string id, string field, string language) => keys.Contains((entity, id, field, language));

    /// <summary>False when this text was already given.</summary>
    public bool TryAdd(TextEntry entry)
    {
        if (!keys.Add((entry.Entity, entry.Id, entry.Field, entry.Language)))
            return false;

        entries.Add(entry);
        return true;
    }
}
