namespace Dashboard.Shared.Filters;

/// <summary>Suggests parameter names for misspelt ones.</summary>
public static class ParameterNames
{
    /// <summary>Maximum number of misspelt names that a page reports.</summary>
    public const int MaxMisspelt = 3;

    // Shorter names are within one edit of too many that trackers and search engines add, such as s, t and go.
    private const int MinSuggestedLength = 3;
    private const string Escape = "amp;";

    // Synonyms that people type, from labels of our pages and from other sites.
    private static readonly Dictionary<string, string> OtherWords = new(StringComparer.Ordinal)
    {
        ["event"] = "select",
        ["events"] = "select",
        ["claim"] = "select",
        ["claims"] = "select",
        ["query"] = "q",
        ["search"] = "q",
        ["text"] = "q",
        ["since"] = "from",
        ["start"] = "from",
        ["until"] = "to",
        ["end"] = "to",
        ["date"] = "day",
        ["city"] = "place",
        ["town"] = "place",
        ["topic"] = "theme",
        ["participant"] = "actor",
        ["publisher"] = "source",
        ["language"] = "lang",
    };

    /// <summary>A name without the remains of <c>&amp;amp;</c> in front of it, from a link that was escaped twice.</summary>
    public static string Unescaped(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        while (name.StartsWith(Escape, StringComparison.Ordinal))
            name = name[Escape.Length..];
        return name;
    }

    /// <summary>
    /// The known name that an unknown one was meant to be: the same once unescaped, in other capitals, one letter off, or another word for
    /// it. Null when it resembles none.
    /// </summary>
    public static string? Suggest(string name, IReadOnlySet<string> known)
    {
        ArgumentNullException.ThrowIfNull(known);
        var plain = Unescaped(name).ToLowerInvariant();
        if (known.Contains(plain))
            return plain;
        return known.Where(other => IsWithinOneEdit(plain, other)).Order(StringComparer.Ordinal).FirstOrDefault()
            ?? (OtherWords.TryGetValue(plain, out var meant) && known.Contains(meant) ? meant : null);
    }

    // One letter inserted, deleted or replaced, or two neighbours swapped.
    private static bool IsWithinOneEdit(string name, string known)
    {
        if (known.Length < MinSuggestedLength || Math.Abs(name.Length - known.Length) > 1)
            return false;
        var start = name.AsSpan().CommonPrefixLength(known);
        var (end, otherEnd) = (name.Length, known.Length);
        while (end > start && otherEnd > start && name[end - 1] == known[otherEnd - 1])
            (end, otherEnd) = (end - 1, otherEnd - 1);
        return (end - start, otherEnd - start) switch
        {
            (0, 0) => false,
            (0 or 1, 0 or 1) => true,
            (2, 2) => name[start] == known[start + 1] && name[start + 1] == known[start],
            _ => false,
        };
    }
}
