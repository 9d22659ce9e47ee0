using Dashboard.Server.Codebook;
using Dashboard.Server.Import.Files;
using Dashboard.Shared.Views;

namespace Dashboard.Server.Tests.Codebook;

public sealed class DataDictionaryTests
{
    public static TheoryData<string> Files => [.. DatasetRows.Tables.Select(table => table.File)];

    [Theory]
    [MemberData(nameof(Files))]
    public void Every_column_of_a_file_has_one_entry_and_every_entry_is_a_column(string file)
    {
        var table = DatasetRows.Tables.Single(table => table.File == file);
        var entries = DataDictionary.Load().Files.Single(entry => entry.Name == file).Columns;

        string[] columns =
        [
            .. table.Required.Concat(table.Optional).Concat(table.Texts.Where(text => table.BareLanguageField != text)).Distinct(),
            .. table.OptionalPrefix is { } prefix ? [prefix.TrimEnd('_')] : Array.Empty<string>(),
        ];
        string[] written =
        [
            .. entries.Select(entry => entry.Name).Where(name => table.BareLanguageField is null || table.TextOf(name, "en") is null),
        ];
        Assert.Equal(columns.Order(StringComparer.Ordinal), written.Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void The_codes_of_a_column_are_those_that_its_rule_accepts(string file)
    {
        var table = DatasetRows.Tables.Single(table => table.File == file);

        Assert.All(table.Codes, codes =>
        {
            var entry = DataDictionary.Load().Find(table, codes.Key);
            Assert.NotNull(entry);
            if (!entry.Type.StartsWith("codes of", StringComparison.Ordinal))
                Assert.All(codes.Value, code => Assert.Contains(code, Words(entry), StringComparer.Ordinal));
        });
    }

    [Fact]
    public void A_text_in_a_language_has_the_entry_of_its_field() =>
        Assert.Equal("title", DataDictionary.Load().Find(EventsFile.Columns, "title_kk")?.Name);

    // "1 to 6, ink" and "1, 2" are codes too.
    private static string[] Words(CodebookColumn entry) =>
        entry.Type.Replace("1 to 6", "1 2 3 4 5 6", StringComparison.Ordinal).Split([' ', ',', ';'], StringSplitOptions.RemoveEmptyEntries);
}
