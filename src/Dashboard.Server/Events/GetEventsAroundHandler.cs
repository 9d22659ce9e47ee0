using Dashboard.Server.Snapshots;
using Dashboard.Shared.Snapshots;
using Dashboard.Shared.Views;
using MediatR;

namespace Dashboard.Server.Events;

/// <summary>Answers from the snapshot in memory.</summary>
internal sealed class GetEventsAroundHandler(SnapshotRegistry snapshots) : IRequestHandler<GetEventsAround, EventsAround>
{
    public Task<EventsAround> Handle(GetEventsAround request, CancellationToken cancellationToken) =>
        Task.FromResult(snapshots.Get(request.Dataset).Around(request.Id, request.Language));
}
