using System.Diagnostics.CodeAnalysis;
using Dashboard.Server.Import.Reading;

namespace Dashboard.Server.Import.Files;

/// <summary>A parsed row, its cells, and its entity and id as in texts files.</summary>
internal sealed record FileRow<T>(CsvRow Cells, string Entity, string Id, T Value);

/// <summary>Rows of one file, in file order.</summary>
internal sealed class FileRows<T>
{
    private readonly bool isIncomplete;
    private readonly Dictionary<string, FileRow<T>> byId;

    /// <param name="file">Name of the file.</param>
    /// <param name="all">The rows that could be read.</param>
    /// <param name="isIncomplete">
    /// Whether the file or some of its rows could not be read: references into it are not reported in addition, as that is the cause.
    /// </param>
    public FileRows(string file, IReadOnlyList<FileRow<T>> all, bool isIncomplete)
    {
        File = file;
        All = all;
        this.isIncomplete = isIncomplete;
        byId = new(all.Count, StringComparer.Ordinal);
        foreach (var row in all)
            byId.TryAdd(row.Id, row);
    }

    /// <summary>Name of the file, for messages.</summary>
    public string File { get; }

    /// <summary>Includes rows with a rejected cell.</summary>
    public IReadOnlyList<FileRow<T>> All { get; }

    /// <summary>Rows without rejected cells, for rules that compare rows.</summary>
    public IEnumerable<FileRow<T>> Valid => All.Where(row => !row.Cells.Failed);

    /// <summary>The ids of all rows.</summary>
    public IReadOnlyCollection<string> Ids => byId.Keys;

    public IReadOnlyList<T> Values => [.. All.Select(row => row.Value)];

    public bool Has(string id) => isIncomplete || byId.ContainsKey(id);

    public bool TryFind(string? id, [NotNullWhen(true)] out FileRow<T>? row)
    {
        row = null;
        return id is not null && byId.TryGetValue(id, out row);
    }

    public FileRows<T> OfEntity(string entity) =>
        new($"kind {entity} in {File}", [.. All.Where(row => string.Equals(row.Entity, entity, StringComparison.Ordinal))], isIncomplete);
}
