using Dashboard.Client.Addresses;
using Dashboard.Client.Frame;
using Dashboard.Shared.Views;

namespace Dashboard.Client.Compare;

/// <summary>Two filtered views of a dataset, side by side.</summary>
public sealed partial class ComparePage
{
    /// <inheritdoc/>
    protected override string Path => "/compare";

    /// <inheritdoc/>
    protected override async Task<Comparison> LoadAsync(PageQuery query, CancellationToken cancellationToken)
    {
        var first = query.Address.IsSecond ? query.Address.OtherSide : query.Address;
        var second = first.OtherSide;
        var one = await ViewAsync(first, cancellationToken);
        var other = await ViewAsync(second, cancellationToken);
        var basemap = await Mediator.Send(new GetBasemap(Dataset, first.Options.Language), cancellationToken);
        return new Comparison(
            new Side(1, query.Address.IsSecond ? first : query.Address, one),
            new Side(2, query.Address.IsSecond ? query.Address : second, other),
            basemap);
    }

    // Open parts belong to the side whose filter is in the address.
    private static bool IsChanged(Side side, PageAddress address) => side.Address == address && address.Options.Open.Contains("filters");

    private Task<DatasetView> ViewAsync(PageAddress side, CancellationToken cancellationToken) =>
        Mediator.Send(new GetView(Dataset, side.Filter, new PageOf(side.Options.Language, Limit: 1)), cancellationToken);
}
