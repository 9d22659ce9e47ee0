using Dashboard.Server.Import.Files;
using Dashboard.Server.Import.Reading;

namespace Dashboard.Server.Import.Rules;

/// <summary>An id in a cell must exist as a row.</summary>
internal static class References
{
    public static void MustBeIn<T>(this CsvRow row, string column, string? id, FileRows<T> rows)
    {
        if (!string.IsNullOrEmpty(id) && !rows.Has(id))
            row.Refuse(column, $"is not an id of {rows.File}", NearestWord.Hint(id, rows.Ids));
    }

    public static void MustBeIn<T>(this CsvRow row, string column, string[] ids, FileRows<T> rows)
    {
        foreach (var id in ids.Where(id => id.Length > 0 && !rows.Has(id)))
            row.Refuse(column, $"is not an id of {rows.File}", NearestWord.Hint(id, rows.Ids), id);
    }
}
