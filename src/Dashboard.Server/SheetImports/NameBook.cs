using Dashboard.Shared.Letters;

namespace Dashboard.Server.SheetImports;

/// <summary>Entities that are known by their name alone: themes, actors.</summary>
internal sealed class NameBook(string fallback)
{
    private readonly Ids ids = new([]);
    private readonly Dictionary<string, string> byName = new(StringComparer.Ordinal);
    private readonly Dictionary<string, (string Name, int Count)> entries = new(StringComparer.Ordinal);

    private readonly HashSet<string> given = new(StringComparer.Ordinal);

    /// <summary>Ids with their names, those that are used most first, without those that were given.</summary>
    public IEnumerable<(string Id, string Name)> ByUse =>
        entries.Where(entry => !given.Contains(entry.Key))
            .OrderByDescending(entry => entry.Value.Count)
            .Select(entry => (entry.Key, entry.Value.Name));

    /// <summary>Ids of the names in a cell, each once.</summary>
    public string Of(string cell) => string.Join(';', Names(cell).Select(Id).Distinct(StringComparer.Ordinal));

    /// <summary>The names in a cell: separated by semicolons, bars or line breaks.</summary>
    public static IEnumerable<string> Names(string cell) =>
        cell.Split([';', '|', '\n'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    /// <summary>Takes an entity of the keeper's own sheet; cells that name it by its id or a name mean it.</summary>
    public void Give(GivenRow row, string nameColumn)
    {
        string[] names =
        [
            .. row.Cells.Where(cell => cell.Key.StartsWith("name_", StringComparison.Ordinal)).Select(cell => cell.Value),
        ];
        if ((names.FirstOrDefault() ?? row["id"]) is not { } name)
            return;
        row.Default(nameColumn, name);
        var id = row.Cells["id"] = ids.Of(row["id"] ?? name, fallback);
        given.Add(id);
        entries.Add(id, (name, 0));
        foreach (var key in names.Append(id))
            byName.TryAdd(Folding.ForOrder.Fold(key), id);
    }

    /// <summary>An entity with an id of its own.</summary>
    public string As(string id, string name)
    {
        if (!entries.ContainsKey(id))
            ids.Of(id, id);
        entries[id] = (name, entries.GetValueOrDefault(id).Count + 1);
        return id;
    }

    private string Id(string name)
    {
        var key = Folding.ForOrder.Fold(name);
        if (!byName.TryGetValue(key, out var id))
        {
            byName.Add(key, id = ids.Of(name, fallback));
            entries.Add(id, (name, 0));
        }

        entries[id] = (entries[id].Name, entries[id].Count + 1);
        return id;
    }
}
