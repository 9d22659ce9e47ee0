using Dashboard.Server.Snapshots;
using Dashboard.Shared.Snapshots;
using Dashboard.Shared.Views;
using MediatR;

namespace Dashboard.Server.Tables;

/// <summary>Answers from the snapshot in memory.</summary>
internal sealed class GetClaimTableHandler(SnapshotRegistry snapshots) : IRequestHandler<GetClaimTable, ClaimTable>
{
    public Task<ClaimTable> Handle(GetClaimTable request, CancellationToken cancellationToken) =>
        Task.FromResult(snapshots.Get(request.Dataset).ClaimTable(request.Filter, request.Measure, request.Sort, request.Page));
}
