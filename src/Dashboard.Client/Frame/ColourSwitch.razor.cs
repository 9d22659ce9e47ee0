using Dashboard.Client.Addresses;
using Microsoft.AspNetCore.Components;

namespace Dashboard.Client.Frame;

/// <summary>
/// Switches to the other colours and back to those of the reader's system. The server does not know the system's preference, so both links
/// are present and CSS shows one.
/// </summary>
public sealed partial class ColourSwitch
{
    /// <summary>Address of the page.</summary>
    [CascadingParameter]
    public required IAddress Address { get; set; }
}
