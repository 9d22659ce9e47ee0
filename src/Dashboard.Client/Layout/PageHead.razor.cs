using Dashboard.Client.Addresses;
using Dashboard.Shared.Views;
using Microsoft.AspNetCore.Components;

namespace Dashboard.Client.Layout;

/// <summary>The head of every page of a dataset: title, counts and navigation. On phones navigation is behind a menu.</summary>
public sealed partial class PageHead
{
    /// <summary>Address of the page.</summary>
    [CascadingParameter]
    public required PageAddress Address { get; set; }

    /// <summary>The dataset.</summary>
    [Parameter, EditorRequired]
    public required DatasetSummary About { get; set; }

    [Inject]
    private NavigationManager Navigation { get; set; } = null!;

    private bool IsOpen => Address.Options.Open.Contains("menu");

    private string? Current(string page) => Address.Page == page ? "page" : null;
}
