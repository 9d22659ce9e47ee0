using System.ComponentModel.DataAnnotations;

namespace Dashboard.Server.Store;

/// <summary>The settings of the data: section <c>Dashboard</c>, each overridable by environment (<c>Dashboard__DataDirectory</c>).</summary>
internal sealed class DashboardOptions
{
    /// <summary>Name of the section.</summary>
    public const string Section = "Dashboard";

    /// <summary>
    /// Folder for the database and what is derived from it; it is made when it is missing. A relative path is taken from the content root.
    /// Default: <c>var</c> beside the folder of datasets.
    /// </summary>
    public string? DataDirectory { get; set; }

    /// <summary>
    /// Folder whose subfolders with a <c>dataset.json</c> are the datasets. A relative path is taken from the content root.
    /// Default: the nearest <c>data</c> folder with a dataset in it, in the content root or above it.
    /// </summary>
    public string? Datasets { get; set; }

    /// <summary>
    /// Folder of basemaps, one folder each. A relative path is taken from the content root.
    /// Default: the nearest <c>data/basemap</c>, in the content root or above it.
    /// </summary>
    public string? Basemaps { get; set; }

    /// <summary>Id of the dataset that is shown where none is named; null when that follows from there being only one.</summary>
    public string? DefaultDataset { get; set; }

    /// <summary>How long to wait for another process that writes to the database, and at most for bringing its tables up to date, in seconds, 1 to 300.</summary>
    [Range(1, 300, ErrorMessage = "Dashboard:LockTimeoutSeconds must be between 1 and 300.")]
    public int LockTimeoutSeconds { get; set; } = 30;

    /// <summary>Street tiles that readers may turn on under the map.</summary>
    public StreetTilesOptions StreetTiles { get; set; } = new();
}
