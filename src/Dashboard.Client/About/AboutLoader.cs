using Dashboard.Client.Loading;
using Dashboard.Shared.Filters;
using Dashboard.Shared.Views;
using MediatR;

namespace Dashboard.Client.About;

/// <summary>Loads the about page.</summary>
public sealed class AboutLoader(IMediator mediator, IDatasetCatalog catalog) : DatasetLoader<AboutView>(mediator, catalog)
{
    /// <inheritdoc/>
    protected override string Path(PageRoute route) => "/about";

    /// <inheritdoc/>
    protected override async Task<AboutView> LoadAsync(PageQuery query, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(query);
        var view = await Mediator.Send(new GetAbout(query.Address.Dataset, query.Address.Options.Language), cancellationToken);
        return query.Address.IsOfVersion
            ? view with { Since = await Mediator.Send(new GetChanges(query.Address.Dataset), cancellationToken) }
            : view;
    }
}
