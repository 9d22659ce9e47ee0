using Dashboard.Shared.Views;

namespace Dashboard.Client.Addresses;

/// <summary>Where the image of the ground is fetched.</summary>
internal static class BasemapAddress
{
    /// <summary>A forced mode is part of the address; else the image follows what the reader's system prefers, by itself.</summary>
    public static string Of(PageAddress address, BasemapImage image)
    {
        var mode = address.Options.ThemeMode is { } theme ? $"theme={theme}&" : "";
        return $"/d/{address.Dataset}/basemap.svg?{mode}v={image.Version}";
    }
}
