using System.Collections;
using System.Globalization;
using System.Resources;
using System.Text.RegularExpressions;
using Dashboard.Client.Addresses;
using Dashboard.Client.Language;
using Dashboard.Shared.Filters;

namespace Dashboard.Client.Tests.Language;

/// <summary>Every text of the interface exists in all languages, with the same placeholders.</summary>
public sealed partial class ResourceTests
{
    public static TheoryData<string, string> Translations()
    {
        var data = new TheoryData<string, string>();
        foreach (var resource in Resources())
        {
            foreach (var language in Languages.All.Skip(1))
                data.Add(resource, language);
        }

        return data;
    }

    [Theory, MemberData(nameof(Translations))]
    public void Every_text_has_a_translation_with_the_same_placeholders(string resource, string language)
    {
        var (english, translated) = (Texts(resource, "en"), Texts(resource, language));

        Assert.Equal(english.Keys.Order(StringComparer.Ordinal), translated.Keys.Order(StringComparer.Ordinal));
        foreach (var (name, text) in translated)
            Assert.True(Placeholders(english[name]).SetEquals(Placeholders(text)), $"{resource}.{language} {name}: {text}");
    }

    [Theory, MemberData(nameof(Translations))]
    public void What_is_counted_has_every_form_of_the_language(string resource, string language)
    {
        var (english, translated) = (Texts(resource, "en"), Texts(resource, language));

        // Two forms that both contain the number are a counted noun; other lists, such as months, have as many parts in every language.
        foreach (var (name, text) in english.Where(text => text.Value.Contains('|', StringComparison.Ordinal)))
        {
            var parts = text.Split('|').Length;
            Assert.Equal(parts == Plural.FormsOf("en") ? Plural.FormsOf(language) : parts, translated[name].Split('|').Length);
        }
    }

    [Fact]
    public void No_line_breaks_between_a_number_and_its_ending()
    {
        var loose = from resource in Resources()
                    from language in Languages.All
                    from text in Texts(resource, language)
                    where LooseEnding().IsMatch(text.Value)
                    select $"{resource}.{language} {text.Key}: {text.Value}";

        Assert.Empty(loose);
    }

    [Fact]
    public void A_text_with_letters_is_not_left_in_english()
    {
        var same = from resource in Resources()
                   let english = Texts(resource, "en")
                   from language in Languages.All.Skip(1)
                   from text in Texts(resource, language)
                   where Letters().IsMatch(Placeholder().Replace(text.Value, "")) && text.Value == english[text.Key]
                   select $"{resource}.{language} {text.Key}: {text.Value}";

        Assert.Empty(same);
    }

    [Fact]
    public void Every_text_is_used()
    {
        var source = string.Join('\n', Source().Select(File.ReadAllText));
        var named = Use().Matches(source).Select(use => use.Value).ToHashSet(StringComparer.Ordinal);
        var unused = from resource in Resources()
                     let type = resource[(resource.LastIndexOf('.') + 1)..]
                     where !source.Contains($"{type}.ResourceManager", StringComparison.Ordinal) // chosen by what the data names
                     from name in Texts(resource, "en").Keys
                     where !named.Contains($"{type}.{name}") && !named.Contains($"{type}.Format{name}")
                     select $"{resource} {name}";

        Assert.Empty(unused);
    }

    private static IEnumerable<string> Source()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "Dashboard.sln")))
            folder = folder.Parent ?? throw new FileNotFoundException("Dashboard.sln");
        return Directory.EnumerateFiles(Path.Combine(folder.FullName, "src"), "*", SearchOption.AllDirectories)
            .Where(file => Path.GetExtension(file) is ".cs" or ".razor" && !IsMade().IsMatch(file));
    }

    private static IEnumerable<string> Resources() => typeof(PageAddress).Assembly.GetManifestResourceNames()
        .Where(name => name.EndsWith("Text.resources", StringComparison.Ordinal))
        .Select(name => name[..^".resources".Length]);

    private static Dictionary<string, string> Texts(string resource, string language)
    {
        var manager = new ResourceManager(resource, typeof(PageAddress).Assembly);
        var culture = language == "en" ? CultureInfo.InvariantCulture : CultureInfo.GetCultureInfo(language);
        var set = manager.GetResourceSet(culture, createIfNotExists: true, tryParents: false);
        Assert.True(set is not null, $"There is no {resource}.{language}.resx.");
        return set.Cast<DictionaryEntry>().ToDictionary(entry => (string)entry.Key, entry => (string)entry.Value!);
    }

    private static HashSet<string> Placeholders(string text) => [.. Placeholder().Matches(text).Select(match => match.Value)];

    [GeneratedRegex(@"\b\w+Text\.\w+", RegexOptions.None, 30_000)]
    private static partial Regex Use();

    [GeneratedRegex(@"[\\/](bin|obj|node_modules)[\\/]", RegexOptions.ExplicitCapture, 30_000)]
    private static partial Regex IsMade();

    [GeneratedRegex(@"\{\w+\}", RegexOptions.None, 30_000)]
    private static partial Regex Placeholder();

    [GeneratedRegex(@"(\}|\d)-\p{L}", RegexOptions.ExplicitCapture, 30_000)]
    private static partial Regex LooseEnding();

    [GeneratedRegex(@"\p{L}{3}", RegexOptions.None, 30_000)]
    private static partial Regex Letters();
}
