using Dashboard.Server.Snapshots;
using Dashboard.Shared.Versions;
using Dashboard.Shared.Views;
using MediatR;

namespace Dashboard.Server.Versions;

/// <summary>Compares the version of the request with the current one.</summary>
internal sealed class GetChangesHandler(SnapshotRegistry registry, RequestedSnapshots requested)
    : IRequestHandler<GetChanges, IReadOnlyList<KindChanges>>
{
    /// <inheritdoc/>
    public Task<IReadOnlyList<KindChanges>> Handle(GetChanges request, CancellationToken cancellationToken)
    {
        var (shown, current) = (requested.Get(request.Dataset), registry.Get(request.Dataset));
        return Task.FromResult(shown == current ? [] : VersionDifference.Between(shown.Content, current.Content));
    }
}
