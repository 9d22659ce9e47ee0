using Dashboard.Server.Snapshots;
using Dashboard.Shared.Snapshots;
using Dashboard.Shared.Views;
using MediatR;

namespace Dashboard.Server.Places;

/// <summary>Answers from the snapshot in memory.</summary>
internal sealed class GetPlacesHandler(SnapshotRegistry snapshots) : IRequestHandler<GetPlaces, IReadOnlyList<PlaceView>>
{
    public Task<IReadOnlyList<PlaceView>> Handle(GetPlaces request, CancellationToken cancellationToken) =>
        Task.FromResult(snapshots.Get(request.Dataset).Places(request.Language));
}
