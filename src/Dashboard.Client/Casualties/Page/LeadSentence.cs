using Dashboard.Client.Figures;
using Dashboard.Client.Language;
using Dashboard.Shared.Datasets;
using Dashboard.Shared.Figures;
using Dashboard.Shared.Views;

namespace Dashboard.Client.Casualties.Page;

/// <summary>
/// A sentence about one claim, built from its fields; the claimant's name is separate, because it may be in another language.
/// </summary>
/// <param name="Before">Text before the name.</param>
/// <param name="Claimant">The name.</param>
/// <param name="After">Text after the name.</param>
internal sealed record LeadSentence(string Before, LocalString Claimant, string After)
{
    private const int MaxWithdrawn = 3;
    private const char Place = '\u001F';

    /// <summary>Who states what now, lowest first, and what was withdrawn.</summary>
    public static IReadOnlyList<LeadSentence> Of(ScopeView scope, DatasetSummary about) =>
        [
            .. FigureStatement
                .Of(scope)
                .SelectMany(statement =>
                    statement.Claims.Select(claim =>
                        Stated(claim, scope, about, claim == statement.Claims[^1] ? statement.MoreClaimants : 0))),
            .. scope.WithdrawnClaims().Take(MaxWithdrawn).Select(claim => Withdrawn(claim, scope, about)),
        ];

    /// <summary>Which side is silent, why figures differ, or that nothing is known.</summary>
    public static IEnumerable<string> Plain(ScopeView scope)
    {
        if (scope.IsUnknown())
            return [ScopeWords.Unknown(scope)];
        return new[] { CasualtiesWords.Silence(scope), CasualtiesWords.Why(scope.Why) }.Where(sentence => sentence.Length > 0);
    }

    /// <inheritdoc/>
    public override string ToString() => Before + Claimant.Text + After;

    private static LeadSentence Stated(ClaimView claim, ScopeView scope, DatasetSummary about, int moreClaimants)
    {
        var since = scope.FirstOfSame(claim);
        var text =
            since == claim
                ? When(claim, CasualtiesPageText.FormatStatedOnDay, CasualtiesPageText.FormatStatedIn)
                : CasualtiesPageText.FormatStatedSince(
                    Place.ToString(),
                    ClaimWords.Figure(claim),
                    Dates.Full(claim.StatedOn),
                    Dates.Brief(since.StatedOn, YearOfFocus.Of(about, since.StatedOn)));
        var more = moreClaimants == 0 ? "" : $"; {Numbers.Of(moreClaimants, CasualtiesPageText.MoreStateIt)}";
        return Sentence($"{text}{more}.", claim);
    }

    private static LeadSentence Withdrawn(ClaimView claim, ScopeView scope, DatasetSummary about)
    {
        var stated = When(claim, CasualtiesPageText.FormatStatedOnDay, CasualtiesPageText.FormatStatedIn);
        var standing = ClaimWords.StatusNote(claim, scope.Claims, YearOfFocus.Of(about, claim.StatedOn));
        var by =
            claim.WithdrawnBy == claim.ClaimantId ? CasualtiesPageText.ByItself
            : scope.Claims.FirstOrDefault(other => other.ClaimantId == claim.WithdrawnBy) is { } other
                ? CasualtiesPageText.FormatBySomeone(other.Claimant.Text)
            : "";
        return Sentence($"{stated}; {standing}{by}.", claim);
    }

    private static string When(
        ClaimView claim,
        Func<object?, object?, object?, string> onDay,
        Func<object?, object?, object?, string> inPeriod
    ) =>
        (claim.StatedPrecision <= DatePrecision.Day ? onDay : inPeriod)(
            Place.ToString(),
            ClaimWords.Figure(claim),
            ClaimWords.FullDay(claim));

    private static LeadSentence Sentence(string text, ClaimView claim)
    {
        var parts = text.Split(Place, 2);
        var name = ClaimantWords.Brief(claim.Claimant.Text).TrimEnd('…');
        return new LeadSentence(parts[0], claim.Claimant with { Text = name }, parts[^1]);
    }
}
