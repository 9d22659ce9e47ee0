using Dashboard.Server.Import.Reading;
using Dashboard.Shared.Datasets;

namespace Dashboard.Server.Import.Files;

internal static class VocabularyFile
{
    public const string Group = "group";
    public const string Basis = "basis";
    public const string Account = "account";
    public const string TimeOfDay = "time_of_day";

    /// <summary>The kinds of words of a vocabulary.</summary>
    public static readonly string[] Kinds = [Group, Basis, Account, TimeOfDay];

    public static readonly FileColumns Columns = new("vocabulary.csv", Entity: "")
    {
        Required = ["kind", "id"],
        Texts = ["name"],
        RequiredTexts = ["name"],
        BareLanguageField = "name",
        Codes = new Dictionary<string, string[]>(StringComparer.Ordinal) { ["kind"] = Kinds },
    };

    public static Word Read(CsvRow row)
    {
        var word = new Word { Kind = row.RequiredText("kind"), Id = row.RequiredSlug("id") };
        if (word.Kind.Length > 0 && !Kinds.Contains(word.Kind, StringComparer.Ordinal))
            row.Refuse("kind", $"must be one of {string.Join(", ", Kinds)}");
        return word;
    }
}
