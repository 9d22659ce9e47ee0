using Dashboard.Server.Snapshots;
using Dashboard.Shared.Snapshots;
using Dashboard.Shared.Views;
using MediatR;

namespace Dashboard.Server.Views;

/// <summary>Answers from the snapshot in memory.</summary>
internal sealed class GetViewHandler(SnapshotRegistry snapshots) : IRequestHandler<GetView, DatasetView>
{
    public Task<DatasetView> Handle(GetView request, CancellationToken cancellationToken) =>
        Task.FromResult(snapshots.Get(request.Dataset).View(request.Filter, request.Page));
}
