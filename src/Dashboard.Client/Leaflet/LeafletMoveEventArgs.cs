namespace Dashboard.Client.Leaflet;

/// <summary>Where a map came to rest.</summary>
public sealed class LeafletMoveEventArgs : EventArgs
{
    /// <summary>Degrees; of the middle.</summary>
    public double Latitude { get; set; }

    /// <summary>Degrees; of the middle.</summary>
    public double Longitude { get; set; }

    /// <summary>Web Mercator zoom.</summary>
    public double Zoom { get; set; }
}
