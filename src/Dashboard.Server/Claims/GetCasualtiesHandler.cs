using Dashboard.Server.Snapshots;
using Dashboard.Shared.Snapshots;
using Dashboard.Shared.Views;
using MediatR;

namespace Dashboard.Server.Claims;

/// <summary>Answers from the snapshot in memory.</summary>
internal sealed class GetCasualtiesHandler(SnapshotRegistry snapshots) : IRequestHandler<GetCasualties, CasualtiesDetail>
{
    public Task<CasualtiesDetail> Handle(GetCasualties request, CancellationToken cancellationToken) =>
        Task.FromResult(snapshots.Get(request.Dataset).CasualtiesOf(request.Filter, request.Measure, request.Language));
}
