using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace Dashboard.Server.Previews;

/// <summary>
/// The rules of style sheets that hold in a picture: those under no condition. A picture has no pointer, no focus and no width of its own,
/// so what stands in <c>@media</c> and <c>@container</c> is left out, and with it the dark colours.
/// </summary>
internal sealed partial class StyleSheets
{
    private readonly ILookup<string, Rule> byScope;

    /// <summary>Reads style sheets; of two rules that are as specific the later wins.</summary>
    public StyleSheets(params IEnumerable<string> sheets)
    {
        var rules = sheets.SelectMany(Rules).Select((rule, order) => rule with { Order = order }).ToList();
        byScope = rules.ToLookup(rule => rule.Selector.Scope ?? "", StringComparer.Ordinal);
    }

    /// <summary>What is declared of an element: the last of a name wins.</summary>
    public IEnumerable<(string Name, string Value)> Declared(XElement element) => element.Attributes()
        .Select(attribute => attribute.Name.LocalName)
        .Where(name => name.StartsWith("data-css-", StringComparison.Ordinal))
        .Append("")
        .SelectMany(scope => byScope[scope])
        .Where(rule => rule.Selector.Matches(element))
        .OrderBy(rule => rule.Selector.Specificity)
        .ThenBy(rule => rule.Order)
        .SelectMany(rule => rule.Declarations);

    private static IEnumerable<Rule> Rules(string sheet)
    {
        var text = Comment().Replace(sheet, "");
        var at = 0;
        while (text.IndexOf('{', at) is >= 0 and var open)
        {
            var close = End(text, open);
            var selectors = text[at..open].Trim();
            at = close + 1;
            if (selectors.StartsWith('@'))
                continue;
            var declarations = Declarations(text[(open + 1)..close]);
            foreach (var selector in selectors.Replace(":root", "svg", StringComparison.Ordinal).Split(',').Select(Selector.Parse).OfType<Selector>())
                yield return new Rule(selector, declarations, 0);
        }
    }

    // Of a block that holds others, the end of the whole.
    private static int End(string text, int open)
    {
        var depth = 0;
        for (var at = open; at < text.Length; at++)
        {
            depth += text[at] switch { '{' => 1, '}' => -1, _ => 0 };
            if (depth == 0)
                return at;
        }

        return text.Length - 1;
    }

    private static IReadOnlyList<(string Name, string Value)> Declarations(string block) =>
    [
        .. block.Split(';', StringSplitOptions.RemoveEmptyEntries)
            .Select(declaration => declaration.Split(':', 2, StringSplitOptions.TrimEntries))
            .Where(declaration => declaration.Length == 2)
            .Select(declaration => (declaration[0], declaration[1])),
    ];

    [GeneratedRegex(@"/\*.*?\*/", RegexOptions.Singleline, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Comment();

    private sealed record Rule(Selector Selector, IReadOnlyList<(string Name, string Value)> Declarations, int Order);
}
