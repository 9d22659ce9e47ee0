using Dashboard.Client.Loading;
using Dashboard.Shared.Filters;
using MediatR;

namespace Dashboard.Client.Embed;

/// <summary>
/// Loads an embed: a view of a dataset in a frame on another site, rendered by the server and never taken over by the runtime.
/// </summary>
/// <typeparam name="TView">Its view.</typeparam>
public abstract class EmbedLoader<TView>(IMediator mediator, IDatasetCatalog catalog) : DatasetLoader<TView>(mediator, catalog)
    where TView : class
{
    /// <inheritdoc/>
    protected sealed override bool IsEmbed => true;

    /// <inheritdoc/>
    protected sealed override IReadOnlySet<string> Known => Parameters.OfEmbeds;
}
