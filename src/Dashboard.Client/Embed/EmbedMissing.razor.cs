using Dashboard.Client.Addresses;
using Dashboard.Client.Frame;
using Microsoft.AspNetCore.Components;

namespace Dashboard.Client.Embed;

/// <summary>Shown in an embed instead of a view that does not exist or has failed, without details of the request.</summary>
public sealed partial class EmbedMissing
{
    /// <summary>Whether the view exists but failed.</summary>
    [Parameter]
    public bool HasFailed { get; set; }

    [Inject]
    private NavigationManager Navigation { get; set; } = null!;

    private string Title => HasFailed ? FrameText.ErrorTitle : EmbedText.Missing;

    private string Reason => HasFailed ? FrameText.ErrorReason : EmbedText.MissingReason;

    private string Datasets => SiteAddress.Read(new Uri(Navigation.Uri).PathAndQuery).Datasets;
}
