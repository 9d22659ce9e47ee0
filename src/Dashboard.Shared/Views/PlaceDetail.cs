using Dashboard.Shared.Filters;
using MediatR;

namespace Dashboard.Shared.Views;

/// <summary>Gets one place with everything linked to it.</summary>
/// <param name="Dataset">Slug of the dataset.</param>
/// <param name="Id">Id of the place.</param>
/// <param name="Known">Claims as known at the end of this day; null: now.</param>
/// <param name="Page">Page and language of its events.</param>
public sealed record GetPlace(string Dataset, string Id, DateOnly? Known, PageOf Page) : IRequest<PlaceDetail>, IDatasetRequest;

/// <summary>A place with everything linked to it.</summary>
/// <param name="Place">The place with its counts, the source of its coordinates, and the compilers' note.</param>
/// <param name="Names">Its names in all languages, the reader's first.</param>
/// <param name="RegionLater">ISO 3166-2 code of its region after the administrative reform noted by the dataset, or null.</param>
/// <param name="GeonamesId">Its GeoNames id, or null.</param>
/// <param name="Spots">The spots within it, in file order; at most 100.</param>
/// <param name="Scopes">
/// Claims that count people there and at the spots within it; everyone first. At most 50 scopes, each with at most 50 claims.
/// </param>
/// <param name="MoreScopes">Number of scopes left out.</param>
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

/// <summary>The name of a place in one language.</summary>
/// <param name="Language">Language tag; null: the first language of the dataset.</param>
/// <param name="Name">Full name.</param>
/// <param name="Label">Short name; null if it is the full one.</param>
public sealed record PlaceName(string Language, string Name, string? Label);
