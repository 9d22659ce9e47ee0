using Dashboard.Client.Addresses;
using Microsoft.AspNetCore.Components;

namespace Dashboard.Client.Shell;

/// <summary>For a page that failed. It asks for nothing, so that it cannot fail too.</summary>
public sealed partial class ErrorPage
{
    /// <summary>Path and query that the reader asked for.</summary>
    [CascadingParameter(Name = nameof(RequestedAddress))]
    public string RequestedAddress { get; set; } = "/";

    private SiteAddress Address => SiteAddress.Read(RequestedAddress);
}
