using Dashboard.Server.Snapshots;
using Dashboard.Shared.Views;
using MediatR;

namespace Dashboard.Server.Datasets;

/// <summary>Answers from the result of the import at startup.</summary>
internal sealed class GetMissingDatasetsHandler(SnapshotRegistry snapshots) : IRequestHandler<GetMissingDatasets, IReadOnlyList<string>>
{
    public Task<IReadOnlyList<string>> Handle(GetMissingDatasets request, CancellationToken cancellationToken) =>
        Task.FromResult(snapshots.Missing);
}
