namespace Dashboard.Shared.Versions;

/// <summary>What a dataset is made of.</summary>
public enum ThingKind
{
    /// <summary>The dataset itself: its titles, dates, licence, method.</summary>
    Dataset,

    /// <summary>An event.</summary>
    Event,

    /// <summary>A claim.</summary>
    Claim,

    /// <summary>A statement.</summary>
    Statement,

    /// <summary>A source.</summary>
    Source,

    /// <summary>A place or region.</summary>
    Place,

    /// <summary>An actor.</summary>
    Actor,

    /// <summary>A theme.</summary>
    Theme,

    /// <summary>A word of the dataset's own.</summary>
    Word,
}
