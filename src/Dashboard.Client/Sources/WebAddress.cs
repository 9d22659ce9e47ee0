namespace Dashboard.Client.Sources;

/// <summary>Decides which addresses in the data may become links.</summary>
public static class WebAddress
{
    /// <summary>The address if it is an absolute http or https one; else null: <c>javascript:</c> and the like stay text.</summary>
    public static string? Of(string? url) =>
        Uri.TryCreate(url, UriKind.Absolute, out var address)
        && (address.Scheme == Uri.UriSchemeHttp || address.Scheme == Uri.UriSchemeHttps)
            ? address.AbsoluteUri
            : null;
}
