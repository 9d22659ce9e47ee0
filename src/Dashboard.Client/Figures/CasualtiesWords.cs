using System.Globalization;
using Dashboard.Client.Language;
using Dashboard.Shared.Figures;
using Dashboard.Shared.Views;

namespace Dashboard.Client.Figures;

/// <summary>Texts about casualty figures that consist of several parts.</summary>
internal static class CasualtiesWords
{
    /// <summary>"as known on 9 January 2022".</summary>
    public static string State(DateOnly known) => FiguresText.FormatState(Dates.Full(known));

    /// <summary>"10 later claims are not shown."</summary>
    public static string Later(int claims) => Numbers.Of(claims, FiguresText.LaterClaims);

    /// <summary>"and 12 more".</summary>
    public static string More(int scopes) => Numbers.Of(scopes, FiguresText.MoreScopes);

    /// <summary>Names the silent side; empty if both have spoken.</summary>
    public static string Silence(ScopeView scope) => scope.Silent switch
    {
        SilentSide.Officials when scope.HasSilentSideSpoken() => FiguresText.NoOfficialStands,
        SilentSide.Officials => FiguresText.NoOfficial,
        SilentSide.Others when scope.HasSilentSideSpoken() => FiguresText.OnlyOfficialsNow,
        SilentSide.Others => FiguresText.OnlyOfficialsEver,
        _ => "",
    };

    /// <summary>Why the ends of a range differ; empty if they do not.</summary>
    public static string Why(IReadOnlyList<Difference> differences) => differences.Count == 0
        ? ""
        : FiguresText.FormatDiffer(Joined([.. differences.OrderBy(difference => difference == Difference.Bound).Select(Name)]));

    /// <summary>Text alternative of a chart.</summary>
    public static string Chart(ScopeView scope) => FiguresText.FormatChart(Numbers.Of(scope.Claims.Count, LanguageText.Claims));

    private static string Joined(List<string> parts) => parts.Count == 1
        ? parts[0]
        : string.Format(CultureInfo.InvariantCulture, LanguageText.And, string.Join(", ", parts.SkipLast(1)), parts[^1]);

    private static string Name(Difference difference) => difference switch
    {
        Difference.Date => FiguresText.DifferDate,
        Difference.Claimant => FiguresText.DifferClaimant,
        Difference.Coverage => FiguresText.DifferCoverage,
        Difference.Group => FiguresText.DifferGroup,
        Difference.Basis => FiguresText.DifferBasis,
        Difference.Bound => FiguresText.DifferBound,
        _ => FiguresText.DifferPlace,
    };
}
