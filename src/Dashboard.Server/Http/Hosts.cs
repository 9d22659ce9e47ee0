namespace Dashboard.Server.Http;

/// <summary>What the header <c>Host</c> may hold (RFC 9110, section 7.2).</summary>
internal static class Hosts
{
    // A name has at most 253 characters, a port five.
    private const int Longest = 259;

    /// <summary>Whether it is a name or an address, with or without a port, so that addresses can be made with it.</summary>
    public static bool IsHost(HostString host) =>
        host is { HasValue: true, Value.Length: <= Longest }
        && Uri.TryCreate($"http://{host.Value}/", UriKind.Absolute, out var url)
        && url is { UserInfo.Length: 0, PathAndQuery: "/", Fragment.Length: 0 }
        && Uri.CheckHostName(host.Host) != UriHostNameType.Unknown
        && (host.Port is not null || !host.Value.EndsWith(':'));
}
