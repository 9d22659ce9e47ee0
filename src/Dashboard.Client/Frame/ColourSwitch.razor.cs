using Dashboard.Client.Addresses;
using Microsoft.AspNetCore.Components;

namespace Dashboard.Client.Frame;

/// <summary>The other colours, and the way back to those of the reader's system. The server does not know which ones it prefers, so both links are there and CSS shows one.</summary>
public sealed partial class ColourSwitch
{
    /// <summary>Where the reader is.</summary>
    [CascadingParameter]
    public required IAddress Address { get; set; }
}
