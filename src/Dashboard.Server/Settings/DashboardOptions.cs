using System.ComponentModel.DataAnnotations;

namespace Dashboard.Server.Settings;

/// <summary>
/// The settings: section <c>Dashboard</c>, each overridable by an environment variable (<c>Dashboard__DataDirectory</c>).
/// </summary>
internal sealed class DashboardOptions
{
    /// <summary>Name of the section.</summary>
    public const string Section = "Dashboard";

    /// <summary>
    /// Folder for the database and derived files; created if it is missing. Relative to the content root. Default: <c>var</c> beside the
    /// folder of datasets.
    /// </summary>
    public string? DataDirectory { get; set; }

    /// <summary>
    /// Folder whose subfolders with a <c>dataset.json</c> are the datasets. Relative to the content root. Default: the nearest <c>data</c>
    /// folder with a dataset in it, in the content root or above it.
    /// </summary>
    public string? Datasets { get; set; }

    /// <summary>
    /// Folder of basemaps, one subfolder each. Relative to the content root. Default: the nearest <c>data/basemap</c>, in the content root
    /// or above it.
    /// </summary>
    public string? Basemaps { get; set; }

    /// <summary>
    /// Folder with texts of the interface in further languages, one file for each, such as <c>de.json</c>. Relative to the content root.
    /// Null: none.
    /// </summary>
    public string? InterfaceTexts { get; set; }

    /// <summary>Id of the dataset shown if none is named; null: the only one, if there is only one.</summary>
    public string? DefaultDataset { get; set; }

    /// <summary>
    /// Contact for errors and vulnerabilities: an address that begins with <c>mailto:</c> or <c>https://</c>; null: none.
    /// </summary>
    [RegularExpression(
        @"mailto:[^\s@]+@[^\s@]+|https://[^\s/]+\S*",
        ErrorMessage = "Dashboard:Contact must be an address that begins with mailto: or https://, such as mailto:data@example.org."
    )]
    public string? Contact { get; set; }

    /// <summary>Timeout for a database lock held by another process, and for migrations, in seconds, 1 to 300.</summary>
    [Range(1, 300, ErrorMessage = "Dashboard:LockTimeoutSeconds must be between 1 and 300.")]
    public int LockTimeoutSeconds { get; set; } = 30;

    /// <summary>
    /// The public address of this server, e.g. <c>https://dashboard.example.org</c>: a scheme and a name, no path. Null: the host of each
    /// request.
    /// </summary>
    public string? PublicUrl { get; set; }

    /// <summary>Maximum number of requests handled concurrently, 1 to 1024; null: the number of processors.</summary>
    [Range(1, 1024, ErrorMessage = "Dashboard:ConcurrentRequests must be between 1 and 1024.")]
    public int? ConcurrentRequests { get; set; }

    /// <summary>Maximum number of waiting requests; more get 503. 0 to 10000.</summary>
    [Range(0, 10_000, ErrorMessage = "Dashboard:WaitingRequests must be between 0 and 10000.")]
    public int WaitingRequests { get; set; } = 32;

    /// <summary>Maximum memory for cached responses, in megabytes, 8 to 8192.</summary>
    [Range(8, 8192, ErrorMessage = "Dashboard:CacheMegabytes must be between 8 and 8192.")]
    public int CacheMegabytes { get; set; } = 128;

    /// <summary>
    /// Maximum number of events of a dataset that is sent whole to browsers, which then answer requests themselves, 0 to 100000; 0: never.
    /// </summary>
    [Range(0, 100_000, ErrorMessage = "Dashboard:SnapshotEvents must be between 0 and 100000.")]
    public int SnapshotEvents { get; set; } = 20_000;

    /// <summary>Maximum number of older versions in memory, of all datasets together, 1 to 100.</summary>
    [Range(1, 100, ErrorMessage = "Dashboard:OlderVersions must be between 1 and 100.")]
    public int OlderVersions { get; set; } = 2;

    /// <summary>
    /// Interval in which changed dataset folders are looked for, in seconds, 0 to 3600; 0: only at startup. A folder is published when it
    /// has been unchanged for one interval.
    /// </summary>
    [Range(0, 3600, ErrorMessage = "Dashboard:WatchSeconds must be between 0 and 3600.")]
    public int WatchSeconds { get; set; } = 2;

    /// <summary>
    /// Sites that may show embeds in frames: origins separated by spaces, such as <c>https://news.example.org https://*.example.com</c>, or
    /// <c>*</c> for all.
    /// </summary>
    [RegularExpression(
        @"\*|https?://[A-Za-z0-9.*:-]+( https?://[A-Za-z0-9.*:-]+)*",
        ErrorMessage = "Dashboard:EmbedHosts must be * or origins separated by spaces, such as https://news.example.org."
    )]
    public string EmbedHosts { get; set; } = "*";

    /// <summary>Whether this is the server of a draft, which also shows the problems of a folder: <c>serve --draft</c>.</summary>
    internal bool Draft { get; set; }

    /// <summary><see cref="ConcurrentRequests"/>, or its default.</summary>
    internal int MaxConcurrentRequests => ConcurrentRequests ?? Environment.ProcessorCount;

    /// <summary>
    /// The part of <see cref="CacheMegabytes"/> for responses as sent, in bytes. A quarter of the total is left for keys and lists.
    /// </summary>
    internal long ResponseBytes => CacheMegabytes * 1024L * 768;

    /// <summary><see cref="PublicUrl"/> as an address; null if it is not set or invalid.</summary>
    internal Uri? PublicName =>
        Uri.TryCreate(PublicUrl, UriKind.Absolute, out var url)
        && (url.Scheme == Uri.UriSchemeHttp || url.Scheme == Uri.UriSchemeHttps)
        && url.PathAndQuery == "/"
        && url.Fragment.Length == 0
            ? url
            : null;

    /// <summary>
    /// An archive of vector tiles (PMTiles, version 3, with the layers of the Protomaps basemap) for the map near a city. Relative to the
    /// content root. Null: no tiles.
    /// </summary>
    public string? Ground { get; set; }

    /// <summary>The street layer, which readers may turn on.</summary>
    public StreetTilesOptions StreetTiles { get; set; } = new();

    /// <summary>Further tile layers, which readers may turn on in place of the streets or of each other.</summary>
    public IReadOnlyList<TileLayerOptions> TileLayers { get; set; } = [];

    /// <summary>All tile layers that are offered, in the order in which they are.</summary>
    internal IEnumerable<TileOptions> OfferedTiles => StreetTiles.Url.Length == 0 ? TileLayers : [StreetTiles, .. TileLayers];
}
