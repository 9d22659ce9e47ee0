namespace Dashboard.Server.Store;

/// <summary>A dataset that the store has seen at some time.</summary>
internal sealed class StoredDataset
{
    /// <summary>Slug.</summary>
    public required string Id { get; init; }

    /// <summary>Number of the version that is served.</summary>
    public int CurrentNumber { get; set; }
}
