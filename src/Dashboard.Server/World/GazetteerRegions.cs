namespace Dashboard.Server.World;

/// <summary>First-level regions of the gazetteer, by GeoNames' codes; several may have one name.</summary>
internal sealed class GazetteerRegions
{
    private readonly Dictionary<(string Country, string Code), GazetteerRegion> regions = [];

    private GazetteerRegions()
    {
        foreach (var row in WorldTable.Read("regions.csv"))
        {
            var iso = row["iso"] is { Length: > 0 } known ? known : null;
            var suffix = iso is null ? [] : new[] { iso, iso[(iso.IndexOf('-', StringComparison.Ordinal) + 1)..] };
            regions[(row["country"], row["region"])] = new GazetteerRegion(
                iso,
                row["name"],
                row.List("also").Append(row["name"]).Concat(suffix).Select(Gazetteer.Key).ToHashSet(StringComparer.Ordinal));
        }
    }

    /// <summary>Reads the regions.</summary>
    public static GazetteerRegions Load() => new();

    /// <summary>A region; null if it is not known.</summary>
    public GazetteerRegion? Of(string country, string code) => regions.GetValueOrDefault((country, code));

    /// <summary>Whether a region has this code or name.</summary>
    public bool IsCalled(string country, string code, string name) => Of(country, code)?.Keys.Contains(Gazetteer.Key(name)) == true;

    /// <summary>Whether any region of a country, or of the world, has this code or name.</summary>
    public bool IsKnown(string name, string? country)
    {
        var key = Gazetteer.Key(name);
        return regions.Any(region => (country is null || region.Key.Country == country) && region.Value.Keys.Contains(key));
    }
}

/// <summary>A first-level region.</summary>
/// <param name="Iso">ISO 3166-2 code; null if not known.</param>
/// <param name="Name">Its name.</param>
/// <param name="Keys">Its codes and its names in all languages, folded.</param>
internal sealed record GazetteerRegion(string? Iso, string Name, IReadOnlySet<string> Keys);
