namespace Dashboard.Shared.Views;

/// <summary>A place with its counts.</summary>
/// <param name="Place">The place.</param>
/// <param name="Region">Its region, or null.</param>
/// <param name="Events">Events there and at the spots within it.</param>
/// <param name="Claims">Claims that count people there.</param>
/// <param name="CoordinatesFrom">Where the coordinates come from, or null.</param>
/// <param name="Note">Note of the compilers, or null.</param>
public sealed record PlaceView(PlaceRef Place, NamedRef? Region, int Events, int Claims, string? CoordinatesFrom, string? Note);
