using Dashboard.Client.Addresses;
using Dashboard.Client.Frame;
using Microsoft.AspNetCore.Components;

namespace Dashboard.Client.Embed;

/// <summary>What a frame shows in place of a view that there is not, or that failed. It says nothing of what was asked for.</summary>
public sealed partial class EmbedMissing
{
    /// <summary>Whether there should be something, and it failed.</summary>
    [Parameter]
    public bool HasFailed { get; set; }

    [Inject]
    private NavigationManager Navigation { get; set; } = null!;

    private string Title => HasFailed ? FrameText.ErrorTitle : EmbedText.Missing;

    private string Reason => HasFailed ? FrameText.ErrorReason : EmbedText.MissingReason;

    private string Datasets => SiteAddress.Read(new Uri(Navigation.Uri).PathAndQuery).Datasets;
}
