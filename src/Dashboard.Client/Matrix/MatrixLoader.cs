using Dashboard.Client.Loading;
using Dashboard.Shared.Filters;
using Dashboard.Shared.Views;
using MediatR;

namespace Dashboard.Client.Matrix;

/// <summary>Loads where and when the matching events were.</summary>
public sealed class MatrixLoader(IMediator mediator, IDatasetCatalog catalog) : DatasetLoader<MatrixPageView>(mediator, catalog)
{
    /// <inheritdoc/>
    protected override string Path(PageRoute route) => "/matrix";

    /// <inheritdoc/>
    protected override async Task<MatrixPageView> LoadAsync(PageQuery query, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(query);
        var (address, options) = (query.Address, query.Address.Options);
        var page = new PageOf(options.Language, Limit: 1);
        var view = await Mediator.Send(GetView.DrawnBy(options, address.Dataset, address.Filter, page), cancellationToken);
        var matrix = await Mediator.Send(GetMatrix.DrawnBy(options, address.Dataset, address.Filter), cancellationToken);
        return new MatrixPageView(view, matrix, null);
    }
}

/// <summary>The content of the page and of the embed.</summary>
/// <param name="View">The view under the filter.</param>
/// <param name="Matrix">Its places by days.</param>
/// <param name="Detail">The event opened instead, in an embed; or null.</param>
public sealed record MatrixPageView(DatasetView View, MatrixView Matrix, EventDetail? Detail);
