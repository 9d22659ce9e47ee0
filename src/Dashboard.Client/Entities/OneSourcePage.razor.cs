using Dashboard.Client.Addresses;
using Dashboard.Shared.Datasets;
using Dashboard.Shared.Views;

namespace Dashboard.Client.Entities;

/// <summary>The page of one source: what it is, where to read it, and everything that cites it.</summary>
public sealed partial class OneSourcePage
{
    private DatePrecision Precision => Shown?.View.View.Source.PublishedPrecision ?? DatePrecision.Day;

    private static IReadOnlyList<ClaimView> Claims(SourceDetail detail) => [.. detail.Claims.Items.Select(listed => listed.Claim)];

}
