using System.Diagnostics.CodeAnalysis;
using Dashboard.Server.Import.Reading;

namespace Dashboard.Server.Import.Files;

/// <summary>A row as the contract's record, where it came from, and what texts files call it.</summary>
internal sealed record FileRow<T>(CsvRow Cells, string Entity, string Id, T Value);

/// <summary>Rows of one file, in its order.</summary>
internal sealed class FileRows<T>
{
    private readonly bool isMissing;
    private readonly Dictionary<string, FileRow<T>> byId;

    /// <summary>When the file is missing, references into it are not refused on top of that.</summary>
    public FileRows(string file, IReadOnlyList<FileRow<T>> all, bool isMissing)
    {
        File = file;
        All = all;
        this.isMissing = isMissing;
        byId = new(all.Count, StringComparer.Ordinal);
        foreach (var row in all)
            byId.TryAdd(row.Id, row);
    }

    /// <summary>Where they are, for messages.</summary>
    public string File { get; }

    /// <summary>Also those with a refused cell.</summary>
    public IReadOnlyList<FileRow<T>> All { get; }

    /// <summary>Rows whose cells are all right so far, for rules that compare them.</summary>
    public IEnumerable<FileRow<T>> Sound => All.Where(row => !row.Cells.Failed);

    public IReadOnlyList<T> Values => [.. All.Select(row => row.Value)];

    public bool Has(string id) => isMissing || byId.ContainsKey(id);

    public bool TryFind(string? id, [NotNullWhen(true)] out FileRow<T>? row)
    {
        row = null;
        return id is not null && byId.TryGetValue(id, out row);
    }

    public FileRows<T> OfEntity(string entity) =>
        new($"kind {entity} in {File}", [.. All.Where(row => string.Equals(row.Entity, entity, StringComparison.Ordinal))], isMissing);
}
