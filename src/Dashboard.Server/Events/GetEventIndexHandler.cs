using Dashboard.Server.Snapshots;
using Dashboard.Shared.Snapshots;
using Dashboard.Shared.Views;
using MediatR;

namespace Dashboard.Server.Events;

/// <summary>Answers from the snapshot in memory.</summary>
internal sealed class GetEventIndexHandler(SnapshotRegistry snapshots) : IRequestHandler<GetEventIndex, EventIndex>
{
    public Task<EventIndex> Handle(GetEventIndex request, CancellationToken cancellationToken) =>
        Task.FromResult(snapshots.Get(request.Dataset).Index(request.Filter));
}
