using Dashboard.Client.Addresses;
using Dashboard.Shared.Views;

namespace Dashboard.Client.Data;

/// <summary>The rows behind the map: events or claims in a table that can be sorted, and the files to take away.</summary>
public sealed partial class DataPage
{
    /// <summary>What of <c>open</c> shows claims in place of events.</summary>
    internal const string ClaimsPart = "claims";

    private static PageAddress EventsOf(PageAddress address) => address.Data;

    private static PageAddress ClaimsOf(PageAddress address) => address.Data.Unfolded(ClaimsPart);
}

/// <summary>What the data page shows.</summary>
/// <param name="Events">Events, with the numbers of the filter.</param>
/// <param name="Claims">Claims, when they are shown in place of the events; else null.</param>
public sealed record DataPageView(EventTable Events, ClaimTable? Claims);
