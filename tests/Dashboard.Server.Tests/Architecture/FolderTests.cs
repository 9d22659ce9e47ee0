using System.Text.RegularExpressions;

namespace Dashboard.Server.Tests.Architecture;

/// <summary>The layers of each project: foundation, shared, features, pages, shell (docs/architecture.md).</summary>
public sealed partial class FolderTests
{
    private const int MaxFiles = 40;

    // A snapshot builds its claim ledger and its word index, which read it: docs/decisions/0075.
    internal static readonly string[] BuiltTogether = ["Figures", "Search", "Snapshots"];

    public static TheoryData<string> Projects => [.. FolderGraph.Projects];

    [Theory, MemberData(nameof(Projects))]
    public void No_folders_use_each_other(string project) => Assert.Empty(Unexpected(project, FolderGraph.Of(project).Cycles()));

    [Theory, MemberData(nameof(Projects))]
    public void Top_folders_form_no_cycle(string project) =>
        Assert.Empty(Unexpected(project, FolderGraph.Of(project).TopFolders().Cycles()));

    [Fact]
    public void What_is_built_together_uses_each_other_or_need_not_be_named() =>
        Assert.All(BuiltTogether, folder => Assert.True(FolderGraph.Of("Dashboard.Shared").Reaches(folder, folder), folder));

    [Fact]
    public void In_the_client_addresses_and_language_are_the_foundation_and_the_shell_is_the_roof()
    {
        var client = FolderGraph.Of("Dashboard.Client").TopFolders();

        Assert.Empty(client.UsedBy("Addresses"));
        Assert.Empty(client.UsedBy("Language"));
        Assert.DoesNotContain(client.Folders, name => name.Length > 0 && client.UsedBy(name).Contains("Shell", StringComparer.Ordinal));
    }

    [Theory, MemberData(nameof(Projects))]
    public void A_folder_is_small_enough_to_be_read_as_a_list(string project)
    {
        var source = FolderGraph.Source(project);
        var crowded = Directory.EnumerateFiles(source, "*", SearchOption.AllDirectories).Where(file => FolderGraph.IsSource(source, file))
            .GroupBy(file => Path.GetRelativePath(source, Path.GetDirectoryName(file)!), StringComparer.Ordinal)
            .Where(folder => folder.Count() > MaxFiles)
            .Select(folder => $"{folder.Key} has {folder.Count()} files");

        Assert.Empty(crowded);
    }

    [Theory, MemberData(nameof(Projects))]
    public void Namespaces_follow_folders(string project)
    {
        var source = FolderGraph.Source(project);
        var strays =
            from file in Directory.EnumerateFiles(source, "*.cs", SearchOption.AllDirectories)
            where FolderGraph.IsSource(source, file)
            let declared = Namespace().Match(File.ReadAllText(file))
            where declared.Success
            let folder = Path.GetRelativePath(source, Path.GetDirectoryName(file)!).Trim('.').Replace(Path.DirectorySeparatorChar, '.')
            let expected = folder.Length == 0 ? project : $"{project}.{folder}"
            where declared.Groups["name"].Value != expected
            select $"{Path.GetRelativePath(source, file)} is in {declared.Groups["name"].Value}";

        Assert.Empty(strays);
    }

    private static IEnumerable<string> Unexpected(string project, IEnumerable<string> cycles) =>
        project != "Dashboard.Shared"
            ? cycles
            : cycles.Where(use =>
                Use().Match(use) is var ends && !(IsBuiltTogether(ends.Groups["from"]) && IsBuiltTogether(ends.Groups["to"])));

    private static bool IsBuiltTogether(Group folder) => BuiltTogether.Contains(folder.Value, StringComparer.Ordinal);

    [GeneratedRegex(@"^(?<from>\S*) -> (?<to>\S*):", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 30_000)]
    private static partial Regex Use();

    [GeneratedRegex(@"^namespace (?<name>[\w.]+)", RegexOptions.Multiline | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 30_000)]
    private static partial Regex Namespace();
}
