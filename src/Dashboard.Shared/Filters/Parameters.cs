namespace Dashboard.Shared.Filters;

/// <summary>Names of parameters, by what they act on.</summary>
public static class Parameters
{
    /// <summary>Parameters that filter events.</summary>
    public static IReadOnlySet<string> OfFilter { get; } = new HashSet<string>(StringComparer.Ordinal)
    {
        "from", "to", "theme", "type", "place", "region", "actor", "source", "q", "bbox", "known",
    };

    /// <summary>Parameters that change how a page looks.</summary>
    public static IReadOnlySet<string> OfView { get; } = new HashSet<string>(StringComparer.Ordinal)
    {
        "select", "map", "marks", "colour", "count", "lang", "day", "measure", "sort", "cursor", "limit", "shown", "version",
        "theme-mode", "open", "with",
    };

    /// <summary>Parameters of the address of a step of a story: the filter, and what of the view is a part of the step.</summary>
    public static IReadOnlySet<string> OfSteps { get; } =
        OfFilter.Union(["select", "map", "marks", "colour", "count", "measure"], StringComparer.Ordinal).ToHashSet(StringComparer.Ordinal);

    /// <summary>Dates that readers type into forms.</summary>
    public static IReadOnlySet<string> TypedDates { get; } = new HashSet<string>(StringComparer.Ordinal) { "from", "known", "to" };

    /// <summary>All parameters of pages and of the API.</summary>
    public static IReadOnlySet<string> All { get; } = OfFilter.Union(OfView, StringComparer.Ordinal).ToHashSet(StringComparer.Ordinal);

    /// <summary>All parameters of embeds: those of pages, and those of the frame.</summary>
    public static IReadOnlySet<string> OfEmbeds { get; } =
        All.Union(["title", "controls", "height"], StringComparer.Ordinal).ToHashSet(StringComparer.Ordinal);

    /// <summary>All parameters of the sharing page: those of embeds, and the choice of embed and page.</summary>
    public static IReadOnlySet<string> OfSharing { get; } =
        OfEmbeds.Union(["page", "view"], StringComparer.Ordinal).ToHashSet(StringComparer.Ordinal);
}
