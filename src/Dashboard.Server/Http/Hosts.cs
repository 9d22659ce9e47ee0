namespace Dashboard.Server.Http;

/// <summary>Validates the header <c>Host</c> (RFC 9110, section 7.2).</summary>
internal static class Hosts
{
    // At most 253 characters for the name, and five for the port.
    private const int MaxLength = 259;

    /// <summary>Whether it is a name or an address, with or without a port, so that it can be part of addresses.</summary>
    public static bool IsHost(HostString host) =>
        host is { HasValue: true, Value.Length: <= MaxLength }
        && Uri.TryCreate($"http://{host.Value}/", UriKind.Absolute, out var url)
        && url is { UserInfo.Length: 0, PathAndQuery: "/", Fragment.Length: 0 }
        && Uri.CheckHostName(host.Host) != UriHostNameType.Unknown
        && (host.Port is not null || !host.Value.EndsWith(':'));
}
