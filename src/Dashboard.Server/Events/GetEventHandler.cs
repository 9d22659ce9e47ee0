using Dashboard.Server.Snapshots;
using Dashboard.Shared.Snapshots;
using Dashboard.Shared.Views;
using MediatR;

namespace Dashboard.Server.Events;

/// <summary>Answers from the snapshot in memory.</summary>
internal sealed class GetEventHandler(SnapshotRegistry snapshots) : IRequestHandler<GetEvent, EventDetail>
{
    public Task<EventDetail> Handle(GetEvent request, CancellationToken cancellationToken) =>
        Task.FromResult(snapshots.Get(request.Dataset).Event(request.Id, request.Filter, request.Language));
}
