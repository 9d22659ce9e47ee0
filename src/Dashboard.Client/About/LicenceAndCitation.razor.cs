using Dashboard.Client.Addresses;
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

    private string Citation => AboutText.FormatCitation(
        About.Title.Text,
        About.Version,
        About.Licence,
        Navigation.ToAbsoluteUri(new PageAddress(About.Id, EventFilter.None, ViewOptions.Default).Href).AbsoluteUri);
}
