using Dashboard.Client.Addresses;
using Dashboard.Shared.Views;

namespace Dashboard.Client.Things;

/// <summary>One claim: the figure, whose it is and what became of it; what it replaced and what replaced it; and what others said.</summary>
public sealed partial class OneClaimPage;
