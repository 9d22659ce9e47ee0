using Dashboard.Client.Figures;

namespace Dashboard.Client.Tests.Figures;

public sealed class ClaimantWordsTests
{
    [Theory]
    [InlineData("Family, by the radio", "Family, by the radio")]
    [InlineData("Commissioner for the Rights of Everyone", "Commissioner for the Rights of Everyone")]
    [InlineData("Commissioner for Everyone (A. Person)", "Commissioner for Everyone…")]
    [InlineData("Family; court and investigators, by the radio", "Family…")]
    public void Only_a_long_name_with_an_aside_is_cut(string name, string brief) => Assert.Equal(brief, ClaimantWords.Brief(name));
}
