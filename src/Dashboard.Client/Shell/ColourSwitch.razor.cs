using Microsoft.AspNetCore.Components;

namespace Dashboard.Client.Shell;

/// <summary>The other colours. The server does not know which ones the reader's system prefers, so both links are there and CSS shows one.</summary>
public sealed partial class ColourSwitch
{
    /// <summary>Where the reader is.</summary>
    [CascadingParameter]
    public required IAddress Address { get; set; }
}
