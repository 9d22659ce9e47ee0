namespace Dashboard.Server.Store;

/// <summary>What has published a version.</summary>
internal enum PublishedBy
{
    /// <summary>The import at startup.</summary>
    Start,

    /// <summary>The running server, which saw the folder change.</summary>
    Watch,
}
