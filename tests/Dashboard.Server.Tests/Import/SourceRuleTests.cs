using Dashboard.Shared.Datasets;
using Dashboard.Shared.Snapshots;
using Dashboard.Shared.Views;

namespace Dashboard.Server.Tests.Import;

public sealed class SourceRuleTests
{
    [Fact]
    public void A_language_is_a_tag() =>
        TinyDataset.New().AddColumn("sources.csv", "language", "").Set("sources.csv", "radio-1", "language", "по-русски")
            .MustBeRefused("sources.csv", "radio-1", "language", "a language tag");

    [Theory]
    [InlineData("", "en", null)]
    [InlineData("", "ru", "en")]
    [InlineData("ru", "ru", null)]
    [InlineData("ru", "kk", "ru")]
    public void Publisher_and_title_are_marked_where_they_are_not_in_the_language_of_the_reader(
        string written,
        string language,
        string? marked)
    {
        var content = TinyDataset.New().AddColumn("sources.csv", "language", written).Content();
        var snapshot = DatasetSnapshot.Build(content, new DatasetVersion(1, "0123456789abcdef", DateTimeOffset.UnixEpoch));

        var source = snapshot.Source("radio-1", null, new PageOf(language)).Source;

        Assert.Equal((new LocalString("Radio Ost", marked), new LocalString("On the square", marked)), (source.Publisher, source.Title));
    }
}
