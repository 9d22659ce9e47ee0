using Dashboard.Client.Addresses;
using Microsoft.AspNetCore.Components;

namespace Dashboard.Client.Shell;

/// <summary>The error page. It makes no requests, so that it cannot fail too.</summary>
public sealed partial class ErrorPage
{
    /// <summary>Requested path and query.</summary>
    [CascadingParameter(Name = nameof(RequestedAddress))]
    public string RequestedAddress { get; set; } = "/";

    private SiteAddress Address => SiteAddress.Read(RequestedAddress);
}
