using Dashboard.Shared.Datasets;

namespace Dashboard.Shared.Views;

/// <summary>The columns of downloads: the exports write them and the data page explains them.</summary>
public static class ExportColumns
{
    private static readonly string[] TextsOfEvents = ["title", "summary", "moment_label"];
    private static readonly string[] Coded = ["coded_by", "coded_killed_low", "coded_killed", "coded_killed_high"];
    private static readonly string[] TextsOfClaims = ["words", "claimant", "scope", "withdrawn_reason"];

    /// <summary>Columns of <c>events.csv</c>: those of the dataset's own file, and the locations.</summary>
    /// <param name="firstLanguage">The first language of the dataset.</param>
    /// <param name="language">Language tag; another than the first adds columns of its own.</param>
    /// <param name="coders">Who counts deaths event by event; null: nobody, and there are no columns for it.</param>
    public static IReadOnlyList<string> OfEvents(string firstLanguage, string language, IReadOnlyList<Coder>? coders) =>
    [
        "id", "start", "end", "date_precision", "time", "time_kind", "time_of_day", "place", "location_precision", "type", "sub_type",
        $"title_{firstLanguage}", $"summary_{firstLanguage}", "themes", "actors", "sources", "key_moment", $"moment_label_{firstLanguage}",
        "names_public", "verification",
        .. coders is null ? [] : Coded,
        .. In(firstLanguage, language, TextsOfEvents),
        "place_label", "region", "latitude", "longitude",
    ];

    /// <summary>Columns of <c>claims.csv</c>: those of the dataset's own file, and the name of the place.</summary>
    /// <param name="firstLanguage">The first language of the dataset.</param>
    /// <param name="language">Language tag; another than the first adds columns of its own.</param>
    public static IReadOnlyList<string> OfClaims(string firstLanguage, string language) =>
        [
            "id",
            "about_event",
            "stated_at",
            "place",
            "measure",
            "group",
            "basis",
            "coverage",
            "low",
            "best",
            "high",
            "words",
            "claimant_id",
            "claimant",
            "claimant_kind",
            "scope",
            "stated_on",
            "stated_precision",
            "status",
            "withdrawn_on",
            "withdrawn_by",
            "withdrawn_reason",
            "superseded_by",
            "superseded_how",
            "part_of",
            "part_by",
            "sources",
            "confidence",
            "verification",
            "place_label",
            .. In(firstLanguage, language, TextsOfClaims),
        ];

    private static IEnumerable<string> In(string firstLanguage, string language, string[] fields) =>
        language == firstLanguage ? [] : fields.Select(field => $"{field}_{language}");
}
