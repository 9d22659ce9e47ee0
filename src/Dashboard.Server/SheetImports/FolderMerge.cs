using Dashboard.Server.Folders;

namespace Dashboard.Server.SheetImports;

/// <summary>
/// Merges what a sheet gives into the files of a folder. Rows that were added or changed by hand since the last import are kept, and so is
/// every column that the sheet lacks.
/// </summary>
internal sealed class FolderMerge(ImportRecord before, bool takeSheet, ImportNotes notes)
{
    /// <summary>Rows that the last sheet had and this one lacks, by file.</summary>
    public List<(Table Table, string Key, Dictionary<string, string> Row)> Removed { get; } = [];

    /// <summary>The table to write.</summary>
    /// <param name="fresh">What the sheet gives.</param>
    /// <param name="bytes">The file in the folder, or null.</param>
    /// <param name="record">Where the hashes of the rows that were written are noted.</param>
    public Table Of(Table fresh, byte[]? bytes, ImportRecord record)
    {
        var hashes = record.Rows[fresh.File] = new(StringComparer.Ordinal);
        record.Written[fresh.File] = fresh.Columns;
        foreach (var (key, row) in fresh.Rows)
            hashes[key] = ImportRecord.HashOf(fresh.Columns, row);
        if (bytes is null)
            return fresh;

        var existing = Table.Parse(fresh, bytes);
        var merged = fresh with
        {
            Columns = [.. existing.Columns.Union(fresh.Columns, StringComparer.Ordinal)],
            Rows = new(StringComparer.Ordinal),
        };
        foreach (var (key, row) in fresh.Rows)
        {
            if (!existing.Rows.TryGetValue(key, out var old))
            {
                merged.Rows.Add(key, row);
                continue;
            }

            var isByHand = !before.IsAsWritten(fresh.File, key, old);
            var isDifferent = ImportRecord.HashOf(fresh.Columns, old) != hashes[key];
            if (isByHand && isDifferent)
                notes.Say(
                    takeSheet
                        ? $"Rows of {fresh.File} that were changed by hand were taken from the sheet"
                        : $"Rows of {fresh.File} that were changed by hand were kept; --take sheet takes the sheet's",
                    key);
            merged.Rows.Add(key, isByHand && isDifferent && !takeSheet ? old : Combined(fresh, old, row));
        }

        foreach (var (key, old) in existing.Rows.Where(row => !fresh.Rows.ContainsKey(row.Key)))
        {
            if (before.IsAsWritten(fresh.File, key, old))
                Removed.Add((fresh, key, old));
            else
                merged.Rows.Add(key, old);
        }

        return merged;
    }

    private static Dictionary<string, string> Combined(Table fresh, Dictionary<string, string> old, Dictionary<string, string> row)
    {
        var combined = old.Where(cell => !fresh.Columns.Contains(cell.Key, StringComparer.Ordinal))
            .ToDictionary(cell => cell.Key, cell => cell.Value, StringComparer.Ordinal);
        foreach (var (column, value) in row)
            combined[column] = value;
        return combined;
    }
}
