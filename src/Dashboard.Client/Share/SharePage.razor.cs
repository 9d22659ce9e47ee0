using Dashboard.Client.Casualties;
using Dashboard.Client.Loading;
using Dashboard.Client.Preview;
using Dashboard.Shared.Views;

namespace Dashboard.Client.Share;

/// <summary>
/// The sharing page: the link to a view, and codes for embedding it. Every option is in the address, and nothing needs scripts.
/// </summary>
public sealed partial class SharePage
{
    // Without a measure the frame has all of them, and the picture the first.
    private static string Title(PreviewView shown) => shown is { Casualties: not null, Shared.Address.Options.Measure: null }
        ? $"{CasualtiesText.Title} – {shown.View.About.Title.Text}"
        : shown.Title;

    private SharedCodes Codes(LoadedView<ShareView> page) =>
        new(
            page.Address.Shared,
            page.View.Shown.Shared.Embed,
            Title(page.View.Shown),
            new Uri(Navigation.BaseUri).GetLeftPart(UriPartial.Authority));
}
