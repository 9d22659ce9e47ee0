namespace Dashboard.Shared.Versions;

/// <summary>Kinds of entities of a dataset.</summary>
public enum EntityKind
{
    /// <summary>The dataset itself: its titles, dates, licence, method.</summary>
    Dataset,

    /// <summary>An event.</summary>
    Event,

    /// <summary>A claim.</summary>
    Claim,

    /// <summary>A statement.</summary>
    Statement,

    /// <summary>A story with its steps.</summary>
    Story,

    /// <summary>A source.</summary>
    Source,

    /// <summary>A place or region.</summary>
    Place,

    /// <summary>An actor.</summary>
    Actor,

    /// <summary>A theme.</summary>
    Theme,

    /// <summary>A word of the dataset's vocabulary.</summary>
    Word,
}
