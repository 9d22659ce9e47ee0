using Dashboard.Server.World;

namespace Dashboard.Server.SheetImports;

/// <summary>Looks places up in the gazetteer that ships with the program, which is read when the first is looked up.</summary>
internal sealed class GazetteerFinder : IPlaceFinder
{
    /// <summary>The attribution that its licence asks for.</summary>
    public const string Attribution = "GeoNames (CC BY 4.0)";

    // It takes a second and some hundred megabytes.
    private static readonly Lazy<Gazetteer> Shared = new(Gazetteer.Load);

    /// <inheritdoc/>
    public FoundPlace? Find(string name, string? region, string? country, out string why)
    {
        var answer = Shared.Value.Find(name, country, region);
        why = answer.Outcome switch
        {
            GazetteerOutcome.Found => "",
            GazetteerOutcome.Ambiguous when country is null => "is that of several places (--country narrows it down)",
            GazetteerOutcome.Ambiguous => "is that of several places",
            GazetteerOutcome.UnknownCountry => "comes with a country that is not known",
            GazetteerOutcome.UnknownRegion => "comes with a region that is not known",
            _ => "is not in the gazetteer",
        };
        return answer.Place is { } place ? new FoundPlace(place.Latitude, place.Longitude, Attribution, place.GeonamesId) : null;
    }
}
