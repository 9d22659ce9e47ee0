using Dashboard.Client.Addresses;
using Dashboard.Client.Loading;
using Dashboard.Shared.Filters;
using Dashboard.Shared.Views;
using MediatR;

namespace Dashboard.Client.Compare;

/// <summary>Loads two filtered views of a dataset.</summary>
public sealed class CompareLoader(IMediator mediator, IDatasetCatalog catalog) : DatasetLoader<Comparison>(mediator, catalog)
{
    /// <inheritdoc/>
    protected override string Path(PageRoute route) => "/compare";

    /// <inheritdoc/>
    protected override async Task<Comparison> LoadAsync(PageQuery query, CancellationToken cancellationToken)
    {
        var address = query.Address;
        var (first, second) = address.IsSecond ? (address.OtherSide, address) : (address, address.OtherSide);
        var one = await ViewAsync(first, cancellationToken);
        var other = await ViewAsync(second, cancellationToken);
        var basemap = await Mediator.Send(new GetBasemap(first.Dataset, first.Options.Language), cancellationToken);
        return new Comparison(new Side(1, first, one), new Side(2, second, other), basemap);
    }

    private Task<DatasetView> ViewAsync(PageAddress side, CancellationToken cancellationToken) =>
        Mediator.Send(
            new GetView(side.Dataset, side.Filter, new PageOf(side.Options.Language, Limit: 1), Colour: side.Options.Colour),
            cancellationToken);
}
