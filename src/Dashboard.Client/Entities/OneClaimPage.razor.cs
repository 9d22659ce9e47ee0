using Dashboard.Client.Addresses;
using Dashboard.Shared.Views;

namespace Dashboard.Client.Entities;

/// <summary>The page of one claim: its figure, claimant and status, the claims before and after it, and what others stated.</summary>
public sealed partial class OneClaimPage;
