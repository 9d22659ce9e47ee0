using System.Text.RegularExpressions;

namespace Dashboard.Server.Tests.Architecture;

/// <summary>Lines have at most 140 characters. Only a long string, which is found by its words, may be longer.</summary>
public sealed partial class LineLengthTests
{
    private const int MaxLength = 140;
    private const int LongString = 40;
    private static readonly string[] Roots = ["src", "tests", "bench", "tools"];
    private static readonly string[] Kinds = [".cs", ".razor", ".ts", ".css", ".mjs"];

    // Made by tools: by the build, by npm and by EF Core.
    private static readonly string[] Generated = ["bin", "obj", "node_modules", "Migrations", "embedded.css"];

    [Fact]
    public void No_line_is_too_long() =>
        Assert.Empty(
            from root in Roots
            from file in FilesIn(Path.Combine(Repository.Folder, root))
            from line in TooLong(File.ReadLines(file))
            select $"{Path.GetRelativePath(Repository.Folder, file)}, line {line}");

    [Theory]
    [InlineData("// a comment with 'two' quotes", '\'', 1)]
    [InlineData("var message = \"", '"', 0)]
    [InlineData("const message = `", '`', 0)]
    [InlineData("call(\"a\", ", 'b', 1)]
    public void Only_a_long_string_may_be_longer(string start, char end, int found) =>
        Assert.Equal(found, TooLong([start.PadRight(MaxLength, 'x') + end]).Count());

    [Fact]
    public void A_line_of_the_greatest_length_is_not_too_long() => Assert.Empty(TooLong([new('x', MaxLength)]));

    [Fact]
    public void A_string_of_several_lines_is_a_string() =>
        Assert.Equal([4], TooLong(["var rows = \"\"\"", new('x', 200), "\"\"\";", new('x', 200)]));

    private static IEnumerable<string> FilesIn(string folder) =>
        Directory.EnumerateFiles(folder).Where(file => Kinds.Contains(Path.GetExtension(file)) && !IsGenerated(file))
            .Concat(Directory.EnumerateDirectories(folder).Where(sub => !IsGenerated(sub)).SelectMany(FilesIn));

    private static bool IsGenerated(string path) => Generated.Contains(Path.GetFileName(path));

    private static IEnumerable<int> TooLong(IEnumerable<string> lines)
    {
        var isRaw = false;
        foreach (var (index, line) in lines.Index())
        {
            if (!isRaw && line.Length > MaxLength && !IsLongString(line))
                yield return index + 1;
            if (line.Split("\"\"\"").Length % 2 == 0)
                isRaw = !isRaw;
        }
    }

    private static bool IsLongString(string line) =>
        !Comment().IsMatch(line)
        && Text().Matches(line).Any(text => text.Length >= LongString)
        && Text().Replace(line, "").Length <= MaxLength;

    [GeneratedRegex(@"^\s*(//|\*|/\*|@\*)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 30_000)]
    private static partial Regex Comment();

    [GeneratedRegex(@"""(\\.|[^""\\])*""|`[^`]*`|'[^']*'", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 30_000)]
    private static partial Regex Text();
}
