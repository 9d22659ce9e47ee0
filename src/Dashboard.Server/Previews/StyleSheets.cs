using System.Text.RegularExpressions;
using AngleSharp.Css.Dom;
using AngleSharp.Css.Parser;
using AngleSharp.Dom;

namespace Dashboard.Server.Previews;

/// <summary>
/// The unconditional rules of style sheets. A picture has no pointer, focus or viewport, so rules in <c>@media</c> and
/// <c>@container</c> are ignored.
/// </summary>
internal sealed partial class StyleSheets
{
    private static readonly CssParser Parser = new(
        new CssParserOptions { IsIncludingUnknownDeclarations = true, IsToleratingInvalidSelectors = true });

    private static readonly CssSelectorParser Selectors = new();

    private readonly ILookup<string, Rule> byScope;

    /// <summary>Parses style sheets; of equally specific rules the later wins.</summary>
    public StyleSheets(params IEnumerable<string> sheets) => byScope = sheets
        .SelectMany(sheet => Parser.ParseStyleSheet(sheet.Replace(":root", "svg", StringComparison.Ordinal)).Rules.OfType<ICssStyleRule>())
        .SelectMany(Rules)
        .OrderBy(rule => rule.Selector.Specificity)
        .Select((rule, order) => rule with { Order = order })
        .ToLookup(rule => Scope().Match(rule.Selector.Text).Groups["scope"].Value, StringComparer.Ordinal);

    /// <summary>The declarations for an element; the last of a name wins.</summary>
    public IEnumerable<(string Name, string Value)> Declared(IElement element) => element.Attributes
        .Select(attribute => attribute.Name)
        .Append("")
        .SelectMany(scope => byScope[scope])
        .Where(rule => rule.Selector.Match(element, null))
        .OrderBy(rule => rule.Order)
        .SelectMany(rule => rule.Declarations);

    private static IEnumerable<Rule> Rules(ICssStyleRule rule)
    {
        // AngleSharp expands shorthands, with empty parts if the value has a variable. SVG 1.1 has only the shorthand of this one.
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

    // The attribute that scopes the style sheet of a component. With this index few rules are matched against an element.
    [GeneratedRegex(@"\[(?<scope>data-css-[\w-]+)[^ >]*$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Scope();

    [GeneratedRegex(@",(?![^(]*\))", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Comma();

    private sealed record Rule(ISelector Selector, IReadOnlyList<(string Name, string Value)> Declarations, int Order);
}
