namespace Dashboard.Server.SheetImports;

/// <summary>
/// What is said about an import: what was guessed, and what the keeper should look at. The same sentence about many rows is one.
/// </summary>
internal sealed class ImportNotes
{
    private const int MaxShownRows = 8;
    private const int MaxShownLength = 40;

    private readonly List<string> general = [];
    private readonly Dictionary<string, List<string>> byRow = new(StringComparer.Ordinal);

    /// <summary>Sentences, in order.</summary>
    public IEnumerable<string> Lines => general.Concat(byRow.Select(note => $"{note.Key}: {Listed(note.Value)}."));

    /// <summary>A sentence about the import as a whole.</summary>
    public void Say(string sentence) => general.Add(sentence);

    /// <summary>A sentence about a row, without a full stop; the rows are listed after it.</summary>
    /// <param name="about">The sentence.</param>
    /// <param name="row">Where the row is.</param>
    /// <param name="cell">The cell in question, or null.</param>
    public void Say(string about, string row, string? cell = null)
    {
        if (cell is not null)
            row = $"{row} \"{Short(cell)}\"";
        if (!byRow.TryGetValue(about, out var rows))
            byRow.Add(about, rows = []);
        rows.Add(row);
    }

    private static string Short(string cell)
    {
        var line = string.Join(' ', cell.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return line.Length <= MaxShownLength ? line : string.Concat(line.AsSpan(0, MaxShownLength), "...");
    }

    private static string Listed(List<string> rows) =>
        rows.Count <= MaxShownRows
            ? string.Join(", ", rows)
            : $"{string.Join(", ", rows.Take(MaxShownRows))} and {rows.Count - MaxShownRows} more, {rows.Count} in all";
}
