using Dashboard.Client.Map.Marks;
using Dashboard.Client.Tests.Language;
using Dashboard.Shared.Views;
using static Dashboard.Client.Tests.Map.MapSamples;

namespace Dashboard.Client.Tests.Map.Marks;

public sealed class MapWordsTests
{
    [Theory]
    [InlineData("ru", 1, "событие касается всей страны")]
    [InlineData("ru", 2, "события касаются всей страны")]
    [InlineData("ru", 29, "событий касаются всей страны")]
    [InlineData("kk", 29, "оқиға бүкіл елге қатысты")]
    public void The_words_of_the_box_agree_with_its_number(string language, int events, string words)
    {
        using var _ = new In(language);

        Assert.Equal(words, MapWords.WholeCountry(events));
    }

    [Theory]
    [InlineData("en", "Mangystau Region, 2\u00A0events, only the region is known", "Aktau and others, 8\u00A0events")]
    [InlineData("ru", "Mangystau Region, 2\u00A0события, известен только регион", "Aktau и другие места, 8\u00A0событий")]
    [InlineData("kk", "Mangystau Region, 2\u00A0оқиға, тек өңірі белгілі", "Aktau және басқа жерлер, 8\u00A0оқиға")]
    public void A_mark_says_how_exactly_its_place_is_known(string language, string region, string cluster)
    {
        using var _ = new In(language);

        Assert.Equal(
            [region, cluster],
            [MapWords.Mark(Clustered(Mangystau)[0], null), MapWords.Mark(Clustered(Aktau with { Kind = MarkKind.Cluster })[0], null)]);
    }

    [Theory]
    [InlineData("en", "Aktau, 8\u00A0deaths coded by ACLED", "21\u00A0events", "deaths are not on the map")]
    [InlineData("ru", "Aktau, 8\u00A0погибших по подсчёту ACLED", "21\u00A0событие", "погибших без места на карте")]
    [InlineData("kk", "Aktau, ACLED есебі бойынша 8\u00A0қаза тапқан адам", "21\u00A0оқиға", "қаза тапқан адам картада жоқ")]
    public void A_mark_of_deaths_says_who_coded_them_in_how_many_events(string language, string mark, string events, string unlocated)
    {
        using var _ = new In(language);

        Assert.Equal(mark, MapWords.Mark(Clustered(Aktau)[0], "ACLED"));
        Assert.Equal($"{mark}; {events}", MapWords.Mark(Clustered(Aktau with { Events = 21 })[0], "ACLED"));
        Assert.Equal(unlocated, MapWords.Unlocated(new MapView([], 12, []) { CountedBy = "ACLED" }));
    }
}
