using Dashboard.Client.Figures;
using Dashboard.Client.Language;
using Dashboard.Shared.Datasets;
using Dashboard.Shared.Views;

namespace Dashboard.Client.Casualties.Page;

/// <summary>Texts of the claims page that consist of several parts.</summary>
internal static class CasualtiesPageWords
{
    /// <summary>"Killed: 238 to 240 or more", "Missing: not known".</summary>
    public static string Title(CasualtiesDetail view) => view.Measure.Scopes.Count > 0
        ? HeadlineWords.Sentence(view.Measure)
        : $"{ScopeWords.Name(view.Measure.Measure)}: {FiguresText.FigureNotKnown}";

    /// <summary>
    /// Who states the figure and what was withdrawn; for several places, their figures followed by that of each. Null: nothing is claimed.
    /// </summary>
    public static string? Description(CasualtiesDetail view)
    {
        var measure = view.Measure;
        if (measure.Leading().Count < 2)
            return measure.Main() is { } main ? Lead(main, view.About) : null;
        var leads = measure
            .Leading()
            .Select(headline =>
                (HeadlineWords.Place(headline).Text, Lead: measure.DrawnScopeOf(headline) is { } scope ? Lead(scope, view.About) : ""))
            .Where(place => place.Lead.Length > 0)
            .Select(place => $"{place.Text}: {place.Lead}");
        return string.Join(' ', leads.Prepend($"{HeadlineWords.Sentence(measure)}."));
    }

    /// <summary>"by place".</summary>
    public static string By(Partition partition) => partition switch
    {
        Partition.Place => CasualtiesPageText.ByPlace,
        Partition.Group => CasualtiesPageText.ByGroup,
        _ => CasualtiesPageText.ByCause,
    };

    /// <summary>"22 of 164 not broken down", "The parts as stated overlap."</summary>
    public static string Remainder(ClaimView whole, PartitionView parts) => parts switch
    {
        { Overlap: true } => CasualtiesPageText.PartsOverlap,
        { Remainder: 0 } => CasualtiesPageText.PartsMakeTheWhole,
        { Remainder: { } rest } => CasualtiesPageText.FormatNotBrokenDown(Numbers.Count(rest), ClaimWords.Figure(whole)),
        _ => CasualtiesPageText.RestNotKnown,
    };

    private static string Lead(ScopeView scope, DatasetSummary about) => string.Join(' ', LeadSentence.Of(scope, about));
}
