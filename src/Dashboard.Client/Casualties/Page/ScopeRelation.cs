using Dashboard.Client.Figures;
using Dashboard.Client.Language;
using Dashboard.Shared.Figures;
using Dashboard.Shared.Views;

namespace Dashboard.Client.Casualties.Page;

/// <summary>
/// How a scope relates to the main one, in one line (rules of figures, 2): its range, and the whole of which it is a part.
/// </summary>
internal static class ScopeRelation
{
    /// <summary>"151 now", or why there is no range.</summary>
    public static string CurrentFigure(ScopeView scope, DateOnly? known)
    {
        var words = RangeWords.Text(scope);
        if (scope.IsUnknown())
            return words;
        return known is null ? CasualtiesPageText.FormatFigureNow(words) : CasualtiesPageText.FormatFigureThen(words);
    }

    /// <summary>
    /// "part of the 238", with the status of the whole if it is not current, and its scope if that is not the main one. Null: part of
    /// nothing.
    /// </summary>
    public static string? PartOf(ScopeView scope, CasualtiesDetail view, ScopeView? main)
    {
        if (scope.Part() is not { } part)
            return null;
        foreach (var other in view.Measure.Scopes)
        {
            if (other.Claims.FirstOrDefault(claim => claim.Id == part.PartOf) is { } whole)
                return CasualtiesPageText.FormatPartOf(Named(whole, other, main, view.About));
        }

        return null;
    }

    /// <summary>Whether the current claims cover different parts of the scope, so that there is no range.</summary>
    public static bool DiffersInCoverage(ScopeView scope) => scope.Why.Contains(Difference.Coverage);

    private static string Named(ClaimView whole, ScopeView scope, ScopeView? main, DatasetSummary about)
    {
        var figure = ClaimWords.Figure(whole);
        if (scope != main)
            figure += $", {ScopeWords.Name(scope)}";
        var standing = ClaimWords.StatusNote(whole, scope.Claims, YearOfFocus.Of(about, whole.CurrentUntil ?? whole.StatedOn));
        return standing.Length == 0 ? figure : $"{figure} ({standing})";
    }
}
