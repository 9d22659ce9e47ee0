using System.Text.Json.Serialization;

namespace Dashboard.Shared.Datasets;

/// <summary>What a dataset is about: the part of <c>dataset.json</c> that is not text in a language.</summary>
/// <param name="Id">Slug, lower-case letters, digits and hyphens; the name of its folder and its place in every address.</param>
/// <param name="TimeZone">IANA name of the time zone of local dates, unless a place has its own.</param>
/// <param name="FocusFrom">First day of the period that the timeline shows day by day.</param>
/// <param name="FocusTo">Last day of that period, inclusive.</param>
/// <param name="Bounds">What the map shows at first.</param>
/// <param name="Country">ISO 3166-1 alpha-2 code, or null if the dataset covers no single country.</param>
/// <param name="Basemap">A folder of <c>data/basemap</c>; null means a ground cut from the world.</param>
/// <param name="Licence">SPDX identifier of the data's licence.</param>
/// <param name="ExportAllowed">False if the licence forbids redistribution: exports then return 403.</param>
/// <param name="Translations">How each language other than the first was made, by language tag.</param>
public sealed record DatasetInfo(
    string Id,
    string TimeZone,
    DateOnly FocusFrom,
    DateOnly FocusTo,
    BoundingBox Bounds,
    string? Country,
    string? Basemap,
    string Licence,
    bool ExportAllowed,
    IReadOnlyDictionary<string, Translation> Translations)
{
    /// <summary>BCP 47 tags of the languages in which it is offered; every required text exists in the first.</summary>
    public IReadOnlyList<string> Languages { get; init; } = ["en"];

    /// <summary>
    /// The language of the interface around texts in a language that the interface is not translated into; null: English.
    /// </summary>
    public string? InterfaceLanguage { get; init; }

    /// <summary>The claims that the standfirst cites: the figures in it are theirs.</summary>
    public IReadOnlyList<string> StandfirstClaims { get; init; } = [];

    /// <summary>The language that untranslated texts fall back to.</summary>
    [JsonIgnore]
    public string FirstLanguage => Languages[0];
}

/// <summary>How a translation was made.</summary>
/// <param name="By">"machine", or the name of the translator.</param>
/// <param name="Reviewed">Whether a person has read it against the original.</param>
public sealed record Translation(string By, bool Reviewed);

/// <summary>A published version of a dataset. It never changes.</summary>
/// <param name="Number">Counts from 1, for each dataset in each store.</param>
/// <param name="Hash">Content hash of the imported files: 16 lower-case hexadecimal digits.</param>
/// <param name="ImportedAt">UTC.</param>
public sealed record DatasetVersion(int Number, string Hash, DateTimeOffset ImportedAt)
{
    /// <summary>The name of the version in addresses and responses: number, hyphen, hash.</summary>
    public string Name => $"{Number}-{Hash}";
}
