using Dashboard.Client.Addresses;
using Dashboard.Client.Loading;
using Microsoft.AspNetCore.Components;

namespace Dashboard.Client.Shell;

/// <summary>For an address at which there is nothing: what may be wrong with it, and where to go instead.</summary>
public sealed partial class NotFoundPage
{
    /// <summary>Path and query that the reader asked for; the address of this page is another where it answers for a missing one.</summary>
    [CascadingParameter(Name = nameof(RequestedAddress))]
    public string RequestedAddress { get; set; } = "/";

    /// <inheritdoc/>
    protected override PageRoute Route(string address) => new(Navigation.BaseUri.TrimEnd('/') + SiteAddress.Read(RequestedAddress).Href);
}
