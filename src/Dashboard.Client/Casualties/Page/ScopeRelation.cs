using Dashboard.Client.Figures;
using Dashboard.Shared.Datasets;
using Dashboard.Shared.Views;

namespace Dashboard.Client.Casualties.Page;

/// <summary>In one line, how a scope stands to the main one (rules of figures, 2): what is claimed, and of which whole it is a part.</summary>
internal static class ScopeRelation
{
    /// <summary>"151 now", or why there is no range.</summary>
    public static string Standing(ScopeView scope, DateOnly? known)
    {
        var words = RangeWords.Text(scope);
        if (scope.Current is null && RangeWords.WithoutRange(scope) is null)
            return words;
        return known is null ? CasualtiesPageText.FormatFigureNow(words) : CasualtiesPageText.FormatFigureThen(words);
    }

    /// <summary>"part of the 238"; with the state of the whole where it does not stand, and its scope where that is not the main one. Null: part of nothing.</summary>
    public static string? PartOf(ScopeView scope, CasualtiesDetail view, ScopeView? main)
    {
        // Where something stands, only that is spoken of.
        var stands = scope.Claims.Any(claim => claim.Status == ClaimStatus.Current);
        var part = scope.Claims.LastOrDefault(claim => claim.PartOf is not null && (!stands || claim.Status == ClaimStatus.Current));
        if (part is null)
            return null;
        foreach (var other in view.Measure.Scopes)
        {
            if (other.Claims.FirstOrDefault(claim => claim.Id == part.PartOf) is { } whole)
                return CasualtiesPageText.FormatPartOf(Named(whole, other, main, view.About));
        }

        return null;
    }

    /// <summary>Whether what stands counts different parts of the scope, so that it makes no range.</summary>
    public static bool DiffersInCoverage(ScopeView scope) => scope.Why.Contains(Difference.Coverage);

    private static string Named(ClaimView whole, ScopeView scope, ScopeView? main, DatasetSummary about)
    {
        var figure = ClaimWords.Figure(whole);
        if (scope != main)
            figure += $", {ScopeWords.Name(scope)}";
        var standing = ClaimWords.Standing(whole, scope.Claims, CasualtiesPageWords.Year(about, whole.SupersededOn ?? whole.WithdrawnOn ?? whole.StatedOn));
        return standing.Length == 0 ? figure : $"{figure} ({standing})";
    }
}
