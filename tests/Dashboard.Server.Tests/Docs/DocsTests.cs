using System.Text.RegularExpressions;
using Dashboard.Server.Settings;
using Dashboard.Shared.Datasets;
using Dashboard.Shared.Filters;

namespace Dashboard.Server.Tests.Docs;

/// <summary>The lists in the documents agree with the code.</summary>
public sealed partial class DocsTests
{
    [Fact]
    public void Every_setting_is_in_the_table_of_settings()
    {
        var text = Read("hosting.md");
        Assert.All(
            typeof(DashboardOptions).GetProperties(),
            setting => Assert.Contains($"| `{DashboardOptions.Section}:{setting.Name}` |", text, StringComparison.Ordinal));
    }

    [Fact]
    public void The_changelog_has_a_section_for_what_is_to_come_and_one_for_the_version()
    {
        var text = File.ReadAllText(Path.Combine(Repository.Folder, "CHANGELOG.md"));
        Assert.Contains("\n## [Unreleased]\n", text, StringComparison.Ordinal);
        Assert.Contains($"\n## [{Repository.Version}] - ", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_parameter_of_the_filter_is_in_the_table_of_parameters()
    {
        var text = Read("api.md");
        Assert.All(Parameters.OfFilter, name => Assert.Contains($"`{name}`", text, StringComparison.Ordinal));
    }

    [Fact]
    public void Every_parameter_of_an_embed_is_in_its_document_and_the_element_knows_no_other()
    {
        var text = Read("embedding.md");
        Assert.All(Parameters.OfEmbeds, name => Assert.Matches($"`{name}[`=]", text));
        var script = File.ReadAllText(Path.Combine(Repository.Folder, "src", "Dashboard.Client", "Embed", "InArticle", "frameQuery.ts"));
        var lists = Regex
            .Matches(script, @"(filters|parameters) = \[(?<names>[^\]]+)\]", RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(1))
            .Select(list => list.Groups["names"].Value)
            .ToList();
        var names = lists
            .Select(list =>
                Regex
                    .Matches(list, "'(?<name>[a-z-]+)'", RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(1))
                    .Select(name => name.Groups["name"].Value)
                    .ToHashSet(StringComparer.Ordinal))
            .ToList();
        Assert.Equal(Parameters.OfFilter.Order(StringComparer.Ordinal), names[0].Order(StringComparer.Ordinal));
        Assert.All(names[1], name => Assert.Contains(name, Parameters.OfEmbeds));
    }

    [Fact]
    public void Every_order_of_a_list_is_in_the_table_of_orders()
    {
        var text = Read("api.md");
        Assert.All(
            Enum.GetValues<EventColumn>().Select(Slug.Of).Concat(Enum.GetValues<ClaimColumn>().Select(Slug.Of)),
            name => Assert.Contains($"`{name}`", text[text.IndexOf("## Order", StringComparison.Ordinal)..], StringComparison.Ordinal));
    }

    [Fact]
    public void Every_column_of_the_shipped_dataset_is_in_the_data_dictionary()
    {
        var text = Read("data-model.md");
        foreach (var file in Directory.EnumerateFiles(ShippedRecord.Folder, "*.csv"))
        {
            foreach (var column in File.ReadLines(file).First().TrimStart('\uFEFF').Split(','))
            {
                // Columns in several languages, or with a date in their name, are listed once.
                var stem = column.StartsWith("region_since_", StringComparison.Ordinal)
                    ? "region_since_"
                    : LanguageSuffix().Replace(column, "");
                Assert.True(text.Contains(stem, StringComparison.Ordinal), $"{Path.GetFileName(file)}: {column}");
            }
        }
    }

    [Fact]
    public void Every_source_file_that_a_decision_or_the_architecture_names_exists()
    {
        var decisions = Directory.EnumerateFiles(Path.Combine(Repository.Folder, "docs", "decisions"), "*.md");
        var files = Files(Repository.Folder).Select(path => path.Replace('\\', '/')).ToList();

        Assert.Empty(
            from document in decisions.Append(Path.Combine(Repository.Folder, "docs", "architecture.md"))
            from name in NamedFile().Matches(File.ReadAllText(document)).Select(match => match.Groups["name"].Value)
            where !files.Exists(path => path.EndsWith($"/{name}", StringComparison.Ordinal))
            select $"{Path.GetFileName(document)}: {name}");
    }

    private static IEnumerable<string> Files(string folder) =>
        Directory.EnumerateFiles(folder).Concat(
            Directory.EnumerateDirectories(folder)
                .Where(sub => Path.GetFileName(sub) is not ("bin" or "obj" or "node_modules" or ".git"))
                .SelectMany(Files));

    [GeneratedRegex(
        "`(?<name>[\\w./-]+\\.(cs|razor|ts|css|mjs|proj|props|resx))`",
        RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 30_000
    )]
    private static partial Regex NamedFile();

    [GeneratedRegex("_(en|ru|kk)$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 30_000)]
    private static partial Regex LanguageSuffix();

    private static string Read(string name) => File.ReadAllText(Path.Combine(Repository.Folder, "docs", name));
}
