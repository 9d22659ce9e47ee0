using Dashboard.Client.Addresses;
using Dashboard.Shared.Views;

namespace Dashboard.Client.Data.Page;

/// <summary>The data page: events or claims in a sortable table, and the downloads.</summary>
public sealed partial class DataPage
{
    /// <summary>The part of <c>open</c> that shows claims instead of events.</summary>
    internal const string ClaimsPart = "claims";

    private static PageAddress EventsOf(PageAddress address) => address.Data;

    private static PageAddress ClaimsOf(PageAddress address) => address.Data.Expanded(ClaimsPart);
}

/// <summary>The content of the data page.</summary>
/// <param name="Events">Events, with the counts of the filter.</param>
/// <param name="Claims">Claims, if they are shown instead of events; else null.</param>
public sealed record DataPageView(EventTable Events, ClaimTable? Claims);
