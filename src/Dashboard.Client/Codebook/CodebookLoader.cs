using Dashboard.Client.Loading;
using Dashboard.Shared.Filters;
using Dashboard.Shared.Views;
using MediatR;

namespace Dashboard.Client.Codebook;

/// <summary>Loads the codebook.</summary>
public sealed class CodebookLoader(IMediator mediator, IDatasetCatalog catalog) : DatasetLoader<CodebookView>(mediator, catalog)
{
    /// <inheritdoc/>
    protected override string Path(PageRoute route) => "/codebook";

    /// <inheritdoc/>
    protected override Task<CodebookView> LoadAsync(PageQuery query, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(query);
        return Mediator.Send(new GetCodebook(query.Address.Dataset, query.Address.Options.Language), cancellationToken);
    }
}
