using Dashboard.Shared.Datasets;
using Dashboard.Shared.Filters;
using Dashboard.Shared.Snapshots;
using Dashboard.Shared.Views;

namespace Dashboard.Server.Tests.Import;

public sealed class PlaceRuleTests
{
    [Fact]
    public void A_region_of_a_place_exists() =>
        TinyDataset
            .New()
            .Set("places.csv", "milltown", "region", "XO-S")
            .MustBeRefused("places.csv", "milltown", "region", "not an id of regions.csv");

    [Fact]
    public void The_place_of_a_region_exists() =>
        TinyDataset
            .New()
            .Set("regions.csv", "XO-N", "place", "south")
            .MustBeRefused("regions.csv", "XO-N", "place", "not an id of places.csv");

    [Fact]
    public void The_town_of_a_spot_exists() =>
        TinyDataset
            .New()
            .Set("places.csv", "harbour-square", "within", "port")
            .MustBeRefused("places.csv", "harbour-square", "within", "not an id");

    [Fact]
    public void A_spot_does_not_lie_within_a_spot() =>
        TinyDataset
            .New()
            .Set("places.csv", "milltown", "within", "harbour-square")
            .MustBeRefused("places.csv", "milltown", "within", "itself within another");

    [Fact]
    public void A_place_does_not_lie_within_itself() =>
        TinyDataset
            .New()
            .Set("places.csv", "milltown", "within", "milltown")
            .MustBeRefused("places.csv", "milltown", "within", "not within itself");

    [Fact]
    public void A_point_in_the_gulf_of_guinea_is_a_missing_point() =>
        TinyDataset.New().Set("places.csv", "milltown", "latitude", "0").Set("places.csv", "milltown", "longitude", "0.0")
            .MustBeRefused("places.csv", "milltown", "latitude", "missing point");

    [Fact]
    public void A_place_that_nobody_has_found_has_no_point_and_its_events_are_counted_beside_the_map()
    {
        var content = Unknown().Set("places.csv", "milltown", "latitude", "").Set("places.csv", "milltown", "longitude", "").Content();
        var snapshot = DatasetSnapshot.Build(content, new DatasetVersion(1, "0123456789abcdef", DateTimeOffset.UnixEpoch));
        var events = content.Events.Count(item => item.Place == "milltown");

        var view = snapshot.View(EventFilter.None, new PageOf("en"));

        Assert.NotEqual(0, events);
        Assert.Equal(events, view.Map.Unknown);
        Assert.Contains("milltown", view.Map.UnlocatedPlaces);
        Assert.DoesNotContain(view.Map.Marks, mark => mark.Id == "milltown");
        Assert.Equal(view.Matched, view.Map.Marks.Sum(mark => mark.Count) + view.Map.Unlocated);
        Assert.All(
            view.Events.Items.Where(item => item.Place.Id == "milltown"),
            item => Assert.Equal((null, null), (item.Place.Latitude, item.Place.Longitude)));
    }

    [Fact]
    public void A_place_with_a_point_is_not_unknown() =>
        Unknown().MustBeRefused("places.csv", "milltown", "precision", "has a point");

    [Fact]
    public void A_country_needs_no_point() =>
        Assert.Empty(
            TinyDataset.New()
                .Set("places.csv", "milltown", "precision", "country")
                .Set("places.csv", "milltown", "latitude", "")
                .Set("places.csv", "milltown", "longitude", "")
                .Load().Errors);

    [Fact]
    public void Coordinates_that_seem_to_be_swapped_are_reported_and_taken()
    {
        var loaded = TinyDataset
            .New()
            .ReplaceInJson("[170.0, -44.0, 175.0, -40.0]", "[46, 40, 87, 55]")
            .Set("places.csv", "milltown", "latitude", "76.9")
            .Set("places.csv", "milltown", "longitude", "43.2")
            .Load();

        Assert.NotNull(loaded.Content);
        Assert.StartsWith(
            "places.csv, row 4, latitude \"76.9\": lies outside the bbox",
            Assert.Single(loaded.Warnings, warning => warning.Rule.Contains("swapped", StringComparison.Ordinal)).ToString(),
            StringComparison.Ordinal);
    }

    private static TinyDataset Unknown() => TinyDataset.New().Set("places.csv", "milltown", "precision", "unknown");
}
