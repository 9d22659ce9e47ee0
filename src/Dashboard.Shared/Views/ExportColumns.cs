namespace Dashboard.Shared.Views;

/// <summary>The columns of downloads: the exports write them and the data page explains them.</summary>
public static class ExportColumns
{
    private static readonly string[] TextsOfEvents = ["title", "summary", "moment_label"];
    private static readonly string[] TextsOfClaims = ["words", "claimant", "scope", "withdrawn_reason"];

    /// <summary>Columns of <c>events.csv</c>: those of the dataset's own file, and the locations.</summary>
    /// <param name="language">Language tag; languages other than English add columns of their own.</param>
    public static IReadOnlyList<string> OfEvents(string language) =>
    [
        "id", "start", "end", "date_precision", "time", "time_kind", "time_of_day", "place", "location_precision", "type", "sub_type",
        "title_en", "summary_en", "themes", "actors", "sources", "key_moment", "moment_label_en", "names_public", "verification",
        .. In(language, TextsOfEvents),
        "place_label", "region", "latitude", "longitude",
    ];

    /// <summary>Columns of <c>claims.csv</c>: those of the dataset's own file, and the name of the place.</summary>
    /// <param name="language">Language tag; languages other than English add columns of their own.</param>
    public static IReadOnlyList<string> OfClaims(string language) =>
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
            .. In(language, TextsOfClaims),
        ];

    private static IEnumerable<string> In(string language, string[] fields) =>
        language == "en" ? [] : fields.Select(field => $"{field}_{language}");
}
