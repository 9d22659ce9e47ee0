using Dashboard.Client.Embed;
using Dashboard.Client.Loading;
using Dashboard.Shared.Filters;
using MediatR;

namespace Dashboard.Client.Stories;

/// <summary>Loads the embed of a story.</summary>
public sealed class StoryEmbedLoader(IMediator mediator, IDatasetCatalog catalog) : EmbedLoader<StoryPageView>(mediator, catalog)
{
    /// <inheritdoc/>
    protected override string Path(PageRoute route)
    {
        ArgumentNullException.ThrowIfNull(route);
        return StoryLoader.PathOf(route);
    }

    /// <inheritdoc/>
    protected override Task<StoryPageView> LoadAsync(PageQuery query, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(query);
        return StoryLoader.LoadAsync(query, Mediator, cancellationToken);
    }
}
