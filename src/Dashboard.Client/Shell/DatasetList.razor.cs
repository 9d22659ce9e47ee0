using Dashboard.Client.Addresses;
using Dashboard.Shared.Views;
using Microsoft.AspNetCore.Components;

namespace Dashboard.Client.Shell;

/// <summary>Datasets with what is in them.</summary>
public sealed partial class DatasetList
{
    /// <summary>Where the reader is.</summary>
    [CascadingParameter]
    public required SiteAddress Address { get; set; }

    /// <summary>The datasets.</summary>
    [Parameter, EditorRequired]
    public required IReadOnlyList<DatasetSummary> Datasets { get; set; }
}
