using System.ComponentModel.DataAnnotations;

namespace Dashboard.Server.Settings;

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

    /// <summary>Where readers report errors, and researchers vulnerabilities: an address that begins with <c>mailto:</c> or <c>https://</c>; null: none is named.</summary>
    [RegularExpression(@"mailto:[^\s@]+@[^\s@]+|https://[^\s/]+\S*", ErrorMessage = "Dashboard:Contact must be an address that begins with mailto: or https://, such as mailto:data@example.org.")]
    public string? Contact { get; set; }

    /// <summary>How long to wait for another process that writes to the database, and at most for bringing its tables up to date, in seconds, 1 to 300.</summary>
    [Range(1, 300, ErrorMessage = "Dashboard:LockTimeoutSeconds must be between 1 and 300.")]
    public int LockTimeoutSeconds { get; set; } = 30;

    /// <summary>
    /// The address at which readers reach this server, e.g. <c>https://dashboard.example.org</c>: a scheme and a name, no path.
    /// Null: what each request names.
    /// </summary>
    public string? PublicUrl { get; set; }

    /// <summary>Most answers that are made at the same time, 1 to 1024; null: as many as there are processors.</summary>
    [Range(1, 1024, ErrorMessage = "Dashboard:AnswersAtOnce must be between 1 and 1024.")]
    public int? AnswersAtOnce { get; set; }

    /// <summary>Most requests that wait for one of those; more are refused, 0 to 10000.</summary>
    [Range(0, 10_000, ErrorMessage = "Dashboard:AnswersWaiting must be between 0 and 10000.")]
    public int AnswersWaiting { get; set; } = 32;

    /// <summary>Most memory for answers that are held ready, in megabytes, 8 to 8192.</summary>
    [Range(8, 8192, ErrorMessage = "Dashboard:AnswerMegabytes must be between 8 and 8192.")]
    public int AnswerMegabytes { get; set; } = 128;

    /// <summary>Most events of a dataset that is sent whole to browsers, which then answer by themselves, 0 to 100000; 0: none is.</summary>
    [Range(0, 100_000, ErrorMessage = "Dashboard:SnapshotEvents must be between 0 and 100000.")]
    public int SnapshotEvents { get; set; } = 20_000;

    /// <summary>Whose pages may show embeds in frames: origins separated by spaces, such as <c>https://news.example.org https://*.example.com</c>, or <c>*</c> for all.</summary>
    [RegularExpression(@"\*|https?://[A-Za-z0-9.*:-]+( https?://[A-Za-z0-9.*:-]+)*", ErrorMessage = "Dashboard:EmbedHosts must be * or origins separated by spaces, such as https://news.example.org.")]
    public string EmbedHosts { get; set; } = "*";

    /// <summary><see cref="AnswersAtOnce"/>, or its default.</summary>
    internal int MaxAnswersAtOnce => AnswersAtOnce ?? Environment.ProcessorCount;

    /// <summary>The part of <see cref="AnswerMegabytes"/> that holds responses as they were sent, in bytes. A quarter of the whole is left for keys and lists.</summary>
    internal long ResponseBytes => AnswerMegabytes * 1024L * 768;

    /// <summary><see cref="PublicUrl"/> as an address; null when it is not set or is none.</summary>
    internal Uri? PublicName =>
        Uri.TryCreate(PublicUrl, UriKind.Absolute, out var url) && (url.Scheme == Uri.UriSchemeHttp || url.Scheme == Uri.UriSchemeHttps) && url.PathAndQuery == "/" && url.Fragment.Length == 0
            ? url
            : null;

    /// <summary>
    /// An archive of vector tiles (PMTiles, version 3, in the layers of the Protomaps basemap) that is the ground of the map near a city.
    /// A relative path is taken from the content root. Null: the ground is plain there.
    /// </summary>
    public string? Ground { get; set; }

    /// <summary>Street tiles that readers may turn on under the map.</summary>
    public StreetTilesOptions StreetTiles { get; set; } = new();
}
