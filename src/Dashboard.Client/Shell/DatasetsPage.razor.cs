using Dashboard.Client.Addresses;
using Dashboard.Client.Loading;

namespace Dashboard.Client.Shell;

/// <summary>The list of datasets, and which are missing; where one is shown by default, the way to it.</summary>
public sealed partial class DatasetsPage
{
    private SiteAddress Address => SiteAddress.Read(new Uri(Navigation.Uri));

    /// <inheritdoc/>
    protected override PageRoute Route(string address) => new(address);
}
