using System.Text.RegularExpressions;
using Mono.Cecil;

namespace Dashboard.Server.Tests.Architecture;

/// <summary>
/// Dependencies between the folders of a project: by the types of its assembly, C# and Razor, and by the imports of its TypeScript.
/// </summary>
internal sealed partial class FolderGraph
{
    private static readonly Dictionary<string, Lazy<FolderGraph>> Graphs =
        Projects.ToDictionary(project => project, project => new Lazy<FolderGraph>(() => Read(project)), StringComparer.Ordinal);

    private readonly SortedDictionary<string, SortedDictionary<string, string>> uses = new(StringComparer.Ordinal);

    private FolderGraph()
    {
    }

    public IEnumerable<string> Folders => uses.Keys;

    public static string[] Projects => ["Dashboard.Client", "Dashboard.Server", "Dashboard.Shared"];

    /// <summary>The graph of a project. Its root, where the program is composed, has an empty name.</summary>
    public static FolderGraph Of(string project) => Graphs[project].Value;

    public static string Source(string project) => Path.Combine(Repository.Folder, "src", project);

    /// <summary>Whether a file is a source, not generated.</summary>
    public static bool IsSource(string source, string file) =>
        !Path.GetRelativePath(source, file)
            .Split(Path.DirectorySeparatorChar)
            .Intersect(["bin", "obj", "node_modules", "wwwroot"], StringComparer.Ordinal)
            .Any();

    /// <summary>The same for top-level folders, each with its subfolders.</summary>
    /// <param name="together">Folders that count as one, under a common name.</param>
    public FolderGraph TopFolders(params IEnumerable<string> together)
    {
        var top = new FolderGraph();
        foreach (var (folder, used) in uses)
        {
            foreach (var (other, why) in used)
                top.Add(TopFolderOf(folder), TopFolderOf(other), why);
            top.Add(TopFolderOf(folder), TopFolderOf(folder), "");
        }

        return top;

        string TopFolderOf(string folder) =>
            folder.Split('/')[0] is var name && together.Contains(name, StringComparer.Ordinal) ? string.Join(", ", together) : name;
    }

    /// <summary>The folders that a folder uses directly.</summary>
    public IEnumerable<string> UsedBy(string folder) => uses[folder].Keys;

    /// <summary>Whether a folder uses another, directly or indirectly.</summary>
    public bool Reaches(string from, string to) => Reached(from).Contains(to);

    /// <summary>The dependencies within cycles.</summary>
    public IEnumerable<string> Cycles() =>
        from folder in Folders
        from used in UsedBy(folder)
        where Reaches(used, folder)
        select $"{folder} -> {used}: {uses[folder][used]}";

    /// <summary>The direct dependencies that are not also indirect ones. There must be no cycle.</summary>
    public IEnumerable<string> ArrowsOf(string folder) =>
        UsedBy(folder).Where(used => !UsedBy(folder).Any(other => other != used && Reaches(other, used)));

    private static FolderGraph Read(string project)
    {
        var graph = new FolderGraph();
        using var module = ModuleDefinition.ReadModule(Path.Combine(AppContext.BaseDirectory, $"{project}.dll"));
        foreach (var type in module.Types.Where(type => IsOf(project, type)))
        {
            foreach (
                var used in TypeUses
                    .Of(type)
                    .Where(used => used.Scope == module && IsOf(project, used))
                    .DistinctBy(used => used.FullName, StringComparer.Ordinal))
                graph.Add(FolderOf(project, type), FolderOf(project, used), $"{type.Name} uses {used.Name}");
        }

        var source = Source(project);
        foreach (var file in Directory.EnumerateFiles(source, "*.ts", SearchOption.AllDirectories).Where(file => IsSource(source, file)))
        {
            foreach (var import in Imports().Matches(File.ReadAllText(file)).Select(import => import.Groups["from"].Value))
                graph.Add(
                    FolderOf(source, file),
                    FolderOf(source, Path.GetFullPath(import, Path.GetDirectoryName(file)!)),
                    $"{Path.GetFileName(file)} imports {import}");
        }

        return graph;
    }

    private HashSet<string> Reached(string from)
    {
        var reached = new HashSet<string>(StringComparer.Ordinal);
        var rest = new Stack<string>(UsedBy(from));
        while (rest.TryPop(out var folder))
        {
            if (reached.Add(folder))
            {
                foreach (var used in UsedBy(folder))
                    rest.Push(used);
            }
        }

        return reached;
    }

    private void Add(string folder, string used, string why)
    {
        uses.TryAdd(folder, new(StringComparer.Ordinal));
        uses.TryAdd(used, new(StringComparer.Ordinal));
        if (folder != used)
            uses[folder].TryAdd(used, why);
    }

    private static bool IsOf(string project, TypeReference type) =>
        SpaceOf(project, type) == project || type.Namespace.StartsWith(project + ".", StringComparison.Ordinal);

    // Top-level statements are in no namespace.
    private static string SpaceOf(string project, TypeReference type) => type.FullName == "Program" ? project : type.Namespace;

    private static string FolderOf(string project, TypeReference type) =>
        SpaceOf(project, type)[project.Length..].TrimStart('.').Replace('.', '/');

    private static string FolderOf(string source, string file) =>
        Path.GetRelativePath(source, Path.GetDirectoryName(file)!).Replace(Path.DirectorySeparatorChar, '/').Trim('.');

    [GeneratedRegex(@"(?:from|import)\s*\(?\s*'(?<from>\.[^']+)'", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 30_000)]
    private static partial Regex Imports();
}
