using Dashboard.Shared.Datasets;
using Dashboard.Shared.Versions;

namespace Dashboard.Shared.Tests.Versions;

public sealed class VersionChoiceTests
{
    private static readonly DatasetVersion[] Kept = [Version(2, 1), Version(5, 3), Version(6, 3), Version(9, 8)];

    [Theory]
    [InlineData("5-0000000000000005", 5)]
    [InlineData("5", 5)]
    [InlineData("5-ffffffffffffffff", null)]
    [InlineData("4", null)]
    [InlineData("05", null)]
    public void A_version_is_named_by_its_name_or_its_number(string name, int? found) =>
        Assert.Equal(found, new VersionChoice(name, null).Find(Kept)?.Number);

    [Theory]
    [InlineData(1, 2)]
    [InlineData(2, 2)]
    [InlineData(3, 6)]
    [InlineData(30, 9)]
    public void A_day_names_the_version_that_was_current_at_its_end(int day, int found) =>
        Assert.Equal(found, new VersionChoice(null, new DateOnly(2026, 3, day)).Find(Kept)?.Number);

    [Fact]
    public void A_day_before_all_versions_names_none_and_the_first_is_nearest()
    {
        var asked = new VersionChoice(null, new DateOnly(2026, 2, 28));

        Assert.Null(asked.Find(Kept));
        Assert.Equal(2, asked.Nearest(Kept).Number);
    }

    [Theory]
    [InlineData("1", 2)]
    [InlineData("4-abc", 5)]
    [InlineData("3", 2)]
    [InlineData("7", 6)]
    [InlineData("99", 9)]
    [InlineData("nonsense", 9)]
    public void The_nearest_is_that_of_the_nearest_number(string name, int nearest) =>
        Assert.Equal(nearest, new VersionChoice(name, null).Nearest(Kept).Number);

    private static DatasetVersion Version(int number, int day) =>
        new(number, $"{number:D16}", new DateTimeOffset(2026, 3, day, 23, 0, 0, TimeSpan.Zero));
}
