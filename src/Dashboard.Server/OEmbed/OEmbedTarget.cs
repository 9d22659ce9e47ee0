using Dashboard.Client.Addresses;
using Dashboard.Server.Http;
using Dashboard.Server.Snapshots;
using Dashboard.Shared.Filters;

namespace Dashboard.Server.OEmbed;

/// <summary>Parses the address to embed. Nothing is fetched: it must be a page of this server.</summary>
internal static class OEmbedTarget
{
    /// <summary>The view at the address; null if it belongs to another site, is not an address, or cannot be embedded.</summary>
    /// <param name="url">The address.</param>
    /// <param name="origin">Scheme and name of this server in the request.</param>
    /// <param name="snapshots">The datasets that are served.</param>
    public static SharedView? Of(string url, string origin, SnapshotRegistry snapshots)
    {
        if (!Uri.TryCreate(url, UriKind.Absolute, out var asked) || !IsOwn(asked, origin) || Address(asked, snapshots) is not { } address)
            return null;
        var shared = SharedView.Of(address);
        return shared.HasEmbed && SharedView.IsKnown(shared.View) && HasPlaces(shared.Address, snapshots) ? shared : null;
    }

    // Under either scheme: links outlive a site's switch to https.
    private static bool IsOwn(Uri asked, string origin) =>
        Uri.TryCreate(origin, UriKind.Absolute, out var own)
        && asked.UserInfo.Length == 0
        && (asked.Scheme == Uri.UriSchemeHttp || asked.Scheme == Uri.UriSchemeHttps)
        && asked.IdnHost == own.IdnHost
        && asked.IsDefaultPort == own.IsDefaultPort
        && (asked.IsDefaultPort || asked.Port == own.Port);

    private static PageAddress? Address(Uri asked, SnapshotRegistry snapshots)
    {
        string[] parts =
        [
            .. Addresses.WithLowerRoot(new PathString(asked.AbsolutePath)).Value!.TrimEnd('/').Split('/').Select(Uri.UnescapeDataString),
        ];
        if (parts is not ["", "d" or "embed", var dataset, .. var page] || snapshots.Find(dataset) is not { } snapshot)
            return null;
        // As on pages: unknown parameters are ignored, unusable values left out.
        var isEmbed = parts[1] == "embed";
        var parsed = QueryCodec.ParseLink(asked.Query, snapshot, isEmbed ? Parameters.OfEmbeds : Parameters.All);
        return new PageAddress(dataset, parsed.Filter, parsed.Options, string.Concat(page.Select(part => "/" + part)))
        {
            IsEmbed = isEmbed,
        };
    }

    // The page of a place is embedded as a filter; whether an event exists is checked when it is loaded.
    private static bool HasPlaces(PageAddress address, SnapshotRegistry snapshots) =>
        address.Filter.Places.All(place => snapshots.Get(address.Dataset).Has(Facet.Place, place));
}
