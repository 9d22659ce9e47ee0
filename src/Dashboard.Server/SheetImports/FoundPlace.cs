namespace Dashboard.Server.SheetImports;

/// <summary>What a gazetteer says about a name.</summary>
/// <param name="Latitude">Degrees, WGS 84.</param>
/// <param name="Longitude">Degrees, WGS 84.</param>
/// <param name="From">Where the point comes from, for <c>coordinates_from</c>.</param>
/// <param name="GeonamesId">Its number in GeoNames; null if not known.</param>
internal sealed record FoundPlace(double Latitude, double Longitude, string From, string? GeonamesId = null);

/// <summary>Looks places up by name. Nothing is guessed: a name with two places is not found, and says so.</summary>
internal interface IPlaceFinder
{
    /// <summary>The only place of that name, or null and why there is none.</summary>
    /// <param name="name">As in the sheet.</param>
    /// <param name="region">First-level region, or null.</param>
    /// <param name="country">Code or name, or null.</param>
    /// <param name="why">"is not in the gazetteer": words after the name; empty if it is found.</param>
    FoundPlace? Find(string name, string? region, string? country, out string why);
}
