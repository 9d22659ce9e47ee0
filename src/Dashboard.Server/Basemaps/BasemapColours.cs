namespace Dashboard.Server.Basemaps;

/// <summary>
/// Colours of the basemap. An image cannot use the custom properties of the page, so the colours are repeated here; a test compares them
/// with the style sheet.
/// </summary>
/// <param name="Land">The country.</param>
/// <param name="LandOut">Land around the country.</param>
/// <param name="Water">Seas and lakes.</param>
/// <param name="Coast">Coasts and shores.</param>
/// <param name="River">Rivers.</param>
/// <param name="Border">National borders.</param>
/// <param name="Region">Borders of first-level regions.</param>
internal sealed record BasemapColours(string Land, string LandOut, string Water, string Coast, string River, string Border, string Region)
{
    /// <summary>On light pages.</summary>
    public static BasemapColours Light { get; } = new("#FCFDFC", "#E9EDEC", "#C9DAE2", "#9DB5C0", "#BFD2DB", "#7E8F95", "#CBD4D4");

    /// <summary>On dark pages.</summary>
    public static BasemapColours Dark { get; } = new("#1F2C32", "#172126", "#0C1418", "#33464E", "#2B3C44", "#6C7E86", "#34444B");

    /// <summary>By the name of the custom property.</summary>
    public IReadOnlyDictionary<string, string> ByToken => new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["--land"] = Land,
        ["--land-out"] = LandOut,
        ["--water"] = Water,
        ["--coast"] = Coast,
        ["--river"] = River,
        ["--border"] = Border,
        ["--region"] = Region,
    };

    /// <summary>CSS rules for the classes of the image.</summary>
    public string Rules() =>
        $".sea{{fill:{Water}}}.edge{{stop-color:{LandOut}}}.open{{stop-color:{Water}}}.out{{fill:{LandOut}}}.in{{fill:{Land}}}.lake{{fill:{Water};stroke:{Coast}}}.coast{{stroke:{Coast}}}.river{{stroke:{River}}}.region{{stroke:{Region}}}.border{{stroke:{Border}}}";
}
