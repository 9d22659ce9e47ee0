using System.Text.RegularExpressions;

namespace Dashboard.Server.Tests.Architecture;

/// <summary>
/// The shipped record changes independently of the code: tests that open it take their numbers from <see cref="ShippedRecord"/>.
/// </summary>
public sealed partial class PinnedNumbersTests
{
    [Fact]
    public void No_test_of_the_shipped_record_says_in_words_how_much_is_in_it()
    {
        var pinned =
            from file in Directory.EnumerateFiles(Path.Combine(Repository.Folder, "tests"), "*Tests.cs", SearchOption.AllDirectories)
            where Path.GetFileNameWithoutExtension(file) != nameof(PinnedNumbersTests)
            let text = File.ReadAllText(file)
            where OpensShippedRecord().IsMatch(text)
            from number in Counted().Matches(text)
            select $"{Path.GetFileName(file)}: {number.Value}";

        Assert.Empty(pinned);
    }

    [Theory]
    [InlineData("\"164 events\"", true)]
    [InlineData("\"15 of 164\"", true)]
    [InlineData("\"238 to 240 or more\"", true)]
    [InlineData("\"53 events, 2 claims\"", true)]
    [InlineData("$\"{All} events\"", false)]
    [InlineData("\"4 to 6 January 2022\"", false)]
    public void What_is_looked_for_are_counts_and_ranges_written_out(string literal, bool isFound) =>
        Assert.Equal(isFound, Counted().IsMatch(literal));

    [GeneratedRegex(@"OpenDashboard|OpenWithoutScripts|Datasets\.Shipped|OnShippedData|ShippedRecord\.", RegexOptions.NonBacktracking)]
    private static partial Regex OpensShippedRecord();

    [GeneratedRegex(
        @"\b[0-9]+ (of [0-9]+|events?|claims?|sources?|figures?|places?|killed|injured|detained)\b|\b[0-9]{2,} to [0-9]{2,}\b",
        RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture
    )]
    private static partial Regex Counted();
}
