using Dashboard.Shared.Filters;
using Dashboard.Shared.Requests;
using Dashboard.Shared.Snapshots;
using Dashboard.Shared.Versions;
using Dashboard.Shared.Views;

namespace Dashboard.Server.Snapshots;

/// <summary>The older version that the address of a request names.</summary>
internal sealed record RequestedVersion(DatasetSnapshot Snapshot);

/// <summary>The version that the address of a request names, which is not kept.</summary>
internal sealed record MissingVersion(string Dataset, VersionChoice Asked, VersionsView Versions)
{
    public VersionGone ToView() => new(Asked.ToString(), Asked.Nearest(Versions.Kept));
}

/// <summary>
/// The snapshots as the current request sees them: of its dataset the version that its address names, of all others the current one.
/// </summary>
internal sealed class RequestedSnapshots(SnapshotRegistry registry, IHttpContextAccessor context) : IDatasetCatalog, ISnapshots
{
    /// <summary>All of them.</summary>
    public IEnumerable<DatasetSnapshot> All => registry.All.Select(current => Older(current.Info.Id) ?? current);

    /// <inheritdoc/>
    public string? Default => registry.Default;

    /// <inheritdoc/>
    public DatasetSnapshot? Find(string dataset) => Older(dataset) ?? registry.Find(dataset);

    /// <inheritdoc/>
    public DatasetSnapshot Get(string dataset) => Older(dataset) ?? registry.Get(dataset);

    /// <inheritdoc/>
    public IFilterVocabulary? Vocabulary(string dataset) => Find(dataset);

    private DatasetSnapshot? Older(string dataset) =>
        context.HttpContext?.Features.Get<RequestedVersion>()?.Snapshot is { } older && older.Info.Id == dataset ? older : null;
}
