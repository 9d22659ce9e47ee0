using Dashboard.Client.Addresses;
using Dashboard.Shared.Datasets;
using Dashboard.Shared.Views;
using Microsoft.AspNetCore.Components;

namespace Dashboard.Client.Notices;

/// <summary>What became of a page that is gone: its version is not kept, or its entry was removed.</summary>
public sealed partial class GoneNote
{
    /// <summary>The requested address.</summary>
    [Parameter, EditorRequired]
    public required SiteAddress Address { get; set; }

    /// <summary>The version that is not kept, or null.</summary>
    [Parameter]
    public VersionGone? Version { get; set; }

    /// <summary>The entry that was removed, or null.</summary>
    [Parameter]
    public RemovedEntity? Removed { get; set; }

    /// <summary>The first language of the dataset, in which the entry is described; null if it is that of the page.</summary>
    [Parameter]
    public string? Language { get; set; }

    private SiteAddress Nearest => Address.InVersion(Version?.Nearest.Name);

    private SiteAddress Current => Address.InVersion(null);
}
