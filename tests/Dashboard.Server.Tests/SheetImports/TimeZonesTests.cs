using Dashboard.Server.SheetImports;

namespace Dashboard.Server.Tests.SheetImports;

public sealed class TimeZonesTests
{
    [Theory]
    [InlineData("LK", 7.0, 80.0, "Asia/Colombo")]
    [InlineData("DE", 47.7, 8.7, "Europe/Berlin")]
    [InlineData("US", 40.7, -74.0, "America/New_York")]
    [InlineData("US", 34.0, -118.2, "America/Los_Angeles")]
    [InlineData("XK", 42.66, 21.16, "Europe/Belgrade")]
    [InlineData(null, -18.1, 178.4, "Pacific/Fiji")]
    [InlineData("XO", -41.3, 174.8, "Pacific/Auckland")]
    public void The_zone_is_that_of_the_country_near_its_places(string? country, double latitude, double longitude, string zone) =>
        Assert.Equal(zone, TimeZones.Of(country, (latitude, longitude)));

    [Fact]
    public void Without_country_and_places_it_is_that_of_no_country() => Assert.Equal("Etc/UTC", TimeZones.Of(null, null));

    [Fact]
    public void A_country_without_places_has_its_first() => Assert.Equal("Asia/Colombo", TimeZones.Of("LK", null));
}
