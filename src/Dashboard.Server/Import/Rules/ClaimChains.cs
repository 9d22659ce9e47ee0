using Dashboard.Server.Import.Files;
using Dashboard.Server.Import.Reading;
using Dashboard.Shared.Claims;
using Dashboard.Shared.Datasets;
using Dashboard.Shared.Figures;

namespace Dashboard.Server.Import.Rules;

/// <summary>Rules between a claim and its successor, and between a part and its whole.</summary>
internal static class ClaimChains
{
    private static readonly string[] OfSuccessors =
    [
        "superseded_by", "superseded_how", "about_event", "place", "measure", "group", "basis", "claimant_id", "stated_on",
        "stated_precision",
    ];

    private static readonly string[] OfParts = ["part_of", "measure", "coverage", "low", "best", "high"];

    public static void Check(DatasetRows rows)
    {
        var claims = rows.Claims;
        foreach (var (row, _, _, claim) in claims.All)
        {
            if (row.IsSound(OfSuccessors) && claims.TryFind(claim.SupersededBy, out var successor) && successor.Cells.IsSound(OfSuccessors))
                CheckSuccessor(row, claim, successor.Value);
            if (row.IsSound(OfParts) && claims.TryFind(claim.PartOf, out var whole) && whole.Cells.IsSound(OfParts))
                CheckPart(row, claim, whole.Value);
        }

        RefuseCycles(claims, "superseded_by", claim => claim.SupersededBy);
        RefuseCycles(claims, "part_of", claim => claim.PartOf);
    }

    private static void CheckSuccessor(CsvRow row, Claim claim, Claim successor)
    {
        if (Key(claim) != Key(successor))
            row.Refuse("superseded_by", "names a claim about another event or place, or of another measure, group or basis");
        if (StatedPeriod.Of(successor).Last < StatedPeriod.Of(claim).First)
            row.Refuse("superseded_by", "names a claim that was stated earlier than this one");

        var isSameClaimant = string.Equals(claim.ClaimantId, successor.ClaimantId, StringComparison.Ordinal);
        if (claim.SupersededHow is SupersededHow.Revised && !isSameClaimant)
            row.Refuse("superseded_how", "revised means by the same claimant, and the successor has another claimant_id");
        if (claim.SupersededHow is SupersededHow.Overtaken && isSameClaimant)
            row.Refuse("superseded_how", "overtaken means by another claimant, and the successor has the same claimant_id");
    }

    private static void CheckPart(CsvRow row, Claim part, Claim whole)
    {
        if (part.Measure != whole.Measure)
            row.Refuse("part_of", "names a claim of another measure");

        // A whole without a high is open above, and a part that covers more than its place and group says nothing about the whole.
        if (part.Coverage is not Coverage.More && (part.Low ?? part.Best) > whole.High)
            row.Refuse("part_of", $"names a whole of at most {whole.High}, less than this part");
    }

    private static (bool IsOfEvent, string Subject, Measure Measure, string Group, string Basis) Key(Claim claim) =>
        (claim.AboutEvent is not null, claim.AboutEvent ?? claim.Place, claim.Measure, claim.Group, claim.Basis);

    private static void RefuseCycles(FileRows<Claim> claims, string column, Func<Claim, string?> next)
    {
        var done = new HashSet<string>(StringComparer.Ordinal);
        foreach (var start in claims.All)
        {
            var path = new HashSet<string>(StringComparer.Ordinal);
            var row = start;
            while (done.Add(row.Id))
            {
                path.Add(row.Id);
                if (!claims.TryFind(next(row.Value), out var following))
                    break;
                if (path.Contains(following.Id))
                    row.Cells.Refuse(column, "closes a circle: following it leads back to this claim");
                row = following;
            }
        }
    }
}
