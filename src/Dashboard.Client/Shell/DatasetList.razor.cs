using Dashboard.Client.Addresses;
using Dashboard.Shared.Views;
using Microsoft.AspNetCore.Components;

namespace Dashboard.Client.Shell;

/// <summary>The datasets with their counts.</summary>
public sealed partial class DatasetList
{
    /// <summary>Address of the page.</summary>
    [CascadingParameter]
    public required SiteAddress Address { get; set; }

    /// <summary>The datasets.</summary>
    [Parameter, EditorRequired]
    public required IReadOnlyList<DatasetSummary> Datasets { get; set; }
}
