using Dashboard.Server.Snapshots;
using Dashboard.Shared.Snapshots;
using Dashboard.Shared.Views;
using MediatR;

namespace Dashboard.Server.Datasets;

/// <summary>Answers from the snapshots in memory.</summary>
internal sealed class GetDatasetsHandler(RequestedSnapshots snapshots) : IRequestHandler<GetDatasets, IReadOnlyList<DatasetSummary>>
{
    public Task<IReadOnlyList<DatasetSummary>> Handle(GetDatasets request, CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyList<DatasetSummary>>([.. snapshots.All.Select(s => s.Summary(request.Language))]);
}
