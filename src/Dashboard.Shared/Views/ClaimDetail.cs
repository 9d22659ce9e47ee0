using Dashboard.Shared.Filters;
using MediatR;

namespace Dashboard.Shared.Views;

/// <summary>Gets one claim with everything linked to it.</summary>
/// <param name="Dataset">Slug of the dataset.</param>
/// <param name="Id">Id of the claim.</param>
/// <param name="Known">As known at the end of this day; null: now.</param>
/// <param name="Language">Language tag; null: the first language of the dataset.</param>
public sealed record GetClaim(string Dataset, string Id, DateOnly? Known, string? Language) : IRequest<ClaimDetail>, IDatasetRequest;

/// <summary>A claim with everything linked to it.</summary>
/// <param name="Known">Known at the end of this day; null: now. Never before the claim was stated.</param>
/// <param name="IsStatedLater">
/// Whether it was stated only after the requested day: it is then shown as of the day it was stated, because ids are permanent.
/// </param>
/// <param name="Claim">The claim with its scope.</param>
/// <param name="WithdrawnBy">Name of the claimant who withdrew it; null if it was not withdrawn, or nobody is named.</param>
/// <param name="Replaced">
/// The claims that it replaced, directly or through others, by the day stated; at most the 50 latest. All are of its scope.
/// </param>
/// <param name="ReplacedBy">The chain of claims that replaced it; at most 50.</param>
/// <param name="Whole">The claim of which it is a part, or null.</param>
/// <param name="Parts">Its parts, in the order of its <see cref="ClaimView.Parts"/>; at most 100.</param>
/// <param name="Scope">Its scope with at most 50 claims, including this one.</param>
/// <param name="About">The event whose people it counts, or null.</param>
/// <param name="StatedAt">The event at which it was stated, or null.</param>
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
