using Dashboard.Server.Snapshots;
using Dashboard.Shared.Snapshots;
using Dashboard.Shared.Views;
using MediatR;

namespace Dashboard.Server.Claims;

/// <summary>Answers from the snapshot in memory.</summary>
internal sealed class GetClaimsHandler(SnapshotRegistry snapshots) : IRequestHandler<GetClaims, ClaimList>
{
    public Task<ClaimList> Handle(GetClaims request, CancellationToken cancellationToken) =>
        Task.FromResult(snapshots.Get(request.Dataset).Claims(request.Filter, request.Measure, request.Page));
}
