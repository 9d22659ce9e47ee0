using Dashboard.Client.Addresses;
using Dashboard.Client.Loading;
using Dashboard.Shared.Filters;
using Dashboard.Shared.Views;
using MediatR;

namespace Dashboard.Client.Data.Page;

/// <summary>Loads a page of the table of events or of claims.</summary>
public sealed class DataLoader(IMediator mediator, IDatasetCatalog catalog) : DatasetLoader<DataPageView>(mediator, catalog)
{
    /// <inheritdoc/>
    protected override string Path(PageRoute route) => "/data";

    /// <inheritdoc/>
    protected override async Task<DataPageView> LoadAsync(PageQuery query, CancellationToken cancellationToken)
    {
        if (!query.Address.Options.Open.Contains(DataPage.ClaimsPart))
            return new DataPageView(await EventsAsync(query, cancellationToken), null);

        // Beside claims, only the counts and facets of events are shown: request a single row.
        var claims = await ClaimsAsync(query, cancellationToken);
        var (address, page) = (query.Address, new PageOf(query.Address.Options.Language, Limit: 1));
        return new DataPageView(
            await Mediator.Send(new GetEventTable(address.Dataset, address.Filter, default, page), cancellationToken),
            claims);
    }

    private Task<EventTable> EventsAsync(PageQuery query, CancellationToken cancellationToken)
    {
        var sort = Read<EventColumn>(query);
        return Mediator.Send(new GetEventTable(query.Address.Dataset, query.Address.Filter, sort, Page(query.Address)), cancellationToken);
    }

    private Task<ClaimTable> ClaimsAsync(PageQuery query, CancellationToken cancellationToken)
    {
        var sort = Read<ClaimColumn>(query);
        return Mediator.Send(
            new GetClaimTable(query.Address.Dataset, query.Address.Filter, query.Address.Options.Measure, sort, Page(query.Address)),
            cancellationToken);
    }

    private static Sorting<TColumn> Read<TColumn>(PageQuery query)
        where TColumn : struct, Enum
    {
        var asked = query.Address.Options.Sort;
        if (Sorting.Parse<TColumn>(asked) is { } sort)
            return sort;
        query.Drop(query.Address.SortedBy(null), Sorting.Problem<TColumn>(asked!));
        return default;
    }

    private static PageOf Page(PageAddress address) => PageOf.From(address.Options) with { Day = null };
}
