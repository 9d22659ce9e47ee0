using Dashboard.Shared.Filters;

namespace Dashboard.Shared.Tests.Filters;

public sealed class LanguagesTests
{
    [Theory]
    [InlineData("en,ru,kk", "en,ru,kk")]
    [InlineData("kk,ru", "ru,kk")]
    [InlineData("ru", "ru")]
    [InlineData("de,ru", "ru")]
    [InlineData("de", "en")]
    public void A_dataset_is_offered_in_its_languages_and_in_English_around_others(string ofDataset, string offered) =>
        Assert.Equal(offered.Split(','), Languages.Offered(ofDataset.Split(',')));
}
