using Dashboard.Server.Import.Reading;
using Dashboard.Shared.Datasets;

namespace Dashboard.Server.Import.Files;

/// <summary><c>texts.{language}.csv</c>: translations of the English texts of the other files.</summary>
internal static class TextsFile
{
    private const string Prefix = "texts.";
    private const string Suffix = ".csv";

    public static bool IsName(string file) =>
        file.Length > Prefix.Length + Suffix.Length
        && file.StartsWith(Prefix, StringComparison.Ordinal)
        && file.EndsWith(Suffix, StringComparison.Ordinal);

    public static string LanguageOf(string file) => file[Prefix.Length..^Suffix.Length];

    public static string NameOf(string language) => Prefix + language + Suffix;

    public static FileColumns ColumnsOf(string file) => new(file, Entity: "") { Required = ["entity", "id", "field", "text"] };

    /// <summary>An empty text is not translated yet.</summary>
    public static TextEntry Read(CsvRow row, string language) => new()
    {
        Entity = row.RequiredText("entity"),
        Id = row.RequiredText("id"),
        Field = row.RequiredText("field"),
        Language = language,
        Text = row.Text("text") ?? "",
    };
}
