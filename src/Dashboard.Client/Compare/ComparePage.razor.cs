using Dashboard.Client.Addresses;

namespace Dashboard.Client.Compare;

/// <summary>Two filtered views of a dataset, side by side.</summary>
public sealed partial class ComparePage
{
    // What is unfolded belongs to the side whose filter is that of the address.
    private static bool IsChanged(Side side, PageAddress address) => side.Address == address && address.Options.Open.Contains("filters");
}
