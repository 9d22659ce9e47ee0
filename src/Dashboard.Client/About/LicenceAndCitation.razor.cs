using Dashboard.Client.Addresses;
using Dashboard.Client.Language;
using Dashboard.Shared.Filters;
using Dashboard.Shared.Views;
using Microsoft.AspNetCore.Components;

namespace Dashboard.Client.About;

/// <summary>Licence, attribution and citation of the data.</summary>
public sealed partial class LicenceAndCitation
{
    /// <summary>The dataset.</summary>
    [Parameter, EditorRequired]
    public required DatasetSummary About { get; set; }

    [Inject]
    private NavigationManager Navigation { get; set; } = null!;

    // Isolated, so that the rest of the line keeps its order where it is copied to, too.
    private string Title => LineDirection.IsRightToLeft(About.Title.Text) ? $"\u2068{About.Title.Text}\u2069" : About.Title.Text;

    private string Citation => AboutText.FormatCitation(
        Title,
        About.Version,
        About.Licence,
        Navigation.ToAbsoluteUri(new PageAddress(About.Id, EventFilter.None, ViewOptions.Default).Href).AbsoluteUri);
}
