using System.Globalization;
using Dashboard.Server.Http;
using Dashboard.Shared.Datasets;
using Dashboard.Shared.Snapshots;
using Dashboard.Shared.Views;

namespace Dashboard.Server.Exports;

/// <summary>
/// Claims with the columns of a dataset's <c>claims.csv</c>, whose texts are English, followed by columns in the requested language;
/// status, withdrawal and succession are as of <c>known</c>.
/// </summary>
internal sealed class ClaimsCsv(ApiRequest request) : CsvExport<ListedClaim>(request, "claims")
{
    private static readonly string[] TextFields = ["words", "claimant", "scope", "withdrawn_reason"];
    private readonly Wording? other = request.Options.Language is { } language ? request.Snapshot.In(language) : null;

    protected override IReadOnlyList<string> Columns =>
        ExportColumns.OfClaims(Request.Snapshot.Info.FirstLanguage, Request.Options.Language ?? Request.Snapshot.Info.FirstLanguage);

    protected override IEnumerable<ListedClaim> Rows() =>
        Request.Snapshot.MatchingClaims(Request.Filter, Request.Options.Measure, Request.Snapshot.Info.FirstLanguage);

    protected override IReadOnlyList<string?> Cells(ListedClaim row)
    {
        var claim = row.Claim;
        return
        [
            claim.Id,
            claim.AboutEvent,
            claim.StatedAt,
            row.Place.Id,
            Slug.Of(row.Measure),
            row.Group.Id,
            row.Basis.Id,
            Slug.Of(claim.Coverage),
            People(claim.Low),
            People(claim.Best),
            People(claim.High),
            Text(claim.Words?.Text),
            claim.ClaimantId,
            Text(claim.Claimant.Text),
            Slug.Of(claim.ClaimantKind),
            Text(claim.Scope.Text),
            Day(claim.StatedOn),
            Slug.Of(claim.StatedPrecision),
            Slug.Of(claim.Status),
            Day(claim.WithdrawnOn),
            claim.WithdrawnBy,
            Text(claim.WithdrawnReason?.Text),
            claim.SupersededBy,
            claim.SupersededHow is { } how ? Slug.Of(how) : null,
            claim.PartOf,
            claim.PartBy is { } by ? Slug.Of(by) : null,
            Ids(claim.Sources.Select(s => s.Id)),
            claim.Doubt is { } doubt ? Slug.Of(doubt) : null,
            Slug.Of(claim.Verification),
            Text(row.Place.Label.Text),
            .. other is null ? [] : TextFields.Select(text => Own(claim.Id, text)),
        ];
    }

    // A fallback is not a translation.
    private string? Own(string id, string field) => other?.Find("claim", id, field) is { Language: null } text ? Text(text.Text) : null;

    private static string? People(int? number) => number?.ToString(CultureInfo.InvariantCulture);
}
