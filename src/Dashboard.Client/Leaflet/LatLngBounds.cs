namespace Dashboard.Client.Leaflet;

/// <summary>A part of the globe between two parallels and two meridians.</summary>
/// <param name="SouthWest">Its lower left corner.</param>
/// <param name="NorthEast">Its upper right corner.</param>
public readonly record struct LatLngBounds(LatLng SouthWest, LatLng NorthEast)
{
    /// <summary>As attributes have it: the two corners with a space between.</summary>
    public override string ToString() => $"{SouthWest} {NorthEast}";
}
