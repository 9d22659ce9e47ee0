using Dashboard.Shared.Filters;

namespace Dashboard.Client.Addresses;

/// <summary>
/// Where the reader is on a page that belongs to no dataset: the list of datasets, or what is shown in place of a page that is missing
/// or failed. What was asked for stays in it, so that trying again or in another language asks for the same.
/// </summary>
/// <param name="Path">The path, escaped, with one slash before it.</param>
/// <param name="Filter">What was asked for.</param>
/// <param name="Options">How it was to be shown.</param>
public sealed record SiteAddress(string Path, EventFilter Filter, ViewOptions Options) : IAddress
{
    /// <inheritdoc/>
    public string Href => QueryCodec.Format(Filter, Options) is { Length: > 0 } query ? $"{Path}?{query}" : Path;

    /// <inheritdoc/>
    public string? Rel => Filter == EventFilter.None ? null : "nofollow";

    /// <summary>The list of datasets.</summary>
    public string Datasets => new SiteAddress("/", EventFilter.None, Kept).Href;

    /// <summary>The one address of the page in its language: without what is only how it looks.</summary>
    public SiteAddress Canonical => new(Path, EventFilter.None, ViewOptions.Default with { Language = Options.Language });

    /// <summary>What the path names, unescaped: "d", a dataset, "events", an id.</summary>
    public IReadOnlyList<string> Parts => [.. Path.Split('/', StringSplitOptions.RemoveEmptyEntries).Select(Uri.UnescapeDataString)];

    private ViewOptions Kept => ViewOptions.Default with { Language = Options.Language, ThemeMode = Options.ThemeMode };

    /// <summary>Reads an address that was asked for.</summary>
    /// <param name="requested">Path, unescaped, and query.</param>
    public static SiteAddress Read(string requested)
    {
        ArgumentNullException.ThrowIfNull(requested);
        var (path, query) = requested.IndexOf('?', StringComparison.Ordinal) is >= 0 and var at ? (requested[..at], requested[at..]) : (requested, "");
        var parsed = QueryCodec.ParseLink(query, AnyValue.Instance, Parameters.All);
        // One slash: with two, the link would lead to another site.
        return new SiteAddress("/" + string.Join('/', path.TrimStart('/').Split('/').Select(Uri.EscapeDataString)), parsed.Filter, parsed.Options);
    }

    /// <summary>Reads an absolute address.</summary>
    public static SiteAddress Read(Uri address)
    {
        ArgumentNullException.ThrowIfNull(address);
        return Read(Uri.UnescapeDataString(address.AbsolutePath) + address.Query);
    }

    /// <summary>The dashboard of a dataset, without a filter.</summary>
    public PageAddress Dataset(string id) => new(id, EventFilter.None, Kept);

    /// <inheritdoc/>
    public IAddress In(string language) => this with { Options = Options with { Language = language } };

    /// <inheritdoc/>
    public IAddress InColours(string? mode) => this with { Options = Options with { ThemeMode = mode } };
}
