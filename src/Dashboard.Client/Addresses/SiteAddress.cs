using Dashboard.Shared.Filters;

namespace Dashboard.Client.Addresses;

/// <summary>
/// The address of a page that belongs to no dataset: the list of datasets, or an error page. It keeps the requested query, so that a retry
/// or a change of language requests the same.
/// </summary>
/// <param name="Path">The path, escaped, with one slash before it.</param>
/// <param name="Filter">The requested filter.</param>
/// <param name="Options">The requested view options.</param>
public sealed record SiteAddress(string Path, EventFilter Filter, ViewOptions Options) : IAddress
{
    /// <inheritdoc/>
    public string Href => QueryCodec.Format(Filter, Options) is { Length: > 0 } query ? $"{Path}?{query}" : Path;

    /// <inheritdoc/>
    public string? Rel => Filter == EventFilter.None ? null : "nofollow";

    /// <summary>The list of datasets.</summary>
    public string Datasets => new SiteAddress("/", EventFilter.None, Kept).Href;

    /// <summary>The canonical address of the page in its language: without what only changes its look.</summary>
    public SiteAddress Canonical => new(Path, EventFilter.None, ViewOptions.Default with { Language = Options.Language });

    /// <summary>The parts of the path, unescaped: "d", a dataset, "events", an id.</summary>
    public IReadOnlyList<string> Parts => [.. Path.Split('/', StringSplitOptions.RemoveEmptyEntries).Select(Uri.UnescapeDataString)];

    private ViewOptions Kept => ViewOptions.Default with { Language = Options.Language, ThemeMode = Options.ThemeMode };

    /// <summary>Parses a requested address.</summary>
    /// <param name="requested">Path, unescaped, and query.</param>
    public static SiteAddress Read(string requested)
    {
        ArgumentNullException.ThrowIfNull(requested);
        var (path, query) = requested.IndexOf('?', StringComparison.Ordinal) is >= 0 and var at
            ? (requested[..at], requested[at..])
            : (requested, "");
        var parsed = QueryCodec.ParseLink(query, AnyVocabulary.Instance, Parameters.All);
        // One slash: two would make it a link to another site.
        return new SiteAddress(
            "/" + string.Join('/', path.TrimStart('/').Split('/').Select(Uri.EscapeDataString)),
            parsed.Filter,
            parsed.Options.Language == Languages.English ? parsed.Options with { Language = null } : parsed.Options);
    }

    /// <summary>Reads an absolute address.</summary>
    public static SiteAddress Read(Uri address)
    {
        ArgumentNullException.ThrowIfNull(address);
        return Read(Uri.UnescapeDataString(address.AbsolutePath) + address.Query);
    }

    /// <summary>The same in another version; null: the current one.</summary>
    public SiteAddress InVersion(string? version) =>
        this with { Options = Options with { Version = version, Shown = null, Cursor = null } };

    /// <summary>The dashboard of a dataset, without a filter.</summary>
    public PageAddress Dataset(string id) => new(id, EventFilter.None, Kept);

    /// <inheritdoc/>
    public IAddress In(string? language) => this with { Options = Options with { Language = language } };

    /// <inheritdoc/>
    public IAddress InColours(string? mode) => this with { Options = Options with { ThemeMode = mode } };
}
