using Dashboard.Client.Figures;
using Dashboard.Client.Language;
using Dashboard.Shared.Datasets;
using Dashboard.Shared.Views;

namespace Dashboard.Client.Claims;

/// <summary>Texts of a claim's page that consist of several parts.</summary>
internal static class ClaimPageWords
{
    /// <summary>"Killed: 164 – Health Ministry, 9 January 2022": the title of the document.</summary>
    public static string Title(ListedClaim listed) =>
        $"{ScopeWords.Name(listed.Measure)}: {ClaimWords.Figure(listed.Claim)} – {listed.Claim.Claimant.Text}, {Stated(listed.Claim)}";

    /// <summary>"9 January 2022", as precisely as it is known.</summary>
    public static string Stated(ClaimView claim) => Dates.Known(claim.StatedOn, claim.StatedPrecision);

    /// <summary>Precision of the day on which it was stated.</summary>
    public static string Precision(ClaimView claim) => (claim.Doubt, claim.StatedPrecision) switch
    {
        (ClaimDoubt.Undated, _) => ClaimPageText.DayNotFound,
        (_, DatePrecision.Year) => ClaimPageText.YearKnown,
        (_, DatePrecision.Month) => ClaimPageText.MonthKnown,
        _ => ClaimPageText.DayKnown,
    };

    /// <summary>How much of its place and group it covers.</summary>
    public static string Coverage(ClaimView claim) => claim.Coverage switch
    {
        global::Dashboard.Shared.Datasets.Coverage.Part => ClaimPageText.CoversPart,
        global::Dashboard.Shared.Datasets.Coverage.More => ClaimPageText.CoversMore,
        _ => ClaimPageText.CoversWhole,
    };

    /// <summary>Its status.</summary>
    public static string Status(ClaimView claim) => claim switch
    {
        { IsWithdrawn: true, WithdrawnOn: { } day } => ClaimPageText.FormatWithdrawnOn(Dates.Full(day)),
        { IsWithdrawn: true } => ClaimPageText.Withdrawn,
        { IsSuperseded: true, SupersededOn: { } day } => ClaimPageText.FormatReplacedOn(Dates.Full(day)),
        { IsSuperseded: true } => ClaimPageText.Replaced,
        _ => ClaimPageText.Current,
    };

    /// <summary>How a later claim replaced it; null if that is not recorded.</summary>
    public static LocalString? How(ClaimView claim) => claim.SupersededHow switch
    {
        SupersededHow.Revised => new(ClaimPageText.Revised),
        SupersededHow.Overtaken => new(ClaimPageText.Overtaken),
        _ => null,
    };

    /// <summary>How a whole is divided.</summary>
    public static string By(Partition partition) => partition switch
    {
        Partition.Place => ClaimPageText.ByPlace,
        Partition.Group => ClaimPageText.ByGroup,
        _ => ClaimPageText.ByCause,
    };

    /// <summary>"22 of 164 are not broken down", or that the parts overlap; null if neither can be said.</summary>
    public static LocalString? Rest(PartitionView parts, ClaimView whole) => parts switch
    {
        { Overlap: true } => new(ClaimPageText.Overlap),
        { Remainder: 0 } => new(ClaimPageText.NoRemainder),
        { Remainder: { } rest } => new(ClaimPageText.FormatRemainder(Numbers.Count(rest), ClaimWords.Figure(whole))),
        _ => null,
    };
}
