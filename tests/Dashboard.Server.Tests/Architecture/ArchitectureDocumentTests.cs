using System.Text.RegularExpressions;

namespace Dashboard.Server.Tests.Architecture;

/// <summary>docs/architecture.md agrees with the code.</summary>
public sealed partial class ArchitectureDocumentTests
{
    private static readonly string Folder = Path.Combine(Repository.Folder, "docs");
    private static readonly string Document = File.ReadAllText(Path.Combine(Folder, "architecture.md"));

    [Theory, MemberData(nameof(FolderTests.Projects), MemberType = typeof(FolderTests))]
    public void The_diagram_has_every_folder_and_arrow(string project)
    {
        var prefix = project.Split('.')[1].ToLowerInvariant();
        var top = FolderGraph.Of(project).TopFolders(project == "Dashboard.Shared" ? FolderTests.BuiltTogether : []);
        var expected = top.Folders.Select(name => $"{Id(name)}[{NameOf(name)}]{Arrows(name)}").Order(StringComparer.Ordinal).ToList();
        var drawn = Document
            .Split('\n')
            .Select(line => line.Trim())
            .Where(line => line.StartsWith(prefix + "_", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal);

        Assert.True(
            expected.SequenceEqual(drawn, StringComparer.Ordinal),
            $"The lines of {project} must be:\n{string.Join('\n', expected)}");

        string Arrows(string name) =>
            top.ArrowsOf(name).ToList() is { Count: > 0 } arrows ? " --> " + string.Join(" & ", arrows.Select(Id)) : "";
        string Id(string name) => $"{prefix}_{NameOf(name).Replace(", ", "", StringComparison.Ordinal)}";
        static string NameOf(string name) => name.Length == 0 ? "Program" : name;
    }

    [Fact]
    public void Every_step_of_the_walk_leads_to_a_file()
    {
        var links = Link()
            .Matches(Document)
            .Select(link => link.Groups["to"].Value)
            .Where(to => !to.Contains("://", StringComparison.Ordinal))
            .ToList();

        Assert.NotEmpty(links);
        Assert.All(links, to => Assert.True(File.Exists(Path.GetFullPath(to, Folder)), to));
    }

    [GeneratedRegex(@"\]\((?<to>[^)#]+)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 30_000)]
    private static partial Regex Link();
}
