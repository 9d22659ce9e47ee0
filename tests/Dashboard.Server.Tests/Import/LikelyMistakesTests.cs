using System.Text;
using Dashboard.Server.Import.Reading;

namespace Dashboard.Server.Tests.Import;

public sealed class LikelyMistakesTests
{
    static LikelyMistakesTests() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    [Fact]
    public void A_sound_dataset_has_none() => Assert.Empty(TinyDataset.New().Load().Warnings);

    [Fact]
    public void A_place_outside_the_map_is_named() =>
        AssertNamed(TinyDataset.New().Set("places.csv", "milltown", "longitude", "-173.95"), "places.csv", "latitude", "outside the bbox");

    [Fact]
    public void A_year_far_from_the_rest_is_named() =>
        AssertNamed(
            TinyDataset.New().Set("events.csv", "t1", "start", "1919-03-01"),
            "events.csv",
            "start",
            "more than 20 years from the focus");

    [Fact]
    public void A_claim_before_its_event_is_named() =>
        AssertNamed(TinyDataset.New().Set("claims.csv", "k6", "stated_on", "2019-03-02"), "claims.csv", "stated_on", "began on 2019-03-03");

    [Fact]
    public void A_claim_of_tomorrow_is_named() =>
        AssertNamed(TinyDataset.New().Set("claims.csv", "k9", "stated_on", "2119-03-07"), "claims.csv", "stated_on", "is in the future");

    [Fact]
    public void Parts_that_add_up_to_more_than_their_whole_are_named() =>
        AssertNamed(
            TinyDataset.New()
                .Set("claims.csv", "k3", "low", "8").Set("claims.csv", "k3", "best", "8").Set("claims.csv", "k3", "high", "8")
                .Set("claims.csv", "k2", "best", "8").Set("claims.csv", "k2", "high", "8").Set("claims.csv", "k2", "low", "8")
                .Add("claims.csv", "k10,,,milltown,killed,all,count,whole,1,1,1,,ministry,Interior Ministry,official,of the eight,"
                    + "2019-03-05,day,current,,,,,,k2,place,gazette-2,,seen"),
            "claims.csv",
            "high",
            "less than the sum of its parts by place, 9");

    [Fact]
    public void A_country_that_is_none_is_named() =>
        AssertNamed(
            TinyDataset.New().ReplaceInJson("\"country\": \"XO\"", "\"country\": \"UK\""),
            "dataset.json",
            "country",
            "the code of no country");

    [Fact]
    public void A_box_with_latitudes_first_is_one_mistake()
    {
        var dataset = TinyDataset.New().ReplaceInJson("[170.0, -44.0, 175.0, -40.0]", "[5.5, 79, 10, 82]");
        foreach (var id in (string[])["harbour", "harbour-square", "milltown", "north", "ostland"])
            dataset.Set("places.csv", id, "latitude", "7.3").Set("places.csv", id, "longitude", "80.6");

        AssertNamed(dataset, "dataset.json", "bbox", "the order is west, south, east, north");
    }

    [Fact]
    public void Columns_of_two_languages_that_are_exchanged_are_named()
    {
        var dataset = TinyDataset.New();
        foreach (var id in (string[])["demands", "bread-prices", "wages", "cost"])
            dataset.Set("themes.csv", id, "name_ru", "In English");

        AssertNamed(dataset, "texts", null, "is not in the letters of Russian");
    }

    [Theory]
    [InlineData("windows-1252", "Gewerkschaft: größere Menge über Brücke")]
    [InlineData("windows-1251", "Жители перекрыли дорогу в Жанаозене")]
    public void Letters_that_were_read_in_a_wrong_encoding_are_named(string encoding, string title)
    {
        var broken = Encoding.GetEncoding(encoding).GetString(Encoding.UTF8.GetBytes(title));

        AssertNamed(TinyDataset.New().Set("events.csv", "t1", "title_en", broken), "texts", null, "wrong encoding");
        Assert.Empty(TinyDataset.New().Set("events.csv", "t1", "title_en", title).Load().Warnings);
    }

    [Theory]
    [InlineData("Beginn der ???? in M\uFFFDnster")]
    [InlineData("???????")]
    public void Letters_that_were_lost_are_named(string title) =>
        AssertNamed(TinyDataset.New().Set("events.csv", "t1", "title_en", title), "texts", null, "letters were lost");

    [Theory]
    [InlineData("What now??? Why?")]
    [InlineData("СССР, РСФСР и США")]
    [InlineData("São Paulo, Ñuñoa, â")]
    public void Unusual_letters_are_not_broken(string title) =>
        Assert.Empty(TinyDataset.New().Set("events.csv", "t1", "title_en", title.Replace(',', ';')).Load().Warnings);

    private static void AssertNamed(TinyDataset dataset, string file, string? column, string words)
    {
        var warning = Assert.Single(dataset.Load().Warnings);
        Assert.Equal(file, warning.File);
        if (column is not null)
            Assert.Equal(column, warning.Column);
        Assert.Contains(words, warning.Rule, StringComparison.Ordinal);
        Assert.Single(ImportProblem.Lines([warning]));
    }
}
