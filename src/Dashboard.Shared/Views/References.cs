using Dashboard.Shared.Datasets;

namespace Dashboard.Shared.Views;

/// <summary>A reference to another entity.</summary>
/// <param name="Id">Id.</param>
/// <param name="Name">Its name.</param>
public sealed record NamedRef(string Id, LocalString Name);

/// <summary>A reference to a theme.</summary>
/// <param name="Id">Id.</param>
/// <param name="Name">Its name.</param>
/// <param name="Top">Id of its top theme; its own when it is one.</param>
/// <param name="Slot">Colour slot of the top theme.</param>
public sealed record ThemeRef(string Id, LocalString Name, string Top, string Slot);

/// <summary>A reference to a place.</summary>
/// <param name="Id">Id.</param>
/// <param name="Label">Short name.</param>
/// <param name="Name">Full name.</param>
/// <param name="Within">The town around it, or null.</param>
/// <param name="Precision">What its point stands for.</param>
/// <param name="Latitude">Degrees, or null for a whole country.</param>
/// <param name="Longitude">Degrees, or null for a whole country.</param>
/// <param name="TimeZone">IANA name of the zone of local times there.</param>
public sealed record PlaceRef(
    string Id,
    LocalString Label,
    LocalString Name,
    NamedRef? Within,
    GeoPrecision Precision,
    double? Latitude,
    double? Longitude,
    string TimeZone);
