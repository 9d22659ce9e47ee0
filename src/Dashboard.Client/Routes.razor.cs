using Microsoft.AspNetCore.Components;

namespace Dashboard.Client;

/// <summary>All pages, by their addresses.</summary>
public sealed partial class Routes
{
    /// <summary>Path and query that the reader asked for; the address of the page differs where a failure is answered.</summary>
    [Parameter]
    public string RequestedAddress { get; set; } = "/";
}
