using Dashboard.Shared.Views;

namespace Dashboard.Client.Addresses;

/// <summary>The address of the basemap image.</summary>
internal static class BasemapAddress
{
    /// <summary>A forced mode is part of the address; otherwise the image follows the preference of the reader's system.</summary>
    public static string Of(PageAddress address, BasemapImage image)
    {
        var mode = address.Options.ThemeMode is { } theme ? $"theme={theme}&" : "";
        return address.Versioned($"/d/{address.Dataset}/basemap.svg?{mode}v={image.Version}");
    }
}
