using Dashboard.Server.Snapshots;
using Dashboard.Shared.Snapshots;
using Dashboard.Shared.Views;
using MediatR;

namespace Dashboard.Server.Tables;

/// <summary>Answers from the snapshot in memory.</summary>
internal sealed class GetEventTableHandler(SnapshotRegistry snapshots) : IRequestHandler<GetEventTable, EventTable>
{
    public Task<EventTable> Handle(GetEventTable request, CancellationToken cancellationToken) =>
        Task.FromResult(snapshots.Get(request.Dataset).EventTable(request.Filter, request.Sort, request.Page));
}
