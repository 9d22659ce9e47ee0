namespace Dashboard.Server.World;

/// <summary>Countries by their codes, and by their names in the languages of the CLDR.</summary>
internal sealed class Countries
{
    private static readonly Lazy<Countries> Loaded = new(() => new Countries());

    private readonly Dictionary<string, string> codes = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, string?> named;

    private Countries()
    {
        var rows = WorldTable.Read("names.csv").Where(row => row["kind"] == "country").ToArray();
        var names = new Dictionary<string, string?>(StringComparer.Ordinal);
        foreach (var row in rows)
        {
            foreach (var name in row.Names().Values.Concat(row.List("also")))
            {
                // What means two countries in two languages means none.
                var key = Gazetteer.Key(name);
                names[key] = names.TryGetValue(key, out var other) && other != row["country"] ? null : row["country"];
            }
        }

        foreach (var row in rows)
        {
            names[Gazetteer.Key(row.Names()["en"])] = row["country"];
            codes[row["country"]] = row["country"];
            if (row["alpha3"].Length > 0)
                codes[row["alpha3"]] = row["country"];
        }

        named = names;
    }

    /// <summary>The names, which are read once.</summary>
    public static Countries Load() => Loaded.Value;

    /// <summary>The ISO 3166-1 alpha-2 code of a country; null if it is not known, or could be two.</summary>
    /// <param name="country">A code of two or three letters, or a name.</param>
    public string? CodeOf(string country) =>
        // Codes are not folded: MK and MQ would be one.
        codes.GetValueOrDefault(country.Trim()) ?? named.GetValueOrDefault(Gazetteer.Key(country));
}
