using Dashboard.Server.Http;
using Dashboard.Server.Snapshots;
using Dashboard.Server.Store;
using Dashboard.Shared.Views;
using MediatR;

namespace Dashboard.Server.Versions;

/// <summary>Answers from the store.</summary>
internal sealed class GetVersionsHandler(SnapshotRegistry registry, RequestedSnapshots requested, StoredVersions stored)
    : IRequestHandler<GetVersions, VersionsView>
{
    /// <inheritdoc/>
    public async Task<VersionsView> Handle(GetVersions request, CancellationToken cancellationToken) => RequestedVersions.ViewOf(
        request.Dataset,
        requested.Get(request.Dataset).Version,
        registry.Get(request.Dataset).Version,
        await stored.ListAsync(request.Dataset, cancellationToken));
}
