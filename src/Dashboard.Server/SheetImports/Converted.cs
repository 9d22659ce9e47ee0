using System.Globalization;
using Dashboard.Server.Folders;
using Dashboard.Server.Import.Files;
using Dashboard.Server.Import.Reading;
using Dashboard.Server.Import.Rules;
using Dashboard.Server.Sheets;
using Dashboard.Server.World;

namespace Dashboard.Server.SheetImports;

/// <summary>A dataset made of sheets, before it is merged with an existing folder.</summary>
/// <param name="Tables">Its files.</param>
/// <param name="Json">Its <c>dataset.json</c>.</param>
/// <param name="Events">What each event is known by, for the next import.</param>
internal sealed record Converted(DatasetTables Tables, byte[] Json, Dictionary<string, EventKey> Events)
{
    /// <summary>Makes it.</summary>
    /// <param name="given">The sheets of the file.</param>
    /// <param name="layouts">Those that events are made of.</param>
    /// <param name="folder">The folder of the dataset, which may exist.</param>
    /// <param name="asked">What the keeper says.</param>
    /// <param name="finder">Looks places up by name.</param>
    /// <param name="before">What an earlier import has noted.</param>
    /// <param name="notes">What is guessed is said there.</param>
    /// <param name="progress">Is told how far it is; null: nobody.</param>
    /// <exception cref="UnreadableSheetException">No event can be made of them, or their dates can be read in two ways.</exception>
    public static Converted Of(
        GivenSheets given,
        List<SheetLayout> layouts,
        string folder,
        ImportOptions asked,
        IPlaceFinder finder,
        ImportRecord before,
        ImportNotes notes,
        IProgress<ImportProgress>? progress)
    {
        var json = Path.Combine(folder, DatasetJson.File);
        var existing = File.Exists(json) ? File.ReadAllBytes(json) : null;
        var options = asked with { Country = asked.Country ?? CountryOf(given, existing) };
        var language = options.Language ?? NewDatasetJson.LanguageOf(existing) ?? LanguageOf(layouts, given, notes);
        if (options.Language is not null && !LanguageName.IsKnown(language))
            notes.Say(
                $"Language: \"{language}\" has no name here; look whether it is the tag of the language, and not that of a country "
                + "(Kazakh is kk, Ukrainian uk, Japanese ja).");
        var title = options.Title ?? given.Properties.GetValueOrDefault($"title_{language}") ?? given.Properties.GetValueOrDefault("title")
            ?? NewDatasetJson.TitleIn(existing, language) ?? Path.GetFileNameWithoutExtension(given.File);
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
            conversion.Add(layout, () => progress?.Report(new($"Converting {given.File}", ++done, total)));
        conversion.Add(given);
        conversion.Finish();
        if (tables.Events.Rows.Count == 0)
            throw new UnreadableSheetException(
                string.Join(Environment.NewLine, [$"No event can be made of {given.File}.", .. notes.Lines]));

        var days = FocusDays.Of([.. tables.Events.Rows.Values.Select(row => (Day(row["start"]), Day(row["end"])))]);
        return new Converted(
            tables,
            NewDatasetJson.Of(
                existing, options, given.Properties, languages, title, conversion.Points, AttributionOf(tables), days, notes),
            ids.Keys);
    }

    // Said in the keeper's sheet, else by an earlier import.
    private static string? CountryOf(GivenSheets given, byte[]? existing) =>
        (given.Properties.GetValueOrDefault("country") ?? NewDatasetJson.CountryIn(existing)) is { } named
            ? Countries.Load().CodeOf(named)
            : null;

    private static string LanguageOf(List<SheetLayout> layouts, GivenSheets given, ImportNotes notes)
    {
        if (given.Properties.GetValueOrDefault("languages") is { } named)
            return NameBook.Names(named.Replace(',', ';')).First();
        if (layouts.SelectMany(layout => layout.Languages).FirstOrDefault() is { } ofColumn)
        {
            notes.Say($"Language: {LanguageName.Of(ofColumn)} ({ofColumn}), because its columns name it.");
            return ofColumn;
        }

        var found = layouts.Select(layout => layout.Language).OfType<string>()
            .GroupBy(tag => tag, StringComparer.Ordinal)
            .MaxBy(group => group.Count())?.Key ?? "en";
        notes.Say(
            OtherScripts.IsOther(layouts.SelectMany(layout => layout.Texts), found)
                ? $"Language: the headers are in {LanguageName.Of(found)} ({found}), and most texts are in other letters. "
                    + $"{found} is a guess that is likely wrong: import again with the language of the texts, such as --language de."
                : $"Language: {LanguageName.Of(found)} ({found}), a guess by the headers alone. "
                    + "If the texts are in another language, import again with its tag, such as --language de.");
        return found;
    }

    private static string? AttributionOf(DatasetTables tables) =>
        tables.Places.Rows.Values.Any(row => row.GetValueOrDefault("coordinates_from") == GazetteerFinder.Attribution)
            ? $"Place coordinates from {GazetteerFinder.Attribution}"
            : null;

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
