using Dashboard.Server.Import.Files;

namespace Dashboard.Server.Workbooks;

/// <summary>A sheet of a workbook that holds a dataset: a file of the dataset, by its columns.</summary>
/// <param name="File">The file.</param>
/// <param name="Columns">The columns, in their order; those of texts once for each language.</param>
/// <param name="Rows">The rows by column.</param>
internal sealed record ModelSheet(
    FileColumns File,
    IReadOnlyList<string> Columns,
    IReadOnlyList<IReadOnlyDictionary<string, string>> Rows)
{
    /// <summary>An empty sheet with every column of its file.</summary>
    public static ModelSheet Of(FileColumns file, IReadOnlyList<string> languages) => new(file, ColumnsOf(file, languages), []);

    // What must be filled stands first.
    private static List<string> ColumnsOf(FileColumns file, IReadOnlyList<string> languages)
    {
        var texts = file.Texts.SelectMany(field =>
            languages.Select(language => file.BareLanguageField == field ? language : $"{field}_{language}"));
        var others = file.Required.Concat(file.Optional).ToList();
        List<string> keys = [.. others.TakeWhile(column => file.Keys.Contains(column, StringComparer.Ordinal))];
        return [.. keys, .. texts, .. others.Skip(keys.Count)];
    }
}
