using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace Dashboard.Server.Previews;

/// <summary>A selector of a style sheet, as far as pictures need it: types, classes, attributes, <c>:not(.class)</c>, descendants and children.</summary>
internal sealed partial record Selector
{
    private const string Any = "*";

    private readonly IReadOnlyList<Compound> compounds;

    private Selector(IReadOnlyList<Compound> compounds) => this.compounds = compounds;

    /// <summary>What wins over what: classes and attributes before types.</summary>
    public int Specificity => compounds.Sum(compound => (100 * (compound.Classes.Count + compound.Without.Count + compound.Attributes.Count)) + (compound.Type == Any ? 0 : 1));

    /// <summary>The attribute by which the style sheet of a component keeps to its own elements; null where the element itself has none.</summary>
    public string? Scope => compounds[^1].Attributes.FirstOrDefault(attribute => attribute.StartsWith("data-css-", StringComparison.Ordinal));

    /// <summary>Reads a selector; null where it asks for a state (<c>:hover</c>) or anything else that a picture does not have.</summary>
    public static Selector? Parse(string text)
    {
        var read = new List<Compound>();
        var isChild = false;
        foreach (var part in text.Replace(">", " > ", StringComparison.Ordinal).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
        {
            if (part == ">")
            {
                isChild = true;
                continue;
            }

            if (Whole().Match(part) is not { Success: true } match)
                return null;
            read.Add(new Compound(
                match.Groups["type"] is { Success: true, Value: var type } ? type : Any,
                [.. match.Groups["class"].Captures.Select(one => one.Value)],
                [.. match.Groups["not"].Captures.Select(one => one.Value)],
                [.. match.Groups["attribute"].Captures.Select(one => one.Value)],
                isChild));
            isChild = false;
        }

        return read.Count == 0 ? null : new Selector(read);
    }

    /// <summary>Whether it means the element.</summary>
    public bool Matches(XElement element) => Matches(element, compounds.Count - 1);

    private bool Matches(XElement element, int last)
    {
        if (!compounds[last].Matches(element))
            return false;
        if (last == 0)
            return true;
        for (var above = element.Parent; above is not null; above = above.Parent)
        {
            if (Matches(above, last - 1))
                return true;
            if (compounds[last].IsChild)
                return false;
        }

        return false;
    }

    [GeneratedRegex(@"^(?<type>[a-zA-Z][\w-]*|\*)?(\.(?<class>[\w-]+)|\[(?<attribute>[\w-]+)\]|:not\(\.(?<not>[\w-]+)\))*$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Whole();

    private sealed record Compound(string Type, IReadOnlyList<string> Classes, IReadOnlyList<string> Without, IReadOnlyList<string> Attributes, bool IsChild)
    {
        public bool Matches(XElement element)
        {
            if ((Type != Any && Type != element.Name.LocalName) || Attributes.Any(name => element.Attribute(name) is null))
                return false;
            if (Classes.Count + Without.Count == 0)
                return true;
            var own = ((string?)element.Attribute("class") ?? "").Split(' ');
            return Classes.All(own.Contains) && !Without.Any(own.Contains);
        }
    }
}
