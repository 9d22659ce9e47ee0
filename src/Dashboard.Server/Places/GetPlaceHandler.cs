using Dashboard.Server.Snapshots;
using Dashboard.Shared.Snapshots;
using Dashboard.Shared.Views;
using MediatR;

namespace Dashboard.Server.Places;

/// <summary>Answers from the snapshot in memory.</summary>
internal sealed class GetPlaceHandler(SnapshotRegistry snapshots) : IRequestHandler<GetPlace, PlaceDetail>
{
    public Task<PlaceDetail> Handle(GetPlace request, CancellationToken cancellationToken) =>
        Task.FromResult(snapshots.Get(request.Dataset).Place(request.Id, request.Known, request.Page));
}
