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
    public const string Others = "Other scopes";
    public const string NeverAdded = ", never added up";
    public const string Now = "ranges of what is claimed now";
    public const string WholeCountryOnly = "Figures are for the whole country.";
    public const string PlacesFirst = "Figures of the chosen places come first; those for the whole country are among the other scopes.";
    public const string Nothing = "Nobody is recorded as having stated a figure. That does not mean that nobody came to harm.";

    /// <summary>"as known on 9 January 2022".</summary>
    public static string State(DateOnly known) => $"as known on {Dates.Full(known)}";

    /// <summary>"10 later claims are not shown."</summary>
    public static string Later(int claims) => $"{Numbers.Of(claims, "{0} later claim is|{0} later claims are")} not shown.";

    /// <summary>"and 12 more scopes".</summary>
    public static string More(int scopes) => $"and {Numbers.Of(scopes, "{0} more scope|{0} more scopes")}";

    /// <summary>Names the side that has stated nothing; empty when both have.</summary>
    public static string Silence(ScopeView scope) => scope.Silent switch
    {
        SilentSide.Officials when scope.Claims.Any(claim => claim.ClaimantKind == ClaimantKind.Official) => "No official figure stands.",
        SilentSide.Officials => "No official figure.",
        SilentSide.Others when scope.Claims.Any(claim => claim.ClaimantKind != ClaimantKind.Official) => "Only officials now state a figure.",
        SilentSide.Others => "Nobody but officials has stated a figure.",
        _ => "",
    };

    /// <summary>"They differ by day, claimant and bound.": the ends of a range; empty when they do not.</summary>
    public static string Why(IReadOnlyList<Difference> differences) => differences.Count == 0
        ? ""
        : $"They differ by {Joined([.. differences.OrderBy(difference => difference == Difference.Bound).Select(Name)])}.";

    /// <summary>What a chart shows, for who does not see it.</summary>
    public static string Chart(ScopeView scope) => $"{Numbers.Of(scope.Claims.Count, LanguageText.Claims)}, each on the day it was stated";

    private static string Joined(List<string> parts) => parts.Count == 1 ? parts[0] : $"{string.Join(", ", parts.SkipLast(1))} and {parts[^1]}";

    private static string Name(Difference difference) => difference switch
    {
        Difference.Date => "day",
        Difference.Claimant => "claimant",
        Difference.Coverage => "coverage",
        Difference.Group => "group",
        Difference.Basis => "basis",
        Difference.Bound => "bound",
        _ => "place",
    };
}
