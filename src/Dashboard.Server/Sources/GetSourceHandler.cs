using Dashboard.Server.Snapshots;
using Dashboard.Shared.Snapshots;
using Dashboard.Shared.Views;
using MediatR;

namespace Dashboard.Server.Sources;

/// <summary>Answers from the snapshot in memory.</summary>
internal sealed class GetSourceHandler(SnapshotRegistry snapshots) : IRequestHandler<GetSource, SourceDetail>
{
    public Task<SourceDetail> Handle(GetSource request, CancellationToken cancellationToken) =>
        Task.FromResult(snapshots.Get(request.Dataset).Source(request.Id, request.Known, request.Page));
}
