using Dashboard.Client.Addresses;
using Dashboard.Client.Layout;
using Dashboard.Client.Notices;
using Dashboard.Shared.Datasets;
using Dashboard.Shared.Views;
using Microsoft.AspNetCore.Components;

namespace Dashboard.Client.Embed;

/// <summary>Shown in an embed instead of a view that does not exist or has failed, without details of the request.</summary>
public sealed partial class EmbedMissing
{
    /// <summary>Whether the view exists but failed.</summary>
    [Parameter]
    public bool HasFailed { get; set; }

    /// <summary>The version that is not kept, or null.</summary>
    [Parameter]
    public VersionGone? Gone { get; set; }

    /// <summary>The event that was removed, or null.</summary>
    [Parameter]
    public RemovedEntity? Removed { get; set; }

    [Inject]
    private NavigationManager Navigation { get; set; } = null!;

    private string Title => Gone is not null ? NoticesText.VersionNotKept
        : Removed is not null ? NoticesText.RemovedTitle
        : HasFailed ? LayoutText.ErrorTitle : EmbedText.Missing;

    private string Reason => HasFailed ? LayoutText.ErrorReason : EmbedText.MissingReason;

    private SiteAddress Requested => SiteAddress.Read(new Uri(Navigation.Uri));

    private string Datasets => Requested.Datasets;
}
