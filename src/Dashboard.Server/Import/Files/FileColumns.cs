using System.Text.RegularExpressions;

namespace Dashboard.Server.Import.Files;

/// <summary>What a CSV file of a dataset folder holds. A column that is not named here is reported and ignored.</summary>
/// <param name="File">Name of the file.</param>
/// <param name="Entity">What one row is, as texts files call it; empty when each row says so itself.</param>
internal sealed partial record FileColumns(string File, string Entity)
{
    /// <summary>The file is refused without them.</summary>
    public required string[] Required { get; init; }

    public string[] Optional { get; init; } = [];

    /// <summary>An optional column named by how it begins (<c>region_since_2022_06</c>).</summary>
    public string? OptionalPrefix { get; init; }

    /// <summary>Fields that are text in a language: the column <c>name_ru</c> is the field <c>name</c> in Russian, a bare <c>name</c> is English.</summary>
    public string[] Texts { get; init; } = [];

    /// <summary>Those of <see cref="Texts"/> that every row has in English, which the other languages fall back to.</summary>
    public string[] EnglishTexts { get; init; } = [];

    /// <summary>The field that a column named by nothing but a language (<c>ru</c>) holds, or null.</summary>
    public string? BareLanguageField { get; init; }

    /// <summary>Which field in which language a column holds, or null when it is no text column.</summary>
    public (string Field, string Language)? TextOf(string column)
    {
        if (IsOwn(column))
            return null;
        if (BareLanguageField is { } bare && IsLanguage(column))
            return (bare, column);

        foreach (var field in Texts)
        {
            if (column.Equals(field, StringComparison.Ordinal))
                return (field, "en");
            if (column.StartsWith(field + "_", StringComparison.Ordinal) && IsLanguage(column[(field.Length + 1)..]))
                return (field, column[(field.Length + 1)..]);
        }

        return null;
    }

    public bool IsKnown(string column) => IsOwn(column) || TextOf(column) is not null;

    /// <summary>Whether it has the form of a BCP 47 language tag.</summary>
    public static bool IsLanguage(string tag) => LanguageTag().IsMatch(tag);

    private bool IsOwn(string column) =>
        Required.Contains(column, StringComparer.Ordinal)
        || Optional.Contains(column, StringComparer.Ordinal)
        || (OptionalPrefix is { } prefix && column.StartsWith(prefix, StringComparison.Ordinal));

    [GeneratedRegex(@"\A[a-z]{2,3}(-[A-Za-z0-9]{2,8})*\z", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex LanguageTag();
}
