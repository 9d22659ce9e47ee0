namespace Dashboard.Server.Store;

/// <summary>A dataset that was imported at some time.</summary>
internal sealed class StoredDataset
{
    /// <summary>Slug.</summary>
    public required string Id { get; init; }

    /// <summary>Number of the current version.</summary>
    public int CurrentNumber { get; set; }
}
