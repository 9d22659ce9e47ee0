using Dashboard.Server.SheetImports.Values;
using Dashboard.Server.Folders;

namespace Dashboard.Server.SheetImports;

/// <summary>Reads what a coder counts in the events of a sheet, as columns of <c>events.csv</c>.</summary>
internal sealed class CodedCounts(ImportNotes notes)
{
    private readonly SortedDictionary<string, int> counted = new(StringComparer.Ordinal);

    /// <summary>The cells of an event; none if nobody coded it.</summary>
    /// <param name="row">The row.</param>
    /// <param name="coder">The coder of the sheet; null: the row names one, or there is none.</param>
    public IEnumerable<(string Column, string? Value)> Of(SheetRowReader row, string? coder)
    {
        coder = row.Text("coded by") is { Length: > 0 } named ? named : coder;
        if (coder is null)
            return [];
        var killed = Number(row, "");
        var (low, high) = killed is null ? (null, null) : (Number(row, " low"), Number(row, " high"));
        if (low > killed || high < killed)
        {
            notes.Say("Lowest and highest counts that contradict the count itself were left out", row.Where);
            (low, high) = (null, null);
        }

        counted[coder] = counted.GetValueOrDefault(coder) + (killed is null ? 0 : 1);
        return
        [
            ("coded_by", coder),
            ("coded_killed_low", Cell.Of(low)),
            ("coded_killed", Cell.Of(killed)),
            ("coded_killed_high", Cell.Of(high)),
        ];
    }

    /// <summary>Says how many counts there are.</summary>
    public void Finish()
    {
        foreach (var (coder, rows) in counted)
        {
            var subject = rows == 1 ? "1 row has" : $"{rows} rows have";
            notes.Say($"{subject} a count of deaths by {coder}: it stays with its event and is no claim.");
        }
    }

    private int? Number(SheetRowReader row, string part)
    {
        var cell = row.Text("coded killed" + part) is { Length: > 0 } coded ? coded : row.Text("killed" + part);
        if (cell.Length == 0)
            return null;
        if (SheetNumbers.Count(cell) is { Best: { } number, Words: null })
            return number;
        notes.Say("Counts of deaths that are no whole number were left out", row.Where, cell);
        return null;
    }
}
