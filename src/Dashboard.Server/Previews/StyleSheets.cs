using System.Text.RegularExpressions;
using AngleSharp.Css.Dom;
using AngleSharp.Css.Parser;
using AngleSharp.Dom;

namespace Dashboard.Server.Previews;

/// <summary>
/// The rules of style sheets that hold in a picture: those under no condition. A picture has no pointer, no focus and no width of its own,
/// so what stands in <c>@media</c> and <c>@container</c> is left out, and with it the dark colours.
/// </summary>
internal sealed partial class StyleSheets
{
    private static readonly CssParser Parser = new(
        new CssParserOptions { IsIncludingUnknownDeclarations = true, IsToleratingInvalidSelectors = true });

    private static readonly CssSelectorParser Selectors = new();

    private readonly ILookup<string, Rule> byScope;

    /// <summary>Reads style sheets; of two rules that are as specific the later wins.</summary>
    public StyleSheets(params IEnumerable<string> sheets) => byScope = sheets
        .SelectMany(sheet => Parser.ParseStyleSheet(sheet.Replace(":root", "svg", StringComparison.Ordinal)).Rules.OfType<ICssStyleRule>())
        .SelectMany(Rules)
        .OrderBy(rule => rule.Selector.Specificity)
        .Select((rule, order) => rule with { Order = order })
        .ToLookup(rule => Scope().Match(rule.Selector.Text).Groups["scope"].Value, StringComparer.Ordinal);

    /// <summary>What is declared of an element: the last of a name wins.</summary>
    public IEnumerable<(string Name, string Value)> Declared(IElement element) => element.Attributes
        .Select(attribute => attribute.Name)
        .Append("")
        .SelectMany(scope => byScope[scope])
        .Where(rule => rule.Selector.Match(element, null))
        .OrderBy(rule => rule.Order)
        .SelectMany(rule => rule.Declarations);

    private static IEnumerable<Rule> Rules(ICssStyleRule rule)
    {
        // Shorthands come in their parts, which are empty where the value is a variable. SVG 1.1 has only the whole of this one.
        var declarations = rule
            .Style.Where(property => property.Value.Length > 0)
            .Select(property => (property.Name == "text-decoration-line" ? "text-decoration" : property.Name, property.Value))
            .ToList();
        return Comma()
            .Split(rule.SelectorText)
            .Select(Selectors.ParseSelector)
            .OfType<ISelector>()
            .Select(selector => new Rule(selector, declarations, 0));
    }

    // The attribute by which the style sheet of a component keeps to its own elements. Few rules are left to try of an element.
    [GeneratedRegex(@"\[(?<scope>data-css-[\w-]+)[^ >]*$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Scope();

    [GeneratedRegex(@",(?![^(]*\))", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Comma();

    private sealed record Rule(ISelector Selector, IReadOnlyList<(string Name, string Value)> Declarations, int Order);
}
