using Dashboard.Client.Loading;
using Dashboard.Shared.Filters;
using Dashboard.Shared.Views;
using MediatR;

namespace Dashboard.Client.Stories;

/// <summary>Loads the list of stories.</summary>
public sealed class StoriesLoader(IMediator mediator, IDatasetCatalog catalog) : DatasetLoader<DatasetSummary>(mediator, catalog)
{
    /// <inheritdoc/>
    protected override string Path(PageRoute route) => "/stories";

    /// <inheritdoc/>
    protected override async Task<DatasetSummary> LoadAsync(PageQuery query, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(query);
        var datasets = await Mediator.Send(new GetDatasets(query.Address.Options.Language), cancellationToken);
        var about = datasets.First(dataset => dataset.Id == query.Address.Dataset);
        // Of an older version, which the list of datasets does not know.
        return about with
        {
            Stories = await Mediator.Send(new GetStories(about.Id, query.Address.Options.Language), cancellationToken),
        };
    }
}
