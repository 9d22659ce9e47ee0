using Dashboard.Server.Folders;
using Dashboard.Server.Import.Files;

namespace Dashboard.Server.SheetImports;

/// <summary>
/// Lists what a newer sheet no longer has in <c>removed.csv</c>: what was published has an address, which says what it was.
/// </summary>
internal static class RemovedRows
{
    /// <summary>The reason that is given.</summary>
    public const string NotInSheet = "not in the sheet any more";

    private static readonly FileColumns[] Files =
        [EventsFile.Columns, ClaimsFile.Columns, StatementsFile.Columns, PlacesFile.Columns, SourcesFile.Columns, StoriesFile.Columns];

    /// <summary>Writes the file, if there is something to list.</summary>
    /// <param name="folder">The folder that is written.</param>
    /// <param name="merge">What was removed.</param>
    /// <param name="present">Keys of the rows that the folder has, by file. What is there again is no longer listed.</param>
    /// <param name="today">The day of the removal.</param>
    /// <param name="notes">What was removed is said there.</param>
    public static void Write(
        string folder,
        FolderMerge merge,
        IReadOnlyDictionary<string, HashSet<string>> present,
        DateOnly today,
        ImportNotes notes)
    {
        var path = Path.Combine(folder, RemovedFile.Columns.File);
        var empty = Table.Empty(RemovedFile.Columns, []);
        var table = File.Exists(path) ? Table.Parse(empty, File.ReadAllBytes(path)) : empty;
        var back = Files.SelectMany(file => present.GetValueOrDefault(file.File, []).Select(id => $"{file.Entity}/{id}"))
            .Where(table.Rows.Remove)
            .ToList();
        var gone = merge.Removed.Where(removed => Files.Any(file => file.File == removed.Table.File)).ToList();
        foreach (var (from, id, row) in gone)
        {
            var file = Files.Single(columns => columns.File == from.File);
            notes.Say($"{Named(file)} that the sheet no longer has were removed, and named in {RemovedFile.Columns.File}", id);
            table.Add(
                ("entity", file.Entity),
                ("id", id),
                ("removed_on", Cell.Of(today)),
                ("reason", NotInSheet),
                ("said", SaidBy(file.Entity, row)));
        }

        if (gone.Count + back.Count > 0)
            File.WriteAllBytes(path, table.Bytes());
    }

    private static string Named(FileColumns file) => string.Concat(file.File[..1].ToUpperInvariant(), file.File[1..^".csv".Length]);

    private static string? SaidBy(string entity, Dictionary<string, string> row)
    {
        return entity switch
        {
            "event" or "story" => Text("title_"),
            "place" => Text("name_"),
            "source" => row.GetValueOrDefault("title"),
            "statement" => Text("text_"),
            _ => Removals.SaidByClaim(
                Text("claimant_") ?? row.GetValueOrDefault("claimant_id"),
                row.GetValueOrDefault("best") ?? row.GetValueOrDefault("low") ?? row.GetValueOrDefault("high") ?? Text("words_"),
                row.GetValueOrDefault("measure")),
        };

        string? Text(string prefix) => row
            .FirstOrDefault(cell =>
                cell.Key.StartsWith(prefix, StringComparison.Ordinal) && cell.Key is not ("claimant_id" or "claimant_kind"))
            .Value;
    }
}
