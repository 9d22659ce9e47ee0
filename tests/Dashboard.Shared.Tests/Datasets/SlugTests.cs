using Dashboard.Shared.Datasets;

namespace Dashboard.Shared.Tests.Datasets;

public sealed class SlugTests
{
    [Fact]
    public void Every_code_is_read_back_from_how_it_is_written() =>
        Assert.All(Enum.GetValues<DatePrecision>(), code => Assert.Equal(code, Slug.Parse<DatePrecision>(Slug.Of(code))));

    [Theory]
    [InlineData("Violence against civilians", "violence-against-civilians")]
    [InlineData("Explosions/Remote violence", "explosions-remote-violence")]
    [InlineData("Shelling/artillery/missile attack", "shelling-artillery-missile-attack")]
    [InlineData("Мирный протест", "мирный-протест")]
    [InlineData("हिंसा", "हिंसा")]
    [InlineData("\U00010410 band", "\U00010438-band")]
    [InlineData("???", "")]
    public void Types_are_written_in_lower_case_with_hyphens(string type, string slug) => Assert.Equal(slug, Slug.OfText(type));

    [Fact]
    public void What_is_no_code_is_null() => Assert.Null(Slug.Parse<DatePrecision>("Day"));
}
