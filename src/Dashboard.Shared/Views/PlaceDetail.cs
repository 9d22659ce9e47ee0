using Dashboard.Shared.Filters;
using MediatR;

namespace Dashboard.Shared.Views;

/// <summary>Asks for one place with everything that is linked to it.</summary>
/// <param name="Dataset">Slug of the dataset.</param>
/// <param name="Id">Id of the place.</param>
/// <param name="Known">Claims as they were known at the end of this day; null: now.</param>
/// <param name="Page">Which page of its events, in which language.</param>
public sealed record GetPlace(string Dataset, string Id, DateOnly? Known, PageOf Page) : IRequest<PlaceDetail>, IFilteredRequest
{
    EventFilter IFilteredRequest.Filter => new() { Known = Known };

    ViewOptions IFilteredRequest.Options => Page.ToOptions();
}

/// <summary>A place with everything that is linked to it.</summary>
/// <param name="Place">The place, with its numbers, where its coordinates come from, and the note of the compilers.</param>
/// <param name="Names">Its names in all languages that have one, that of the reader first.</param>
/// <param name="RegionLater">ISO 3166-2 code of its region after the reform of borders that the dataset notes, or null.</param>
/// <param name="GeonamesId">Its number at GeoNames, or null.</param>
/// <param name="Spots">The spots within it, in file order; at most 100.</param>
/// <param name="Scopes">Claims that count people there and at the spots within it; those of everyone there first. At most 50, each with at most 50 claims.</param>
/// <param name="MoreScopes">How many scopes are left out.</param>
/// <param name="Events">One page of the events there and at the spots within it.</param>
public sealed record PlaceDetail(
    PlaceView Place,
    IReadOnlyList<PlaceName> Names,
    string? RegionLater,
    string? GeonamesId,
    IReadOnlyList<PlaceView> Spots,
    IReadOnlyList<ScopeView> Scopes,
    int MoreScopes,
    EventPage Events);

/// <summary>What a place is called in one language.</summary>
/// <param name="Language">Language tag.</param>
/// <param name="Name">Full name.</param>
/// <param name="Label">Short name; null when it is the full one.</param>
public sealed record PlaceName(string Language, string Name, string? Label);
