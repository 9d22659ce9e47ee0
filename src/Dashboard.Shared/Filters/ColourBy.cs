namespace Dashboard.Shared.Filters;

/// <summary>The property of events that colours stand for.</summary>
public enum ColourBy
{
    /// <summary>Top themes, in the colours that the dataset gives them.</summary>
    Theme,

    /// <summary>Types of events; sub-types have the colour of their type.</summary>
    Type,

    /// <summary>Actors.</summary>
    Actor,

    /// <summary>How exactly the place is known.</summary>
    Precision,
}
