using Dashboard.Client.Addresses;
using Dashboard.Server.Http;
using Dashboard.Server.Snapshots;
using Dashboard.Shared.Filters;

namespace Dashboard.Server.OEmbed;

/// <summary>Reads the address for which an embed is asked. Nothing is fetched: it must be one of this server's own pages.</summary>
internal static class OEmbedTarget
{
    /// <summary>What the address shows; null where it is another site's, no address, or not one of a page that can be embedded.</summary>
    /// <param name="url">The address.</param>
    /// <param name="origin">Scheme and name under which this server was asked.</param>
    /// <param name="snapshots">The datasets that are served.</param>
    public static SharedView? Of(string url, string origin, SnapshotRegistry snapshots)
    {
        if (!Uri.TryCreate(url, UriKind.Absolute, out var asked) || !IsOwn(asked, origin) || Address(asked, snapshots) is not { } address)
            return null;
        var shared = SharedView.Of(address);
        return shared.HasEmbed && SharedView.IsKnown(shared.View) && HasPlaces(shared.Address, snapshots) ? shared : null;
    }

    // Under either scheme: links outlive the day on which a site turns to https.
    private static bool IsOwn(Uri asked, string origin) =>
        Uri.TryCreate(origin, UriKind.Absolute, out var own)
        && asked.UserInfo.Length == 0
        && (asked.Scheme == Uri.UriSchemeHttp || asked.Scheme == Uri.UriSchemeHttps)
        && asked.IdnHost == own.IdnHost
        && asked.IsDefaultPort == own.IsDefaultPort
        && (asked.IsDefaultPort || asked.Port == own.Port);

    private static PageAddress? Address(Uri asked, SnapshotRegistry snapshots)
    {
        string[] parts = [.. Addresses.WithLowerRoot(new PathString(asked.AbsolutePath)).Value!.TrimEnd('/').Split('/').Select(Uri.UnescapeDataString)];
        if (parts is not ["", "d" or "embed", var dataset, .. var page] || snapshots.Find(dataset) is not { } snapshot)
            return null;
        // As pages do: what means nothing is ignored, what cannot be used is left out.
        var isEmbed = parts[1] == "embed";
        var parsed = QueryCodec.ParseLink(asked.Query, snapshot, isEmbed ? Parameters.OfEmbeds : Parameters.All);
        return new PageAddress(dataset, parsed.Filter, parsed.Options, string.Concat(page.Select(part => "/" + part))) { IsEmbed = isEmbed };
    }

    // The page of a place is shown as its filter; an event that is missing is found out when it is asked for.
    private static bool HasPlaces(PageAddress address, SnapshotRegistry snapshots) =>
        address.Filter.Places.All(place => snapshots.Get(address.Dataset).Has(Facet.Place, place));
}
