using Dashboard.Shared.Filters;
using MediatR;

namespace Dashboard.Shared.Views;

/// <summary>Asks for one claim with everything that is linked to it.</summary>
/// <param name="Dataset">Slug of the dataset.</param>
/// <param name="Id">Id of the claim.</param>
/// <param name="Known">As it was known at the end of this day; null: now.</param>
/// <param name="Language">Language tag.</param>
public sealed record GetClaim(string Dataset, string Id, DateOnly? Known, string Language) : IRequest<ClaimDetail>, IFilteredRequest
{
    EventFilter IFilteredRequest.Filter => new() { Known = Known };

    ViewOptions IFilteredRequest.Options => new() { Language = Language };
}

/// <summary>A claim with everything that is linked to it.</summary>
/// <param name="Known">The day at whose end all this was known; null: now. Never before the claim was stated.</param>
/// <param name="IsStatedLater">Whether it was stated only after the day asked for: it is then shown as on the day it was stated, for an id never turns into nothing.</param>
/// <param name="Claim">The claim with what it counts.</param>
/// <param name="WithdrawnBy">Who withdrew it, in words; null when it was not, or nobody is named.</param>
/// <param name="Replaced">The claims that it replaced, directly or through others, in the order stated; at most 50, the latest. All are of its scope.</param>
/// <param name="ReplacedBy">The claims that replaced it, one after the other; at most 50.</param>
/// <param name="Whole">The claim that it is a part of, or null.</param>
/// <param name="Parts">The claims that are parts of it, in the order of its <see cref="ClaimView.Parts"/>; at most 100.</param>
/// <param name="Scope">Its scope, with at most 50 claims, itself among them: what others said.</param>
/// <param name="About">The event whose people it counts, or null.</param>
/// <param name="StatedAt">The event where it was stated, or null.</param>
public sealed record ClaimDetail(
    DateOnly? Known,
    bool IsStatedLater,
    ListedClaim Claim,
    LocalString? WithdrawnBy,
    IReadOnlyList<ClaimView> Replaced,
    IReadOnlyList<ClaimView> ReplacedBy,
    ListedClaim? Whole,
    IReadOnlyList<ListedClaim> Parts,
    ScopeView Scope,
    EventItem? About,
    EventItem? StatedAt);
