using System.Diagnostics;
using System.Text.RegularExpressions;

namespace Dashboard.Client.Tests.Modules;

/// <summary>
/// Runs the tests of the browser's pure functions under Node's own test runner, each as a test of its name: <c>*.test.mjs</c> of this
/// folder, bundled with the modules that they are about.
/// </summary>
public sealed partial class ModuleTests(ModuleTests.Run run) : IClassFixture<ModuleTests.Run>
{
    private static readonly string Folder = Path.GetDirectoryName(Source())!;

    /// <summary>The names of all tests, with their file.</summary>
    public static TheoryData<string, string> Names
    {
        get
        {
            var names = new TheoryData<string, string>();
            foreach (var file in Files)
            {
                foreach (Match test in Declaration().Matches(File.ReadAllText(file)))
                    names.Add(Path.GetFileName(file), test.Groups["name"].Value);
            }

            return names;
        }
    }

    private static IEnumerable<string> Files => Directory.EnumerateFiles(Folder, "*.test.mjs").Order(StringComparer.Ordinal);

    [Theory]
    [MemberData(nameof(Names))]
    public void Module(string file, string name) => Assert.True(run.Passed.Contains((file, name)), run.Output);

    private static string Source([System.Runtime.CompilerServices.CallerFilePath] string path = "") => path;

    [GeneratedRegex(@"^test\('(?<name>[^']+)'", RegexOptions.Multiline, 30_000)]
    private static partial Regex Declaration();

    [GeneratedRegex(@"^\s*ok \d+ - (?<name>.+?)\r?$", RegexOptions.Multiline, 30_000)]
    private static partial Regex Passing();

    /// <summary>One run of all files.</summary>
    public sealed class Run
    {
        private static readonly string Client = Path.GetFullPath(Path.Combine(Folder, "..", "..", "..", "src", "Dashboard.Client"));

        /// <summary>Bundles and runs them.</summary>
        public Run()
        {
            var made = Directory.CreateTempSubdirectory("modules");
            try
            {
                var bundling = Node(
                    [
                        Path.Combine(Client, "node_modules", "esbuild", "bin", "esbuild"), .. Files, "--bundle", "--format=esm",
                        "--platform=node", "--out-extension:.js=.mjs", "--log-level=warning", $"--outdir={made.FullName}",
                    ]);
                Output = bundling;
                foreach (var file in Files.Select(path => Path.GetFileName(path)))
                {
                    var tap = Node(["--test", "--test-reporter=tap", Path.Combine(made.FullName, file)]);
                    Output += tap;
                    foreach (Match test in Passing().Matches(tap))
                        Passed.Add((file, test.Groups["name"].Value));
                }
            }
            finally
            {
                made.Delete(recursive: true);
            }
        }

        /// <summary>File and name of each test that passed.</summary>
        public HashSet<(string File, string Name)> Passed { get; } = [];

        /// <summary>What Node has printed.</summary>
        public string Output { get; }

        private static string Node(IEnumerable<string> arguments)
        {
            var start = new ProcessStartInfo("node", arguments)
            {
                RedirectStandardOutput = true,
                RedirectStandardError = true,
                UseShellExecute = false,
            };
            using var node = Process.Start(start)!;
            var errors = node.StandardError.ReadToEndAsync();
            var output = node.StandardOutput.ReadToEnd();
            node.WaitForExit();
            return output + errors.Result;
        }
    }
}
