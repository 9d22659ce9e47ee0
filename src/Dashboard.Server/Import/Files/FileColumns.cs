using Dashboard.Shared.Datasets;
using Dashboard.Shared.Filters;

namespace Dashboard.Server.Import.Files;

/// <summary>The columns of a CSV file. Other columns are reported and ignored.</summary>
/// <param name="File">Name of the file.</param>
/// <param name="Entity">The entity of a row, as in texts files; empty if each row names its own.</param>
internal sealed record FileColumns(string File, string Entity)
{
    /// <summary>Whether a folder may lack the file.</summary>
    public bool IsOptional { get; init; }

    /// <summary>The columns that name a row.</summary>
    public string[] Keys
    {
        get => field ?? (BareLanguageField is not null ? ["kind", "id"] : Entity.Length == 0 ? ["entity", "id"] : ["id"]);
        init;
    }

    /// <summary>The file is rejected without them.</summary>
    public required string[] Required { get; init; }

    public string[] Optional { get; init; } = [];

    /// <summary>Those of <see cref="Optional"/> that most datasets lack: they are written only where a row has something there.</summary>
    public string[] Rare { get; init; } = [];

    /// <summary>An optional column, by the beginning of its name (<c>region_since_2022_06</c>).</summary>
    public string? OptionalPrefix { get; init; }

    /// <summary>
    /// Text fields: the column <c>name_ru</c> is the field <c>name</c> in Russian, a bare <c>name</c> is in the dataset's first language.
    /// </summary>
    public string[] Texts { get; init; } = [];

    /// <summary>Those of <see cref="Texts"/> that every row has in the first language of the dataset.</summary>
    public string[] RequiredTexts { get; init; } = [];

    /// <summary>The words that each column of codes accepts.</summary>
    public IReadOnlyDictionary<string, string[]> Codes { get; init; } = new Dictionary<string, string[]>(StringComparer.Ordinal);

    /// <summary>The file whose ids each column of ids names: one id, or a list of them.</summary>
    public IReadOnlyDictionary<string, string> Ids { get; init; } = new Dictionary<string, string>(StringComparer.Ordinal);

    /// <summary>The file's name without its extension, by which a workbook names its sheet.</summary>
    public string Sheet => Path.GetFileNameWithoutExtension(File);

    /// <summary>The field of columns named only by a language (<c>ru</c>), or null.</summary>
    public string? BareLanguageField { get; init; }

    /// <summary>The field and language of a column, or null if it is not a text column.</summary>
    /// <param name="column">Name of the column.</param>
    /// <param name="firstLanguage">The first language of the dataset.</param>
    public (string Field, string Language)? TextOf(string column, string firstLanguage)
    {
        if (IsOwn(column))
            return null;
        if (BareLanguageField is { } bare && IsLanguage(column))
            return (bare, column);

        foreach (var field in Texts)
        {
            if (column.Equals(field, StringComparison.Ordinal))
                return (field, firstLanguage);
            if (column.StartsWith(field + "_", StringComparison.Ordinal) && IsLanguage(column[(field.Length + 1)..]))
                return (field, column[(field.Length + 1)..]);
        }

        return null;
    }

    /// <summary>The precisions of a day of publication.</summary>
    public static string[] DayPrecisions { get; } = [Slug.Of(DatePrecision.Day), Slug.Of(DatePrecision.Month), Slug.Of(DatePrecision.Year)];

    /// <summary>The words of an enumeration, as files write them.</summary>
    public static string[] CodesOf<T>()
        where T : struct, Enum => [.. Enum.GetValues<T>().Select(Slug.Of)];

    public bool IsKnown(string column) => IsOwn(column) || TextOf(column, "en") is not null;

    /// <summary>The name of a column without its language.</summary>
    public static string StemOf(string column) =>
        column.LastIndexOf('_') is > 0 and var end && IsLanguage(column[(end + 1)..]) ? column[..end] : column;

    public static bool IsLanguage(string tag) => LanguageTag.IsValid(tag);

    private bool IsOwn(string column) =>
        Required.Contains(column, StringComparer.Ordinal)
        || Optional.Contains(column, StringComparer.Ordinal)
        || (OptionalPrefix is { } prefix && column.StartsWith(prefix, StringComparison.Ordinal));
}
