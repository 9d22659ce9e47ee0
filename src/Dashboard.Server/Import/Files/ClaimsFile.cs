using Dashboard.Server.Import.Reading;
using Dashboard.Shared.Datasets;

namespace Dashboard.Server.Import.Files;

internal static class ClaimsFile
{
    public static readonly FileColumns Columns = new("claims.csv", "claim")
    {
        Required =
        [
            "id",
            "place",
            "measure",
            "group",
            "basis",
            "coverage",
            "low",
            "best",
            "high",
            "claimant_id",
            "claimant_kind",
            "stated_on",
            "stated_precision",
            "status",
            "sources",
            "verification",
        ],
        Optional =
        [
            "about_event",
            "stated_at",
            "withdrawn_on",
            "withdrawn_by",
            "superseded_by",
            "superseded_how",
            "part_of",
            "part_by",
            "confidence",
        ],
        Texts = ["claimant", "scope", "words", "withdrawn_reason"],
        RequiredTexts = ["claimant", "scope"],
        Codes = new Dictionary<string, string[]>(StringComparer.Ordinal)
        {
            ["measure"] = FileColumns.CodesOf<Measure>(),
            ["coverage"] = FileColumns.CodesOf<Coverage>(),
            ["claimant_kind"] = FileColumns.CodesOf<ClaimantKind>(),
            ["stated_precision"] = FileColumns.DayPrecisions,
            ["status"] = FileColumns.CodesOf<ClaimStatus>(),
            ["superseded_how"] = FileColumns.CodesOf<SupersededHow>(),
            ["part_by"] = FileColumns.CodesOf<Partition>(),
            ["confidence"] = FileColumns.CodesOf<ClaimDoubt>(),
            ["verification"] = FileColumns.CodesOf<Verification>(),
        },
        Ids = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["about_event"] = "events.csv",
            ["stated_at"] = "events.csv",
            ["place"] = "places.csv",
            ["superseded_by"] = "claims.csv",
            ["part_of"] = "claims.csv",
            ["sources"] = "sources.csv",
        },
    };

    public static Claim Read(CsvRow row) => new()
    {
        Id = row.RequiredSlug("id"),
        AboutEvent = row.Text("about_event"),
        StatedAt = row.Text("stated_at"),
        Place = row.RequiredText("place"),
        Measure = row.RequiredCode<Measure>("measure"),
        Group = row.RequiredText("group"),
        Basis = row.RequiredText("basis"),
        Coverage = row.RequiredCode<Coverage>("coverage"),
        Low = row.Count("low"),
        Best = row.Count("best"),
        High = row.Count("high"),
        ClaimantId = row.RequiredSlug("claimant_id"),
        ClaimantKind = row.RequiredCode<ClaimantKind>("claimant_kind"),
        StatedOn = row.RequiredDate("stated_on"),
        StatedPrecision = row.RequiredDayPrecision("stated_precision"),
        Status = row.RequiredCode<ClaimStatus>("status"),
        WithdrawnOn = row.Date("withdrawn_on"),
        WithdrawnBy = row.Slug("withdrawn_by"),
        SupersededBy = row.Text("superseded_by"),
        SupersededHow = row.Code<SupersededHow>("superseded_how"),
        PartOf = row.Text("part_of"),
        PartBy = row.Code<Partition>("part_by"),
        Sources = row.RequiredList("sources"),
        Doubt = row.Code<ClaimDoubt>("confidence"),
        Verification = row.RequiredCode<Verification>("verification"),
    };
}
