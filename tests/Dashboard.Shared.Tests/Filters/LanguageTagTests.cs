using Dashboard.Shared.Filters;

namespace Dashboard.Shared.Tests.Filters;

public sealed class LanguageTagTests
{
    [Theory]
    [InlineData("ar")]
    [InlineData("fa")]
    [InlineData("fa-AF")]
    [InlineData("he")]
    [InlineData("ur-PK")]
    [InlineData("ps")]
    [InlineData("sd")]
    [InlineData("ug")]
    [InlineData("ckb")]
    [InlineData("yi")]
    [InlineData("dv")]
    [InlineData("az-Arab")]
    [InlineData("ku-Arab-IQ")]
    [InlineData("ff-Adlm")]
    [InlineData("nqo")]
    public void Languages_in_scripts_from_right_to_left_are_known(string tag) => Assert.True(LanguageTag.IsRightToLeft(tag));

    [Theory]
    [InlineData("en")]
    [InlineData("kk")]
    [InlineData("si")]
    [InlineData("ar-Latn")]
    [InlineData("sd-Deva")]
    [InlineData("ug-Cyrl-KZ")]
    [InlineData("az")]
    public void Others_run_from_left_to_right(string tag) => Assert.False(LanguageTag.IsRightToLeft(tag));
}
