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
        var basemap = await Mediator.Send(new GetBasemap(first.Dataset, first.Options.Language), cancellationToken);
        var comparison = await AtAsync(null);
        // Both maps have one frame, which is known now, and hexagons of one size.
        return first.Options.Marks == MapMarks.Hexagons ? await AtAsync(comparison.Frame.Position) : comparison;

        async Task<Comparison> AtAsync(MapPosition? map)
        {
            var one = await ViewAsync(first, map, cancellationToken);
            var other = await ViewAsync(second, map, cancellationToken);
            return new Comparison(new Side(1, first, one), new Side(2, second, other), basemap);
        }
    }

    private Task<DatasetView> ViewAsync(PageAddress side, MapPosition? map, CancellationToken cancellationToken) =>
        Mediator.Send(
            GetView.DrawnBy(side.Options with { Map = map }, side.Dataset, side.Filter, new PageOf(side.Options.Language, Limit: 1)),
            cancellationToken);
}
