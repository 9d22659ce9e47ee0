namespace Dashboard.Shared.Filters;

/// <summary>What the marks of a map stand for.</summary>
public enum MapMarks
{
    /// <summary>Places, or groups of them where there are many.</summary>
    Places,

    /// <summary>First-level regions, shaded by their number of events.</summary>
    Regions,

    /// <summary>Hexagons of one size, shaded by their number of events.</summary>
    Hexagons,
}
