using Dashboard.Server.Snapshots;
using Dashboard.Shared.Snapshots;
using Dashboard.Shared.Views;
using MediatR;

namespace Dashboard.Server.Claims;

/// <summary>Answers from the snapshot in memory.</summary>
internal sealed class GetClaimHandler(SnapshotRegistry snapshots) : IRequestHandler<GetClaim, ClaimDetail>
{
    public Task<ClaimDetail> Handle(GetClaim request, CancellationToken cancellationToken) =>
        Task.FromResult(snapshots.Get(request.Dataset).Claim(request.Id, request.Known, request.Language));
}
