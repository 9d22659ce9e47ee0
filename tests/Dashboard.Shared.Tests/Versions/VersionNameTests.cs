using Dashboard.Shared.Versions;

namespace Dashboard.Shared.Tests.Versions;

public sealed class VersionNameTests
{
    [Theory]
    [InlineData("12", true)]
    [InlineData("12-0123456789abcdef", true)]
    [InlineData("9-0", true)]
    [InlineData("", false)]
    [InlineData("-1", false)]
    [InlineData("12-", false)]
    [InlineData("12-xyz", false)]
    [InlineData("1-2-3", false)]
    [InlineData("newest", false)]
    [InlineData("<script>", false)]
    [InlineData("9999999999", false)]
    public void A_name_is_a_number_or_a_number_and_a_hash(string text, bool isName) => Assert.Equal(isName, VersionChoice.IsName(text));
}
