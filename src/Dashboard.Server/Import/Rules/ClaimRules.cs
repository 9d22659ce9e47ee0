using Dashboard.Server.Import.Files;
using Dashboard.Server.Import.Reading;
using Dashboard.Shared.Claims;
using Dashboard.Shared.Datasets;
using Dashboard.Shared.Figures;

namespace Dashboard.Server.Import.Rules;

/// <summary>Rules within one claim and for its references.</summary>
internal static class ClaimRules
{
    private static readonly string[] FigureColumns = ["low", "best", "high"];
    private static readonly string[] WithdrawalColumns = ["withdrawn_on", "withdrawn_by", "withdrawn_reason"];

    public static void Check(DatasetRows rows, TextCollector texts)
    {
        var groups = rows.Words.OfEntity(VocabularyFile.Group);
        var bases = rows.Words.OfEntity(VocabularyFile.Basis);
        foreach (var (row, _, _, claim) in rows.Claims.All)
        {
            row.MustBeIn("about_event", claim.AboutEvent, rows.Events);
            row.MustBeIn("stated_at", claim.StatedAt, rows.Events);
            row.MustBeIn("place", claim.Place, rows.Places);
            row.MustBeIn("group", claim.Group, groups);
            row.MustBeIn("basis", claim.Basis, bases);
            row.MustBeIn("superseded_by", claim.SupersededBy, rows.Claims);
            row.MustBeIn("part_of", claim.PartOf, rows.Claims);
            row.MustBeIn("sources", claim.Sources, rows.Sources);
        }

        foreach (var (row, entity, id, claim) in rows.Claims.All)
        {
            if (row.IsSound(FigureColumns))
                CheckFigures(row, claim, hasWords: texts.HasAny(entity, id, "words"));
            if (row.IsSound("status", "withdrawn_on", "withdrawn_by", "stated_on", "stated_precision"))
                CheckWithdrawal(row, claim);
            if (row.IsSound("status", "superseded_by", "superseded_how"))
                CheckSupersession(row, claim);
            if (row.IsSound("part_of", "part_by") && claim.PartOf is null != claim.PartBy is null)
                row.Refuse("part_by", "must be given where part_of is, and only there");
        }
    }

    private static void CheckFigures(CsvRow row, Claim claim, bool hasWords)
    {
        if (claim.Low > claim.Best)
            row.Refuse("low", "must not be more than best", $"best is {claim.Best}");
        if (claim.Best > claim.High)
            row.Refuse("best", "must not be more than high", $"high is {claim.High}");
        if (claim.Best is null && claim.Low > claim.High)
            row.Refuse("low", "must not be more than high", $"high is {claim.High}");
        if (claim is { Low: null, Best: null, High: null } && !hasWords)
            row.Refuse("best", "a claim needs a number or words");
    }

    private static void CheckWithdrawal(CsvRow row, Claim claim)
    {
        if (claim.Status is ClaimStatus.Withdrawn)
        {
            if (claim.WithdrawnOn is null)
                row.Refuse("withdrawn_on", "a withdrawn claim must say on which day it was withdrawn");
            if (claim.WithdrawnBy is null)
                row.Refuse("withdrawn_by", "a withdrawn claim must say by whom it was withdrawn");
            if (claim.WithdrawnOn < StatedPeriod.Of(claim).First)
                row.Refuse("withdrawn_on", "a claim cannot be withdrawn before it was stated");
            return;
        }

        foreach (var column in WithdrawalColumns.Where(column => row.Raw(column) is not null))
            row.Refuse(column, $"must be empty, because the claim is {Slug.Of(claim.Status)}, not withdrawn");
    }

    // A withdrawn claim may also name its successor.
    private static void CheckSupersession(CsvRow row, Claim claim)
    {
        if (claim.Status is ClaimStatus.Current && claim.SupersededBy is not null)
            row.Refuse("superseded_by", "must be empty, because the claim is current");
        if (claim.Status is ClaimStatus.Superseded && claim.SupersededBy is null)
            row.Refuse("superseded_by", "a superseded claim must name its successor");
        if (claim.SupersededBy is null != claim.SupersededHow is null)
            row.Refuse("superseded_how", "must be given where superseded_by is, and only there");
    }
}
