using Dashboard.Client.Language;
using Dashboard.Shared.Views;
using Microsoft.AspNetCore.Components;

namespace Dashboard.Client.About;

/// <summary>Counts of the dataset, and how much of it was checked.</summary>
public sealed partial class NumbersOfDataset
{
    /// <summary>The dataset.</summary>
    [Parameter, EditorRequired]
    public required AboutView View { get; set; }

    private IEnumerable<(string Name, string Number, string Note)> Rows
    {
        get
        {
            var (about, counts) = (View.About, View.Counts);
            if (about.FirstDay is { } first && about.LastDay is { } last)
                yield return (AboutText.Period, Dates.Range(first, last), "");
            yield return (AboutText.Events, Numbers.Count(about.Events), ToCheck(counts.EventsToCheck));
            yield return (AboutText.Claims, Numbers.Count(about.Claims), ToCheck(counts.ClaimsToCheck));
            yield return (AboutText.StatementsRow, Numbers.Count(counts.Statements), "");
            yield return (
                AboutText.SourcesRow,
                Numbers.Count(about.Sources),
                AboutText.FormatReadInTextNote(Numbers.Count(counts.SourcesRead)));
            yield return (AboutText.Places, Numbers.Count(counts.Places), "");
        }
    }

    private static string ToCheck(int number) => number == 0 ? AboutText.AllChecked : AboutText.FormatToCheck(Numbers.Count(number));
}
