using Dashboard.Client.Addresses;
using Dashboard.Shared.Views;

namespace Dashboard.Client.Things;

/// <summary>One claim: the figure, whose it is and what became of it; what it replaced and what replaced it; and what others said.</summary>
public sealed partial class OneClaimPage
{
    /// <inheritdoc/>
    protected override string Kind => "claims";

    /// <inheritdoc/>
    protected override Task<ClaimDetail> ThingAsync(PageAddress address, CancellationToken cancellationToken) =>
        Mediator.Send(new GetClaim(address.Dataset, Id, address.Filter.Known, address.Options.Language), cancellationToken);
}
