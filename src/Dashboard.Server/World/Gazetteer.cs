using AnyAscii;
using Dashboard.Shared.Letters;

namespace Dashboard.Server.World;

/// <summary>
/// Looks up towns by name: GeoNames, all places of more than about a thousand inhabitants. A name is compared as search compares texts,
/// without case and accents, then in Latin letters. It holds some 100 MB: load it, ask, and let it go.
/// </summary>
internal sealed class Gazetteer
{
    // Two entries of one town, such as the town and its commune.
    private const double SameSpot = 0.02; // degrees

    private readonly Dictionary<string, List<GazetteerPlace>> named = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<GazetteerPlace>> alsoNamed = new(StringComparer.Ordinal);
    private readonly Lazy<Dictionary<string, List<GazetteerPlace>>> joined;
    private readonly Countries countries;
    private readonly GazetteerRegions regions;

    private Gazetteer()
    {
        joined = new(Joined);
        countries = Countries.Load();
        regions = GazetteerRegions.Load();
        foreach (var row in WorldTable.Read("places.csv"))
        {
            var region = regions.Of(row["country"], row["region"]);
            var place = new GazetteerPlace(
                row["name"],
                row["country"],
                region?.Iso,
                region?.Name,
                row.Number("latitude"),
                row.Number("longitude"),
                (int)row.Number("inhabitants"),
                row["id"] is { Length: > 0 } id ? id : null)
            {
                RegionCode = row["region"],
            };
            Add(named, place.Name, place);
            foreach (var name in row.List("also"))
                Add(alsoNamed, name, place);
        }
    }

    /// <summary>Reads the gazetteer; takes about a second.</summary>
    public static Gazetteer Load() => new();

    /// <summary>Finds a place. It is found only if there is one: nothing is guessed.</summary>
    /// <param name="name">Its name, in any language and letters.</param>
    /// <param name="country">ISO 3166-1 code of two or three letters, or a name in any language of the CLDR; null: anywhere.</param>
    /// <param name="region">
    /// First-level region: ISO 3166-2 code, with or without the country, or a name; null: anywhere in the country.
    /// </param>
    public GazetteerAnswer Find(string name, string? country = null, string? region = null)
    {
        ArgumentNullException.ThrowIfNull(name);
        string? code = null;
        if (!string.IsNullOrWhiteSpace(country) && (code = countries.CodeOf(country)) is null)
            return new(GazetteerOutcome.UnknownCountry, []);
        var inCountry = Places(name).Select(places => Ordered(places.Where(place => code is null || place.Country == code)))
            .FirstOrDefault(places => places.Count > 0) ?? [];
        if (string.IsNullOrWhiteSpace(region))
            return Answer(inCountry);
        if (!regions.IsKnown(region, code))
            return new(GazetteerOutcome.UnknownRegion, inCountry);
        return Answer([.. inCountry.Where(place => regions.IsCalled(place.Country, place.RegionCode, region))]);
    }

    // The name itself before other names, both before their spelling in Latin letters, and all before names that differ in their blanks:
    // Persian and Arabic sheets write them or not.
    private IEnumerable<IReadOnlyList<GazetteerPlace>> Places(string name)
    {
        foreach (var key in new[] { Key(name), Key(name.Transliterate()) }.Distinct(StringComparer.Ordinal))
        {
            yield return named.GetValueOrDefault(key) ?? [];
            yield return alsoNamed.GetValueOrDefault(key) ?? [];
        }

        yield return joined.Value.GetValueOrDefault(WithoutBlanks(Key(name))) ?? [];
    }

    // Made when the first name is not found: most sheets need none.
    private Dictionary<string, List<GazetteerPlace>> Joined()
    {
        var all = new Dictionary<string, List<GazetteerPlace>>(StringComparer.Ordinal);
        foreach (var (name, places) in named.Concat(alsoNamed))
        {
            var key = WithoutBlanks(name);
            all[key] = all.TryGetValue(key, out var others) ? [.. others, .. places] : places;
        }

        return all;
    }

    private static string WithoutBlanks(string key) => key.Replace(" ", "", StringComparison.Ordinal);

    private static GazetteerAnswer Answer(List<GazetteerPlace> places) =>
        places.Count == 0 ? new(GazetteerOutcome.NotFound, [])
        : places.All(place => AreOne(place, places[0])) ? new(GazetteerOutcome.Found, [places[0]])
        : new(GazetteerOutcome.Ambiguous, places);

    private static bool AreOne(GazetteerPlace one, GazetteerPlace other) =>
        one.Country == other.Country
        && Math.Abs(one.Latitude - other.Latitude) < SameSpot
        && Math.Abs(one.Longitude - other.Longitude) < SameSpot;

    private static List<GazetteerPlace> Ordered(IEnumerable<GazetteerPlace> places) =>
        [.. places.Distinct().OrderByDescending(place => place.Inhabitants).ThenBy(place => place.Country, StringComparer.Ordinal)];

    private static void Add(Dictionary<string, List<GazetteerPlace>> index, string name, GazetteerPlace place)
    {
        var key = Key(name);
        if (key.Length == 0)
            return;
        if (index.TryGetValue(key, out var places))
            places.Add(place);
        else
            index[key] = [place];
    }

    internal static string Key(string name) => Folding.ForSearch.Fold(name);
}

/// <summary>What the gazetteer knows about a name.</summary>
/// <param name="Outcome">Whether there is one such place.</param>
/// <param name="Candidates">The place found, or all that have the name, most inhabitants first.</param>
internal sealed record GazetteerAnswer(GazetteerOutcome Outcome, IReadOnlyList<GazetteerPlace> Candidates)
{
    /// <summary>The place, if there is just one.</summary>
    public GazetteerPlace? Place => Outcome == GazetteerOutcome.Found ? Candidates[0] : null;
}

/// <summary>How a lookup ended.</summary>
internal enum GazetteerOutcome
{
    /// <summary>One place has the name.</summary>
    Found,

    /// <summary>Several places have it.</summary>
    Ambiguous,

    /// <summary>None has it, in that country and region.</summary>
    NotFound,

    /// <summary>The country is no code and no name of one.</summary>
    UnknownCountry,

    /// <summary>The region is no code and no name of one; the candidates are those of the country.</summary>
    UnknownRegion,
}

/// <summary>A town.</summary>
/// <param name="Name">Its name in GeoNames, in Latin letters.</param>
/// <param name="Country">ISO 3166-1 alpha-2.</param>
/// <param name="Region">ISO 3166-2 code of its first-level region; null if not known.</param>
/// <param name="RegionName">Name of that region; null if not known.</param>
/// <param name="Latitude">Degrees, WGS 84.</param>
/// <param name="Longitude">Degrees, WGS 84.</param>
/// <param name="Inhabitants">0 if not known.</param>
/// <param name="GeonamesId">Its number in GeoNames; null if not known.</param>
internal sealed record GazetteerPlace(
    string Name,
    string Country,
    string? Region,
    string? RegionName,
    double Latitude,
    double Longitude,
    int Inhabitants,
    string? GeonamesId)
{
    /// <summary>GeoNames' code of the region in its country.</summary>
    internal string RegionCode { get; init; } = "";
}
