using Dashboard.Client.Addresses;
using Dashboard.Client.Loading;
using Microsoft.AspNetCore.Components;

namespace Dashboard.Client.Shell;

/// <summary>The "not found" page: what may be wrong with the address, and where to go instead.</summary>
public sealed partial class NotFoundPage
{
    /// <summary>Requested path and query; a re-executed request has another address.</summary>
    [CascadingParameter(Name = nameof(RequestedAddress))]
    public string RequestedAddress { get; set; } = "/";

    /// <inheritdoc/>
    protected override PageRoute Route(string address) => new(Navigation.BaseUri.TrimEnd('/') + SiteAddress.Read(RequestedAddress).Href);
}
