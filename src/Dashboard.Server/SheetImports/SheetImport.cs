using Dashboard.Server.Folders;
using Dashboard.Server.Import;
using Dashboard.Server.Import.Files;
using Dashboard.Server.Import.Reading;
using Dashboard.Server.Sheets;

namespace Dashboard.Server.SheetImports;

/// <summary>The result of an import.</summary>
/// <param name="Folder">Path of the dataset folder.</param>
/// <param name="Sheets">What the columns of each sheet were taken for.</param>
/// <param name="Events">Number of events in the folder.</param>
/// <param name="Notes">What was guessed, and what the keeper should look at.</param>
/// <param name="Problems">Broken rules; if there are any, the folder is as it was.</param>
internal sealed record ImportResult(
    string Folder,
    IReadOnlyList<GuessedSheet> Sheets,
    int Events,
    IReadOnlyList<string> Notes,
    IReadOnlyList<ImportProblem> Problems);

/// <summary>What the columns of a sheet were taken for, without its rows.</summary>
/// <param name="Title">The name of the sheet, or of its file.</param>
/// <param name="HeaderRow">Number of the row with the header, as a spreadsheet shows it.</param>
/// <param name="Columns">Its columns, in their order.</param>
internal sealed record GuessedSheet(string Title, int HeaderRow, IReadOnlyList<SheetColumn> Columns);

/// <summary>Imports a file of tables as a dataset folder in the product's own format, which is then loaded like any other.</summary>
internal static class SheetImport
{
    /// <summary>Imports a file.</summary>
    /// <param name="path">The file.</param>
    /// <param name="datasets">The folder that holds the dataset folders.</param>
    /// <param name="options">What the keeper says.</param>
    /// <param name="finder">Looks places up by name.</param>
    /// <param name="today">Today's date, for rows that are gone.</param>
    /// <param name="progress">Is told how far it is; null: nobody.</param>
    /// <exception cref="UnreadableSheetException">The file cannot be imported; the folder is as it was.</exception>
    /// <exception cref="IOException">The folder cannot be written.</exception>
    public static ImportResult Run(
        string path,
        string datasets,
        ImportOptions options,
        IPlaceFinder finder,
        DateOnly today,
        IProgress<ImportProgress>? progress = null)
    {
        var folder = Path.Combine(datasets, options.Id);
        var notes = new ImportNotes();
        using var swap = FolderSwap.Begin(folder);
        // The rows of the sheet are not held any more when the folder is read.
        var guessed = Write(path, folder, swap, options, finder, today, notes, progress);
        var loaded = DatasetFolder.Open(swap.Written).Load();
        foreach (var warning in ImportProblem.Lines(loaded.Warnings))
            notes.Say(warning);
        if (loaded.Content is not null)
            swap.Commit();
        return new ImportResult(folder, guessed, loaded.Content?.Events.Count ?? 0, [.. notes.Lines], loaded.Errors);
    }

    private static GuessedSheet[] Write(
        string path,
        string folder,
        FolderSwap swap,
        ImportOptions options,
        IPlaceFinder finder,
        DateOnly today,
        ImportNotes notes,
        IProgress<ImportProgress>? progress)
    {
        progress?.Report(new($"Reading {Path.GetFileName(path)}", 0, 0));
        var before = RecordOf(folder);
        var sheets = SheetFile.Read(path);
        foreach (var note in sheets.SelectMany(sheet => sheet.Notes.Select(note => $"{sheet.Title}: {note}.")))
            notes.Say(note);
        var given = GivenSheets.Of(sheets);
        var layouts = LayoutsOf(given, before, notes);
        var converted = Converted.Of(given, layouts, folder, options, finder, before, notes, progress);
        progress?.Report(new($"Writing and checking {options.Id}", 0, 0));
        swap.CopyTarget();

        var record = new ImportRecord
        {
            From = Path.GetFileName(path),
            Columns = Kept(layouts, before),
            Events = converted.Events,
        };
        var present = new Dictionary<string, HashSet<string>>(StringComparer.Ordinal);
        var merge = new FolderMerge(before, options.TakeSheet, notes);
        foreach (var table in converted.Tables.All)
        {
            var file = Path.Combine(swap.Written, table.File);
            var merged = merge.Of(table, File.Exists(file) ? File.ReadAllBytes(file) : null, record);
            File.WriteAllBytes(file, merged.Bytes());
            present.Add(table.File, [.. merged.Rows.Keys]);
        }

        RemovedRows.Write(swap.Written, merge, present, today, notes);
        File.WriteAllBytes(Path.Combine(swap.Written, DatasetJson.File), converted.Json);
        File.WriteAllBytes(Path.Combine(swap.Written, ImportRecord.File), record.Bytes());
        return
        [
            .. layouts.Select(layout =>
                new GuessedSheet(layout.Sheet.Title, layout.Sheet.Rows[layout.HeaderRow].Number, layout.Columns)),
        ];
    }

    private static List<SheetLayout> LayoutsOf(GivenSheets given, ImportRecord before, ImportNotes notes)
    {
        List<SheetLayout> layouts = [.. given.Others.Select(sheet => SheetLayout.Guess(sheet, before.Columns))];
        foreach (var without in layouts.Where(layout => !layout.HasDates))
            notes.Say($"{without.Sheet.Title} was left out: none of its columns has dates.");
        layouts.RemoveAll(layout => !layout.HasDates);
        if (given.Others.All(sheet => sheet.Rows.Count == 1))
            throw new UnreadableSheetException($"{given.File} has a header and no row below it.");
        return layouts.Count > 0
            ? layouts
            : throw new UnreadableSheetException($"{given.File} has no column of dates. Give one the header \"date\".");
    }

    // What is left out today, such as an empty column, may be filled tomorrow; only the keeper's null stays.
    private static Dictionary<string, string?> Kept(List<SheetLayout> layouts, ImportRecord before) =>
        layouts.SelectMany(layout => layout.Columns)
            .Where(column => column.Header.Length > 0 && (column.Field is not null || before.Columns.ContainsKey(column.Header)))
            .GroupBy(column => column.Header, StringComparer.Ordinal)
            .ToDictionary(columns => columns.Key, columns => columns.First().Field, StringComparer.Ordinal);

    private static ImportRecord RecordOf(string folder)
    {
        try
        {
            return ImportRecord.Of(folder);
        }
        catch (System.Text.Json.JsonException error)
        {
            throw new UnreadableSheetException(
                $"{ImportRecord.File} of {Path.GetFileName(folder)}, line {error.LineNumber + 1} is not valid; "
                + "correct it, or delete the file to guess anew.",
                error);
        }
    }
}
