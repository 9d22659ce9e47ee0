using System.Globalization;
using Dashboard.Server.Folders;
using Dashboard.Server.Import;
using Dashboard.Server.Import.Files;
using Dashboard.Server.Import.Reading;
using Dashboard.Server.Sheets;
using Dashboard.Server.World;

namespace Dashboard.Server.Conversion;

/// <summary>The result of an import.</summary>
/// <param name="Folder">Path of the dataset folder.</param>
/// <param name="Layouts">What the columns of each sheet were taken for.</param>
/// <param name="Events">Number of events in the folder.</param>
/// <param name="Notes">What was guessed, and what the keeper should look at.</param>
/// <param name="Problems">Broken rules; if there are any, the folder is as it was.</param>
internal sealed record ImportResult(
    string Folder,
    IReadOnlyList<SheetLayout> Layouts,
    int Events,
    IReadOnlyList<string> Notes,
    IReadOnlyList<ImportProblem> Problems);

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
        var name = Path.GetFileName(path);
        progress?.Report(new($"Reading {name}", 0, 0));
        Directory.CreateDirectory(datasets);
        FolderSwap.Recover(datasets);
        var folder = Path.Combine(datasets, options.Id);
        var notes = new ImportNotes();
        var before = RecordOf(folder);
        var sheets = SheetFile.Read(path);
        var given = GivenSheets.Of(sheets);
        foreach (var note in sheets.SelectMany(sheet => sheet.Notes.Select(note => $"{sheet.Title}: {note}.")))
            notes.Say(note);

        List<SheetLayout> layouts = [.. given.Others.Select(sheet => SheetLayout.Guess(sheet, before.Columns))];
        foreach (var without in layouts.Where(layout => !layout.HasDates))
            notes.Say($"{without.Sheet.Title} was left out: none of its columns has dates.");
        layouts.RemoveAll(layout => !layout.HasDates);
        if (given.Others.All(sheet => sheet.Rows.Count == 1))
            throw new UnreadableSheetException($"{name} has a header and no row below it.");
        if (layouts.Count == 0)
            throw new UnreadableSheetException($"{name} has no column of dates. Give one the header \"date\".");

        var jsonPath = Path.Combine(folder, DatasetJson.File);
        var existing = File.Exists(jsonPath) ? File.ReadAllBytes(jsonPath) : null;
        options = options with { Country = options.Country ?? CountryOf(given, existing) };
        var language = options.Language ?? NewDatasetJson.LanguageOf(existing) ?? LanguageOf(layouts, given, notes);
        if (options.Language is not null && !LanguageName.IsKnown(language))
            notes.Say(
                $"Language: \"{language}\" has no name here; look whether it is the tag of the language, and not that of a country "
                + "(Kazakh is kk, Ukrainian uk, Japanese ja).");
        var title = options.Title ?? given.Properties.GetValueOrDefault($"title_{language}") ?? given.Properties.GetValueOrDefault("title")
            ?? NewDatasetJson.TitleIn(existing, language) ?? Path.GetFileNameWithoutExtension(path);
        string[] languages =
        [
            .. layouts.SelectMany(layout => layout.Languages).Concat(given.Languages).Prepend(language).Distinct(StringComparer.Ordinal),
        ];
        var tables = new DatasetTables(languages, given);
        var ids = new EventIds(before.Events, notes);
        var conversion = new EventConversion(tables, language, title, options, finder, ids, notes);
        conversion.Prepare(given, layouts);
        var (done, total) = (0, layouts.Sum(layout => layout.Sheet.Rows.Count));
        foreach (var layout in layouts)
            conversion.Add(layout, () => progress?.Report(new($"Converting {name}", ++done, total)));
        conversion.Add(given);
        conversion.Finish();
        if (tables.Events.Rows.Count == 0)
            throw new UnreadableSheetException(
                string.Join(Environment.NewLine, [$"No event can be made of {name}.", .. notes.Lines]));

        var days = FocusDays.Of([.. tables.Events.Rows.Values.Select(row => (Day(row["start"]), Day(row["end"])))]);
        var attribution = AttributionOf(tables);
        var json = NewDatasetJson.Of(
            existing, options, given.Properties, languages, title, conversion.Points, attribution, days, notes);
        var record = new ImportRecord
        {
            From = Path.GetFileName(path),
            // What is left out today, such as an empty column, may be filled tomorrow; only the keeper's null stays.
            Columns = layouts.SelectMany(layout => layout.Columns)
                .Where(column => column.Header.Length > 0 && (column.Field is not null || before.Columns.ContainsKey(column.Header)))
                .GroupBy(column => column.Header, StringComparer.Ordinal)
                .ToDictionary(columns => columns.Key, columns => columns.First().Field, StringComparer.Ordinal),
            Events = ids.Keys,
        };
        progress?.Report(new($"Writing and checking {options.Id}", 0, 0));
        return Write(folder, tables, json, before, record, options, layouts, notes, today);
    }

    private static ImportResult Write(
        string folder,
        DatasetTables tables,
        byte[] json,
        ImportRecord before,
        ImportRecord record,
        ImportOptions options,
        List<SheetLayout> layouts,
        ImportNotes notes,
        DateOnly today)
    {
        var written = FolderSwap.Begin(folder);
        try
        {
            if (Directory.Exists(folder))
                FolderSwap.Copy(folder, written);

            var present = new Dictionary<string, HashSet<string>>(StringComparer.Ordinal);
            var merge = new FolderMerge(before, options.TakeSheet, notes);
            foreach (var table in tables.All)
            {
                var path = Path.Combine(written, table.File);
                var merged = merge.Of(table, File.Exists(path) ? File.ReadAllBytes(path) : null, record);
                File.WriteAllBytes(path, merged.Bytes());
                present.Add(table.File, [.. merged.Rows.Keys]);
            }

            RemovedRows.Write(written, merge, present, today, notes);
            File.WriteAllBytes(Path.Combine(written, DatasetJson.File), json);
            File.WriteAllBytes(Path.Combine(written, ImportRecord.File), record.Bytes());
            var loaded = DatasetFolder.Open(written).Load();
            foreach (var warning in ImportProblem.Lines(loaded.Warnings))
                notes.Say(warning);
            if (loaded.Content is null)
                FolderSwap.Abandon(written);
            else
                FolderSwap.End(written, folder);
            return new ImportResult(folder, layouts, loaded.Content?.Events.Count ?? 0, [.. notes.Lines], loaded.Errors);
        }
        catch
        {
            FolderSwap.Abandon(written);
            throw;
        }
    }

    // Said in the keeper's sheet, else by an earlier import.
    private static string? CountryOf(GivenSheets given, byte[]? existing) =>
        (given.Properties.GetValueOrDefault("country") ?? NewDatasetJson.CountryIn(existing)) is { } named
            ? Countries.Load().CodeOf(named)
            : null;

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

    private static string LanguageOf(List<SheetLayout> layouts, GivenSheets given, ImportNotes notes)
    {
        if (given.Properties.GetValueOrDefault("languages") is { } named)
            return NameBook.Names(named.Replace(',', ';')).First();
        var found = layouts.Select(layout => layout.Language).OfType<string>()
            .GroupBy(tag => tag, StringComparer.Ordinal)
            .MaxBy(group => group.Count())?.Key ?? "en";
        notes.Say($"Language: {LanguageName.Of(found)}, by the headers; --language says another.");
        return found;
    }

    private static string? AttributionOf(DatasetTables tables) =>
        tables.Places.Rows.Values.Any(row => row.GetValueOrDefault("coordinates_from") == GazetteerFinder.Attribution)
            ? $"Place coordinates from {GazetteerFinder.Attribution}"
            : null;

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
