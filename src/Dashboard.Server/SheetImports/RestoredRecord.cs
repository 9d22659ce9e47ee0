using System.Text.Json;
using Dashboard.Server.Folders;
using Dashboard.Server.Import.Files;

namespace Dashboard.Server.SheetImports;

/// <summary>
/// Keeps <c>import.json</c> true when an older version is written into its folder: a row that was the sheet's stays the sheet's, so that
/// the next import changes or removes it, and a row that was changed by hand stays the keeper's.
/// </summary>
internal static class RestoredRecord
{
    /// <summary>Corrects the record in the folder that is written; does nothing if the dataset was not imported.</summary>
    /// <param name="before">The folder with the present version.</param>
    /// <param name="written">The folder with the older one, and the present record.</param>
    public static void Write(string before, string written)
    {
        ImportRecord record;
        try
        {
            record = ImportRecord.Of(before);
        }
        catch (JsonException)
        {
            // It was edited and is not valid, which the next import says.
            return;
        }

        if (record.Rows.Count == 0)
            return;
        var gone = Rows(before, RemovedFile.Columns);
        foreach (var file in DatasetRows.Tables.Where(file => record.Written.ContainsKey(file.File)))
        {
            var hashes = record.Rows[file.File];
            var rows = Rows(before, file);
            foreach (var (key, row) in Rows(written, file))
            {
                var isOfSheet = rows.TryGetValue(key, out var now)
                    ? record.IsAsWritten(file.File, key, now)
                    : gone.GetValueOrDefault($"{file.Entity}/{key}")?["reason"] is null or RemovedRows.NotInSheet;
                if (isOfSheet)
                    hashes[key] = ImportRecord.HashOf(record.Written[file.File], row);
            }
        }

        File.WriteAllBytes(Path.Combine(written, ImportRecord.File), record.Bytes());
    }

    private static Dictionary<string, Dictionary<string, string>> Rows(string folder, FileColumns file)
    {
        var path = Path.Combine(folder, file.File);
        return File.Exists(path) ? Table.Parse(Table.Empty(file, []), File.ReadAllBytes(path)).Rows : [];
    }
}
