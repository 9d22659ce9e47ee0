using Dashboard.Client.Addresses;

namespace Dashboard.Client.Compare;

/// <summary>Two filtered views of a dataset, side by side.</summary>
public sealed partial class ComparePage
{
    // Open parts belong to the side whose filter is in the address.
    private static bool IsChanged(Side side, PageAddress address) => side.Address == address && address.Options.Open.Contains("filters");
}
