using Dashboard.Client.Language;
using Dashboard.Shared.Datasets;
using Dashboard.Shared.Views;

namespace Dashboard.Client.Casualties;

/// <summary>What the block of casualties says beside the figures.</summary>
internal static class CasualtiesWords
{
    public const string Title = "Casualties, as claimed";
    public const string KnownOn = "As known on";
    public const string Show = "Show";
    public const string Today = "today";
    public const string Others = "Other scopes, never added up";
    public const string WholeCountryOnly = "Figures are for the whole country.";
    public const string PlacesFirst = "Figures of the chosen places come first; those for the whole country are among the other scopes.";
    public const string Nothing = "Nobody is recorded as having stated a figure. That does not mean that nobody came to harm.";

    /// <summary>What the figures beside the title are.</summary>
    public static string Subtitle(DateOnly? known) =>
        known is { } day ? $"ranges of what was claimed on {Dates.Full(day)}" : "ranges of what is claimed now";

    /// <summary>"Figures are as known on 9 January 2022."</summary>
    public static string State(DateOnly known) => $"Figures are as known on {Dates.Full(known)}.";

    /// <summary>"10 later claims are not shown."</summary>
    public static string Later(int claims) => $"{Numbers.Of(claims, "later claim is", "later claims are")} not shown.";

    /// <summary>Names the side that has stated nothing; empty when both have.</summary>
    public static string Silence(ScopeView scope) => scope.Silent switch
    {
        SilentSide.Officials when scope.Claims.Any(claim => claim.ClaimantKind == ClaimantKind.Official) => "No official figure stands.",
        SilentSide.Officials => "No official figure.",
        SilentSide.Others when scope.Claims.Any(claim => claim.ClaimantKind != ClaimantKind.Official) => "Only officials now state a figure.",
        SilentSide.Others => "Nobody but officials has stated a figure.",
        _ => "",
    };

    /// <summary>"The ends of the range differ in the day stated and who states them; one is a lower bound."; empty when they do not differ.</summary>
    public static string Why(IReadOnlyList<Difference> differences)
    {
        var named = differences.Where(difference => difference != Difference.Bound).Select(Name).ToList();
        var bound = differences.Contains(Difference.Bound) ? "one is a lower bound" : "";
        var rest = named.Count == 0 ? "" : "the ends of the range differ in " + Joined(named);
        var sentence = string.Join("; ", new[] { rest, bound }.Where(part => part.Length > 0));
        return sentence.Length == 0 ? "" : char.ToUpperInvariant(sentence[0]) + sentence[1..] + ".";
    }

    /// <summary>"All claims: killed".</summary>
    public static string All(Measure measure) => $"All claims: {ScopeWords.Within(measure)}";

    /// <summary>What a chart shows, for who does not see it.</summary>
    public static string Chart(ScopeView scope) => $"{Numbers.Of(scope.Claims.Count, "claim", "claims")}, each on the day it was stated";

    private static string Joined(List<string> parts) => parts.Count == 1 ? parts[0] : $"{string.Join(", ", parts.SkipLast(1))} and {parts[^1]}";

    private static string Name(Difference difference) => difference switch
    {
        Difference.Date => "the day stated",
        Difference.Claimant => "who states them",
        Difference.Coverage => "how much they cover",
        Difference.Group => "whom they count",
        Difference.Basis => "how they count",
        _ => "the place",
    };
}
