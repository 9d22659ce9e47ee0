using System.Text.RegularExpressions;
using Dashboard.Client.Leaflet;
using NetArchTest.Rules;

namespace Dashboard.Server.Tests.Architecture;

/// <summary>The map component can be extracted from the dashboard unchanged.</summary>
public sealed partial class LeafletTests
{
    private static readonly string Folder = Path.Combine(Repository.Folder, "src", "Dashboard.Client", "Leaflet");

    [Fact]
    public void Its_components_know_nothing_else_of_the_dashboard()
    {
        var others = typeof(LatLng).Assembly.GetTypes().Select(type => type.Namespace).OfType<string>().Distinct(StringComparer.Ordinal)
            .Where(space => space.StartsWith("Dashboard.Client.", StringComparison.Ordinal) && space != typeof(LatLng).Namespace).ToArray();
        Assert.Contains("Dashboard.Client.Shell", others);

        var result = Types.InAssembly(typeof(LatLng).Assembly).That().ResideInNamespace(typeof(LatLng).Namespace)
            .ShouldNot().HaveDependencyOnAny([.. others, "Dashboard.Shared", "MediatR"]).GetResult();

        Assert.True(result.IsSuccessful, string.Join(", ", result.FailingTypeNames ?? []));
    }

    [Fact]
    public void Its_modules_import_each_other_and_Leaflet_only()
    {
        var modules = Directory.GetFiles(Folder, "*.ts");
        Assert.NotEmpty(modules);

        Assert.All(
            modules,
            module =>
                Assert.All(
                    Imports().Matches(File.ReadAllText(module)).Select(import => import.Groups["from"].Value),
                    from =>
                        Assert.True(
                            from.StartsWith("./", StringComparison.Ordinal) || from is "leaflet" or "leaflet/dist/leaflet.css",
                            $"{Path.GetFileName(module)} imports {from}")));
    }

    [GeneratedRegex(@"(?:from|import)\s*\(?\s*'(?<from>[^']+)'", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Imports();
}
