using Dashboard.Client.Addresses;
using Dashboard.Client.Casualties;
using Dashboard.Client.Frame;
using Dashboard.Client.Preview;
using Dashboard.Shared.Filters;
using Dashboard.Shared.Views;
using Microsoft.AspNetCore.Components;

namespace Dashboard.Client.Share;

/// <summary>
/// The sharing page: the link to a view, and codes for embedding it. Every option is in the address, and nothing needs scripts.
/// </summary>
public sealed partial class SharePage
{
    /// <inheritdoc/>
    protected override string Path => "/share";

    /// <inheritdoc/>
    protected override IReadOnlySet<string> Known => Parameters.OfSharing;

    [Inject]
    private NavigationManager Navigation { get; set; } = null!;

    /// <inheritdoc/>
    protected override async Task<ShareView> LoadAsync(PageQuery query, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(query);
        var selected = await SelectedEventAsync(query, cancellationToken);
        var shown = new SharedView(query.Address, query.Address.EmbeddedView, true);
        return new ShareView(await PreviewView.LoadAsync(shown, Mediator, cancellationToken), selected);
    }

    // Without a measure the embed has all of them, and the picture the first.
    private static string Title(PreviewView shown) => shown is { Casualties: not null, Shared.Address.Options.Measure: null }
        ? $"{CasualtiesText.Title} – {shown.View.About.Title.Text}"
        : shown.Title;

    private SharedCodes Codes(PageShown<ShareView> page) =>
        new(page.Address.Shared, page.View.Shown.Shared.Embed, Title(page.View.Shown), new Uri(Navigation.BaseUri).GetLeftPart(UriPartial.Authority));
}
