using Dashboard.Shared.Datasets;

namespace Dashboard.Server.Store;

/// <summary>A version of a dataset; every row of its content refers to it. It is inserted whole and never changed.</summary>
internal sealed class StoredVersion
{
    public int Id { get; init; }

    public required string DatasetId { get; init; }

    /// <summary>Counts from 1 within its dataset.</summary>
    public required int Number { get; init; }

    /// <summary>Content hash of the imported folder.</summary>
    public required string Hash { get; init; }

    /// <summary>UTC.</summary>
    public required DateTimeOffset ImportedAt { get; init; }

    /// <summary>What has published it.</summary>
    public PublishedBy By { get; init; }

    /// <summary>Whether it is kept for good because somebody said so.</summary>
    public bool IsMarked { get; init; }

    /// <summary>Number of the version that <see cref="Changes"/> compare it with; null: they were not computed yet.</summary>
    public int? ChangedSince { get; init; }

    /// <summary>What it changed, as JSON; null: not computed yet.</summary>
    public string? Changes { get; init; }

    public DatasetVersion ToDatasetVersion() => new(Number, Hash, ImportedAt);
}
