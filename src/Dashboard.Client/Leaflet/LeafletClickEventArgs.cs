namespace Dashboard.Client.Leaflet;

/// <summary>Where a map or a layer was clicked.</summary>
public sealed class LeafletClickEventArgs : EventArgs
{
    /// <summary>Degrees.</summary>
    public double Latitude { get; set; }

    /// <summary>Degrees.</summary>
    public double Longitude { get; set; }
}
