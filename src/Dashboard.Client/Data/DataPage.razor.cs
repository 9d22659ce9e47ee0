using Dashboard.Client.Addresses;
using Dashboard.Client.Frame;
using Dashboard.Shared.Filters;
using Dashboard.Shared.Views;

namespace Dashboard.Client.Data;

/// <summary>The data page: events or claims in a sortable table, and the downloads.</summary>
public sealed partial class DataPage
{
    private const string ClaimsPart = "claims";

    /// <inheritdoc/>
    protected override string Path => "/data";

    /// <inheritdoc/>
    protected override async Task<DataPageView> LoadAsync(PageQuery query, CancellationToken cancellationToken)
    {
        if (!query.Address.Options.Open.Contains(ClaimsPart))
            return new DataPageView(await EventsAsync(query, cancellationToken), null);

        // Beside claims, only the counts and facets of events are shown: request a single row.
        var claims = await ClaimsAsync(query, cancellationToken);
        var (address, page) = (query.Address, new PageOf(query.Address.Options.Language, Limit: 1));
        return new DataPageView(await Mediator.Send(new GetEventTable(address.Dataset, address.Filter, default, page), cancellationToken), claims);
    }

    private static PageAddress EventsOf(PageAddress address) => address.Data;

    private static PageAddress ClaimsOf(PageAddress address) => address.Data.Expanded(ClaimsPart);

    private Task<EventTable> EventsAsync(PageQuery query, CancellationToken cancellationToken)
    {
        var sort = Read<EventColumn>(query);
        return Mediator.Send(new GetEventTable(query.Address.Dataset, query.Address.Filter, sort, Page(query.Address)), cancellationToken);
    }

    private Task<ClaimTable> ClaimsAsync(PageQuery query, CancellationToken cancellationToken)
    {
        var sort = Read<ClaimColumn>(query);
        return Mediator.Send(new GetClaimTable(query.Address.Dataset, query.Address.Filter, query.Address.Options.Measure, sort, Page(query.Address)), cancellationToken);
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

/// <summary>What the data page shows.</summary>
/// <param name="Events">Events, with the numbers of the filter.</param>
/// <param name="Claims">Claims, when they are shown in place of the events; else null.</param>
public sealed record DataPageView(EventTable Events, ClaimTable? Claims);
