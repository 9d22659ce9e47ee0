using System.Text.Json;
using Dashboard.Shared.Views;

namespace Dashboard.Shared.Tests.Views;

public sealed class LocalStringTests
{
    [Fact]
    public void A_text_in_the_language_asked_for_is_written_plainly() =>
        Assert.Equal("\"Алматы\"", JsonSerializer.Serialize(new LocalString("Алматы"), ViewJson.Options));

    [Fact]
    public void A_text_that_fell_back_says_to_which_language() =>
        Assert.Equal("""{"text":"A march","lang":"en"}""", JsonSerializer.Serialize(new LocalString("A march", "en"), ViewJson.Options));

    [Theory]
    [InlineData("\"A march\"", null)]
    [InlineData("""{"text":"A march","lang":"en"}""", "en")]
    [InlineData("""{"lang":"en","since":{"year":2022},"text":"A march"}""", "en")]
    public void Both_are_read(string json, string? language) =>
        Assert.Equal(new LocalString("A march", language), JsonSerializer.Deserialize<LocalString>(json, ViewJson.Options));

    [Theory]
    [InlineData("12")]
    [InlineData("""["A march"]""")]
    [InlineData("""{"lang":"en"}""")]
    public void Anything_else_is_refused(string json) =>
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<LocalString>(json, ViewJson.Options));

    [Fact]
    public void A_text_that_is_missing_stays_missing() => Assert.Null(JsonSerializer.Deserialize<LocalString?>("null", ViewJson.Options));
}
