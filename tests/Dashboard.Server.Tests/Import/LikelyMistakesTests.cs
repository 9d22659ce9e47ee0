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
