using Dashboard.Server.Folders;
using Dashboard.Shared.Letters;

namespace Dashboard.Server.SheetImports;

/// <summary>The sources of a dataset: by address, else by name.</summary>
internal sealed class SourceBook(Table table)
{
    private readonly Ids ids = new([]);
    private readonly Dictionary<string, string> known = new(StringComparer.Ordinal);

    /// <summary>Takes a source of the keeper's own sheet; cells that name it by id, address, title or publisher mean it.</summary>
    public void Give(GivenRow row)
    {
        var address = row["url"] is { } url ? Web(url) : null;
        if ((row["publisher"] ?? (address is null ? null : Host(address)) ?? row["title"] ?? row["id"]) is not { } publisher)
            return;
        row.Default("publisher", publisher);
        row.Default("title", address is null ? publisher : TitleOf(address));
        row.Default("text_read", "no");
        if (row["published"] is not null)
            row.Default("published_precision", "day");
        var id = row.Cells["id"] = ids.Of(row["id"] ?? publisher, "source");
        foreach (var key in ((string?[])[row["id"], row["title"], publisher]).OfType<string>())
            known.TryAdd(Folding.ForOrder.Fold(key), id);
        if (address is not null)
            known.TryAdd(address.AbsoluteUri, id);
        table.Add(row.Cells);
    }

    /// <summary>Ids of the sources that a row names; addresses and names in the same order belong together.</summary>
    /// <param name="names">Names of publishers, or addresses.</param>
    /// <param name="cells">Addresses; those that are none are left out.</param>
    public IReadOnlyList<string> Of(IReadOnlyList<string> names, IReadOnlyList<string> cells)
    {
        string[] addresses = [.. cells.Where(IsWeb)];
        var found = new List<string>();
        for (var i = 0; i < Math.Max(names.Count, addresses.Length); i++)
        {
            var address = i < addresses.Length ? addresses[i] : null;
            var name = i < names.Count ? names[i] : null;
            // A name that is an address is one.
            if (address is null && name is not null && Web(name) is not null)
                (address, name) = (name, null);
            found.Add(Id(name, address is null ? null : Web(address)));
        }

        return [.. found.Distinct(StringComparer.Ordinal)];
    }

    /// <summary>Whether a text is an address of the web.</summary>
    public static bool IsWeb(string text) => Web(text) is not null;

    /// <summary>The publisher of a source.</summary>
    public string PublisherOf(string id) => table.Rows[id]["publisher"];

    /// <summary>Adds a source that no row names.</summary>
    public string Add(string publisher, string title)
    {
        var key = $"{publisher}/{title}";
        if (known.TryGetValue(key, out var id))
            return id;
        known.Add(key, id = ids.Of(publisher, "source"));
        table.Add(("id", id), ("publisher", publisher), ("title", title), ("text_read", "no"));
        return id;
    }

    private string Id(string? name, Uri? address)
    {
        var key = address?.AbsoluteUri ?? Folding.ForOrder.Fold(name!);
        if (known.TryGetValue(key, out var id))
            return id;
        var publisher = name ?? Host(address!);
        known.Add(key, id = ids.Of(publisher, "source"));
        table.Add(
            ("id", id),
            ("publisher", publisher),
            ("title", address is null ? publisher : TitleOf(address)),
            ("url", address?.AbsoluteUri),
            ("text_read", "no"));
        return id;
    }

    private static Uri? Web(string text) =>
        Uri.TryCreate(text, UriKind.Absolute, out var url) && url.Scheme is "http" or "https" && !text.Any(char.IsWhiteSpace) ? url : null;

    private static string Host(Uri address) => address.Host.StartsWith("www.", StringComparison.Ordinal) ? address.Host[4..] : address.Host;

    // The address without what every address has: a part of it alone would name nothing.
    private static string TitleOf(Uri address) =>
        Uri.UnescapeDataString($"{Host(address)}{address.AbsolutePath}{address.Query}").TrimEnd('/');
}
