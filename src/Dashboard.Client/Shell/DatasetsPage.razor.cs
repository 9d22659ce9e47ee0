using Dashboard.Client.Addresses;
using Dashboard.Client.Loading;

namespace Dashboard.Client.Shell;

/// <summary>The list of datasets, and of missing ones; redirects to the default dataset if there is one.</summary>
public sealed partial class DatasetsPage
{
    private SiteAddress Address => SiteAddress.Read(new Uri(Navigation.Uri));

    /// <inheritdoc/>
    protected override PageRoute Route(string address) => new(address);
}
