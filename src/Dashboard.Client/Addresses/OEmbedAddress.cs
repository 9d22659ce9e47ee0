namespace Dashboard.Client.Addresses;

/// <summary>Where this server says how to embed a page (oEmbed 1.0).</summary>
internal static class OEmbedAddress
{
    /// <summary>The address, from the root of the server.</summary>
    /// <param name="page">The absolute address of the page.</param>
    /// <param name="format"><c>json</c> or <c>xml</c>; null: the requester's choice.</param>
    public static string Of(string page, string? format = null) =>
        $"/oembed?{(format is null ? "" : $"format={format}&")}url={Uri.EscapeDataString(page)}";
}
