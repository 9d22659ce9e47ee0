using CsCheck;
using Dashboard.Server.World;

namespace Dashboard.Server.Tests.World;

public sealed class GazetteerTests
{
    private static readonly Lazy<Gazetteer> Loaded = new(Gazetteer.Load);

    private static Gazetteer Gazetteer => Loaded.Value;

    [Theory]
    [InlineData("Almaty", "KZ")]
    [InlineData("ALMATY", "KAZ")]
    [InlineData("Алматы", "Казахстан")]
    [InlineData("Алма-Ата", "Қазақстан")]
    [InlineData("alma ata", "Kazakhstan")]
    [InlineData("阿拉木圖", "哈萨克斯坦")]
    public void A_town_is_found_by_its_names_in_several_languages(string name, string country)
    {
        var place = Gazetteer.Find(name, country).Place;

        Assert.Equal(("Almaty", "KZ", "1526384"), (place?.Name, place?.Country, place?.GeonamesId));
        Assert.Equal((43.25, 76.91), (Math.Round(place!.Latitude, 2), Math.Round(place.Longitude, 2)));
    }

    [Theory]
    [InlineData("Kiel", "Deutschland", "DE-SH", 54.3, 10.1)]
    [InlineData("Colombo", "Sri Lanka", "LK", 6.9, 79.8)]
    [InlineData("Köln", "DEU", "DE-NW", 50.9, 7)]
    [InlineData("Αθήνα", "Ελλάδα", "GR", 38, 23.7)]
    [InlineData("Жаңаөзен", "KZ", "KZ-MAN", 43.3, 52.9)]
    [InlineData("القاهرة", "مصر", "EG", 30.1, 31.2)]
    public void A_place_has_coordinates_and_a_region(string name, string country, string region, double latitude, double longitude)
    {
        var place = Gazetteer.Find(name, country).Place;

        Assert.NotNull(place);
        Assert.StartsWith(region, place.Region ?? place.Country, StringComparison.Ordinal);
        Assert.InRange(place.Latitude, latitude - 0.15, latitude + 0.15);
        Assert.InRange(place.Longitude, longitude - 0.15, longitude + 0.15);
    }

    [Theory]
    [InlineData("بندر عباس", "IR", "Bandar Abbas")]
    [InlineData("بندرعباس", "IR", "Bandar Abbas")]
    [InlineData("بندر\u200Cعباس", "ایران", "Bandar Abbas")]
    [InlineData("NewYork City", "US", "New York City")]
    [InlineData("Öst Bygda", "NO", null)]
    public void Blanks_and_joiners_make_no_difference_where_no_name_is_the_same_with_them(string name, string country, string? found)
    {
        var place = Gazetteer.Find(name, country).Place;

        Assert.Equal(found, found is null ? place?.Name : place?.Name.Replace("-e ", " ", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("Колымаград", "RU")]
    [InlineData("Kiel", "Kazakhstan")]
    [InlineData("", "KZ")]
    [InlineData("...", null)]
    public void What_no_place_is_called_is_not_found(string name, string? country) =>
        Assert.Equal(GazetteerOutcome.NotFound, Gazetteer.Find(name, country).Outcome);

    [Fact]
    public void A_name_without_other_spellings_is_found_in_other_letters()
    {
        // Too small for a list of its names.
        var place = Gazetteer.Find("Крапивинский", "RU").Place;

        Assert.Equal("Krapivinskiy", place?.Name);
    }

    [Fact]
    public void Several_places_of_a_name_are_ambiguous_until_the_region_is_known()
    {
        var anywhere = Gazetteer.Find("Springfield", "US");

        Assert.Equal((GazetteerOutcome.Ambiguous, null), (anywhere.Outcome, anywhere.Place));
        Assert.True(anywhere.Candidates.Count > 5);
        var inhabitants = anywhere.Candidates.Select(place => place.Inhabitants).ToArray();
        Assert.Equal(inhabitants.OrderDescending(), inhabitants);
        Assert.All<string?>(
            ["US-IL", "IL", "Illinois", "Иллинойс"],
            region => Assert.Equal("US-IL", Gazetteer.Find("Springfield", "US", region).Place?.Region));
    }

    [Fact]
    public void A_name_in_several_countries_is_ambiguous_until_the_country_is_known()
    {
        var anywhere = Gazetteer.Find("Colombo");

        Assert.Equal(GazetteerOutcome.Ambiguous, anywhere.Outcome);
        Assert.Superset(
            new HashSet<string>(["BR", "LK"], StringComparer.Ordinal),
            anywhere.Candidates.Select(place => place.Country).ToHashSet(StringComparer.Ordinal));
    }

    [Fact]
    public void A_country_or_region_of_no_known_name_is_said_and_not_ignored()
    {
        Assert.Equal(GazetteerOutcome.UnknownCountry, Gazetteer.Find("Kiel", "Ostland").Outcome);
        Assert.Equal(GazetteerOutcome.UnknownRegion, Gazetteer.Find("Kiel", "DE", "Ostland").Outcome);
        Assert.Equal(GazetteerOutcome.NotFound, Gazetteer.Find("Kiel", "DE", "Bayern").Outcome);
    }

    [Fact]
    public void Every_code_of_a_country_is_that_country()
    {
        foreach (var row in WorldTable.Read("names.csv").Where(row => row["kind"] == "country"))
        {
            Assert.Equal(row["country"], Countries.Load().CodeOf(row["country"]));
            Assert.Equal(row["country"], Countries.Load().CodeOf(row["country"].ToLowerInvariant()));
            if (row["alpha3"].Length > 0)
                Assert.Equal(row["country"], Countries.Load().CodeOf(row["alpha3"]));
        }
    }

    [Fact]
    public void A_name_that_one_place_of_a_country_has_leads_to_it_and_one_that_places_far_apart_have_leads_to_none()
    {
        var places = WorldTable.Read("places.csv").ToArray();
        var named = places.ToLookup(place => (place["country"], Gazetteer.Key(place["name"])));
        Gen.Int[0, places.Length - 1].Sample(i =>
        {
            var answer = Gazetteer.Find(places[i]["name"], places[i]["country"]);
            var same = named[(places[i]["country"], Gazetteer.Key(places[i]["name"]))].ToArray();
            var latitudes = same.Select(place => place.Number("latitude")).ToArray();

            if (same.Length == 1)
                Assert.Equal((places[i]["name"], latitudes[0]), (answer.Place?.Name, answer.Place?.Latitude));
            if (latitudes.Max() - latitudes.Min() > 0.1)
                Assert.Equal((GazetteerOutcome.Ambiguous, same.Length), (answer.Outcome, answer.Candidates.Count));
        });
    }
}
