using Dashboard.Server.Import.Reading;
using Dashboard.Shared.Filters;

namespace Dashboard.Server.Settings;

/// <summary>A named tile layer: an item of the setting <c>Dashboard:TileLayers</c>.</summary>
internal sealed class TileLayerOptions : TileOptions
{
    // A part of open= has at most 60 letters.
    private const int LongestId = 40;

    /// <summary>Names the layer in addresses: lower-case letters, digits and hyphens, at most 40.</summary>
    public string Id { get; set; } = "";

    /// <summary>The name for readers whose language is not among <see cref="Names"/>.</summary>
    public string Name { get; set; } = "";

    /// <summary>The name by language of the interface.</summary>
    public Dictionary<string, string> Names { get; set; } = new(StringComparer.Ordinal);

    internal override string Part => $"tiles-{Id}";

    internal override string NameIn(string language) => Names.GetValueOrDefault(language, Name);

    internal override string? Problem(string setting)
    {
        if (Id is not { Length: <= LongestId } || !Cells.IsSlug(Id))
            return $"{setting}:Id is \"{Id}\"; it must be at most {LongestId} lower-case letters, digits and hyphens, such as satellite.";
        if (string.IsNullOrWhiteSpace(Name))
            return $"{setting}:Name is empty; name what the layer shows, such as Satellite.";
        foreach (var (language, name) in Names)
        {
            if (!Languages.All.Contains(language))
                return $"{setting}:Names:{language} is not for a language of the interface: {string.Join(", ", Languages.All)}.";
            if (string.IsNullOrWhiteSpace(name))
                return $"{setting}:Names:{language} is empty; remove it, or name what the layer shows.";
        }

        return base.Problem(setting);
    }
}
