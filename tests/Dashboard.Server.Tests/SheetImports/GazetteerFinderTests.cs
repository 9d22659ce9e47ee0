using Dashboard.Server.SheetImports;

namespace Dashboard.Server.Tests.SheetImports;

public sealed class GazetteerFinderTests
{
    private static readonly GazetteerFinder Finder = new();

    [Theory]
    [InlineData("Kiel", null, "DE")]
    [InlineData("Köln", null, "Germany")]
    [InlineData("Алматы", null, "KZ")]
    [InlineData("Colombo", null, "LKA")]
    public void The_only_place_of_a_name_is_found(string name, string? region, string country)
    {
        var found = Finder.Find(name, region, country, out var why);

        Assert.NotNull(found);
        Assert.Empty(why);
        Assert.NotNull(found.GeonamesId);
    }

    [Theory]
    [InlineData("Springfield", null, "US", "several places")]
    [InlineData("Nowhereville-on-Sea", null, "DE", "not in the gazetteer")]
    [InlineData("Kiel", null, "Ostland", "country that is not known")]
    public void What_is_not_the_only_one_is_not_guessed(string name, string? region, string country, string reason)
    {
        Assert.Null(Finder.Find(name, region, country, out var why));
        Assert.Contains(reason, why, StringComparison.Ordinal);
    }
}
