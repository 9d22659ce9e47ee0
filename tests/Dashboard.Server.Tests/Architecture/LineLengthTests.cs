namespace Dashboard.Server.Tests.Architecture;

/// <summary>A line is read without scrolling: at most 140 characters. Only a string, which is found by its words, may be longer.</summary>
public sealed class LineLengthTests
{
    private const int MaxLength = 140;
    private static readonly string[] Roots = ["src", "tests", "bench", "tools"];
    private static readonly string[] Kinds = [".cs", ".razor", ".ts", ".css", ".mjs"];

    // Made by tools: by the build, by npm and by EF Core.
    private static readonly string[] NotOurs = ["bin", "obj", "node_modules", "Migrations", "embedded.css"];

    [Fact]
    public void No_line_is_too_long() =>
        Assert.Empty(
            from root in Roots
            from file in Directory.EnumerateFiles(Path.Combine(Repository.Folder, root), "*", SearchOption.AllDirectories)
            where Kinds.Contains(Path.GetExtension(file)) && !file.Split(Path.DirectorySeparatorChar).Any(NotOurs.Contains)
            from line in TooLong(File.ReadLines(file))
            select $"{Path.GetRelativePath(Repository.Folder, file)}, line {line}");

    [Theory]
    [InlineData("// a comment", 141, 1)]
    [InlineData("// a comment", 140, 0)]
    [InlineData("    \"a message", 160, 0)]
    [InlineData("    `a message", 160, 0)]
    public void Only_a_string_may_be_longer(string start, int length, int found) =>
        Assert.Equal(found, TooLong([start.PadRight(length - 1, 'x') + (start.Contains('`') ? '`' : start.Contains('"') ? '"' : 'x')]).Count());

    [Fact]
    public void A_string_of_several_lines_is_a_string() =>
        Assert.Equal([4], TooLong(["var rows = \"\"\"", new('x', 200), "\"\"\";", new('x', 200)]));

    private static IEnumerable<int> TooLong(IEnumerable<string> lines)
    {
        var isRaw = false;
        foreach (var (index, line) in lines.Index())
        {
            if (!isRaw && WithoutString(line).Length > MaxLength)
                yield return index + 1;
            if (line.Split("\"\"\"").Length % 2 == 0)
                isRaw = !isRaw;
        }
    }

    private static string WithoutString(string line)
    {
        char[] quotes = ['"', '`', '\''];
        var (first, last) = (line.IndexOfAny(quotes), line.LastIndexOfAny(quotes));
        return line.Length > MaxLength && last > first && first >= 0 ? line[..first] + line[(last + 1)..] : line;
    }
}
