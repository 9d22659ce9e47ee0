using System.Text.RegularExpressions;
using Dashboard.Client.Map.Areas;

namespace Dashboard.Client.Tests.Shell;

/// <summary>A colour is written once, as <c>light-dark()</c>.</summary>
public sealed partial class TokensTests
{
    private static Dictionary<string, string> Light { get; } = Colours("light");

    private static Dictionary<string, string> Dark { get; } = Colours("dark");

    [Fact]
    public void Every_colour_has_a_light_and_a_dark_form() =>
        Assert.Equal(AnyColour().Count(File.ReadAllText(Source())), Light.Count + Dark.Count);

    [Theory]
    [InlineData("ink")]
    [InlineData("ink2")]
    [InlineData("ink3")]
    [InlineData("accent")]
    [InlineData("caution")]
    public void Text_can_be_read_on_every_ground(string colour) =>
        Assert.All(
            [Light, Dark],
            theme => Assert.True(Math.Min(Contrast(theme[colour], theme["surface"]), Contrast(theme[colour], theme["paper"])) >= 4.5));

    [Theory]
    [InlineData("t-1")]
    [InlineData("t-2")]
    [InlineData("t-3")]
    [InlineData("t-4")]
    [InlineData("t-ink")]
    public void A_theme_can_be_told_from_the_land(string colour) =>
        Assert.All([Light, Dark], theme => Assert.True(Contrast(theme[colour], theme["land"]) >= 3));

    // As the style sheet pairs them.
    [Fact]
    public void A_number_can_be_read_on_every_shade()
    {
        var pairs = Shades().Matches(File.ReadAllText(Source()));

        Assert.Equal(AreaSteps.Shades, pairs.Count);
        Assert.All(
            pairs,
            pair => Assert.All(
                [Light, Dark],
                theme => Assert.True(Contrast(theme[pair.Groups["shade"].Value], theme[pair.Groups["number"].Value]) >= 4.5)));
    }

    [Fact]
    public void Shades_can_be_told_from_the_next_and_go_one_way() => Assert.All(
        [Light, Dark],
        theme =>
        {
            string[] shades = [.. Enumerable.Range(1, AreaSteps.Shades).Select(shade => theme[$"shade-{shade}"])];
            Assert.All(shades.Zip(shades.Skip(1)), pair => Assert.True(Contrast(pair.First, pair.Second) >= 1.25));
            Assert.Equal(shades, shades.OrderByDescending(shade => Contrast(shade, theme["accent"])));
        });

    [Fact]
    public void Every_token_is_used()
    {
        var users = Files(".css", ".razor", ".ts", ".cs").Select(File.ReadAllText).ToList();

        var unused = Defined()
            .Matches(File.ReadAllText(Source()))
            .Select(match => match.Groups["name"].Value)
            .Distinct(StringComparer.Ordinal)
            .Where(name =>
                !users.Exists(text =>
                    text.Contains($"var({name}", StringComparison.Ordinal)
                    || text.Contains($"\"{name}\"", StringComparison.Ordinal)
                    || text.Contains($"'{name}'", StringComparison.Ordinal)));

        Assert.Empty(unused);
    }

    /// <summary>
    /// By its name, or by the beginning of a name that code completes: <c>t-@slot</c>, <c>aspect-{width}</c>. Classes of libraries are
    /// theirs.
    /// </summary>
    [Fact]
    public void Every_class_of_a_style_sheet_is_used()
    {
        var users = string.Join('\n', Files(".razor", ".ts", ".cs").Select(File.ReadAllText));
        var words = Word().Matches(users).Select(word => word.Value).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var begun = Beginning().Matches(users).Select(word => word.Groups["name"].Value).ToHashSet(StringComparer.Ordinal);

        var unused = Files(".css")
            .SelectMany(file => Rule().Matches(CommentOrText().Replace(File.ReadAllText(file), "")))
            .SelectMany(rule => Class().Matches(rule.Groups["selector"].Value))
            .Select(match => match.Groups["name"].Value)
            .Distinct(StringComparer.Ordinal)
            .Where(name =>
                !words.Contains(name)
                && !begun.Contains(FirstPart().Match(name).Value)
                && !name.StartsWith("mud-", StringComparison.Ordinal)
                && !name.StartsWith("leaflet-", StringComparison.Ordinal));

        Assert.Empty(unused);
    }

    // WCAG 2.2, relative luminance and contrast ratio.
    private static double Contrast(string one, string other)
    {
        var (a, b) = (Luminance(one), Luminance(other));
        return (Math.Max(a, b) + 0.05) / (Math.Min(a, b) + 0.05);
    }

    private static double Luminance(string colour)
    {
        return 0.2126 * Channel(1) + 0.7152 * Channel(3) + 0.0722 * Channel(5);

        double Channel(int at)
        {
            var part = Convert.ToInt32(colour.Substring(at, 2), 16) / 255.0;
            return part <= 0.04045 ? part / 12.92 : Math.Pow((part + 0.055) / 1.055, 2.4);
        }
    }

    private static Dictionary<string, string> Colours(string mode) =>
        Colour()
            .Matches(File.ReadAllText(Source()))
            .ToDictionary(colour => colour.Groups["name"].Value, colour => colour.Groups[mode].Value, StringComparer.Ordinal);

    private static IEnumerable<string> Files(params string[] kinds)
    {
        var source = Path.GetFullPath(Path.Combine(Source(), "..", "..", ".."));
        return Directory
            .EnumerateFiles(source, "*", SearchOption.AllDirectories)
            .Where(file =>
                kinds.Contains(Path.GetExtension(file), StringComparer.Ordinal) && !IsMade().IsMatch(Path.GetRelativePath(source, file)));
    }

    private static string Source()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "Dashboard.sln")))
            folder = folder.Parent ?? throw new FileNotFoundException("Dashboard.sln");
        return Path.Combine(folder.FullName, "src", "Dashboard.Client", "wwwroot", "tokens.css");
    }

    [GeneratedRegex(@"--shade: var\(--(?<shade>shade-\d)\); --on-shade: var\(--(?<number>\w+)\)", RegexOptions.ExplicitCapture, 30_000)]
    private static partial Regex Shades();

    [GeneratedRegex(@"^\s+(?<name>--[a-z0-9-]+):", RegexOptions.Multiline | RegexOptions.ExplicitCapture, 30_000)]
    private static partial Regex Defined();

    [GeneratedRegex(@"(^|[\\/])(bin|obj|node_modules)[\\/]|wwwroot[\\/]embedded\.css$", RegexOptions.ExplicitCapture, 30_000)]
    private static partial Regex IsMade();

    [GeneratedRegex(@"[A-Za-z_][\w-]*", RegexOptions.None, 30_000)]
    private static partial Regex Word();

    [GeneratedRegex("""\b(?<name>[a-z]+-?)["@{$]""", RegexOptions.ExplicitCapture, 30_000)]
    private static partial Regex Beginning();

    [GeneratedRegex(@"/\*.*?\*/|""[^""]*""", RegexOptions.Singleline, 30_000)]
    private static partial Regex CommentOrText();

    [GeneratedRegex(@"(?<selector>[^{};]+)\{", RegexOptions.ExplicitCapture, 30_000)]
    private static partial Regex Rule();

    [GeneratedRegex(@"\.(?<name>[a-zA-Z][\w-]*)", RegexOptions.ExplicitCapture, 30_000)]
    private static partial Regex Class();

    [GeneratedRegex("^[a-z]+-?", RegexOptions.None, 30_000)]
    private static partial Regex FirstPart();

    [GeneratedRegex("#[0-9a-f]{3,8}", RegexOptions.None, 30_000)]
    private static partial Regex AnyColour();

    [GeneratedRegex(@"--(?<name>[a-z0-9-]+): light-dark\((?<light>#[0-9a-f]{6}), (?<dark>#[0-9a-f]{6})\);", RegexOptions.None, 30_000)]
    private static partial Regex Colour();
}
