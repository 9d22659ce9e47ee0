using Dashboard.Client.Casualties;
using Dashboard.Shared.Datasets;
using Dashboard.Shared.Views;

namespace Dashboard.Client.Preview;

/// <summary>Figures in a picture: each with who claims it and when.</summary>
internal static class PictureFigures
{
    private const double Note = 12.5;
    private const double SmallNote = 11.5;
    private const double LeastRange = 14;
    private const double ParagraphGap = 3.5;

    /// <summary>Adds a scope: its name, its range, who states its ends; nothing where a figure would stand without who claims it.</summary>
    /// <param name="text">Where.</param>
    /// <param name="scope">The scope.</param>
    /// <param name="about">The dataset.</param>
    /// <param name="size">Size of the range; smaller where it would take more than two lines.</param>
    /// <param name="most">Most claimants.</param>
    public static void Add(TextColumn text, ScopeView scope, DatasetSummary about, double size, int most)
    {
        if (HasRoom(most, Note))
            Set(text, scope, about, size, most, Note);
        else if (HasRoom(1, SmallNote))
            Set(text, scope, about, size, most, SmallNote);

        bool HasRoom(int claimants, double note)
        {
            var trial = text.Endless();
            Set(trial, scope, about, size, claimants, note);
            return text.HasRoom(trial.Below - text.Below - ParagraphGap);
        }
    }

    /// <summary>Adds who states the ends of a range, and what was withdrawn.</summary>
    public static void AddSayings(TextColumn text, ScopeView scope, DatasetSummary about, double size, int most)
    {
        var withdrawn = scope.Claims.Where(claim => claim.Status == ClaimStatus.Withdrawn).ToList();
        var said = Saying.Of(scope).Select(saying => (saying.Figure, Who: string.Join($", {CasualtiesText.And} ", saying.Claims.Select(claim => Stated(claim, about))), Style: "strong"))
            .Concat(withdrawn.Select(claim => (Figure: ClaimWords.Figure(claim), Who: $"{Name(claim)}, {ClaimWords.Standing(claim, scope.Claims, Year(claim, about))}", Style: "struck")))
            .Take(most)
            .ToList();
        foreach (var (figure, who, style) in said)
        {
            text.Add($"{figure}: {who}", "plain", size, 3, figure.Length, style);
            text.Skip(ParagraphGap);
        }

        if (said.Count == 0)
            text.Add(ScopeWords.Unknown(scope), "plain", size, 5);
        else if (said.Count < most && scope.Current is not null)
            text.AddWhole(CasualtiesWords.Silence(scope), "note", size);
    }

    private static void Set(TextColumn text, ScopeView scope, DatasetSummary about, double size, int most, double note)
    {
        var range = RangeWords.Text(scope);
        while (size > LeastRange && text.Count(range, "serif", size) > 2)
            size--;
        text.Add(Title(scope), "note", note, 1);
        text.Add(range, "serif", size, 3);
        text.Skip(2);
        AddSayings(text, scope, about, note, most);
    }

    // What is about an event stands under its title.
    private static string Title(ScopeView scope) => scope.About is null ? ScopeWords.Title(scope) : $"{ScopeWords.Name(scope.Measure)}, {scope.Group.Name.Text}";

    private static string Name(ClaimView claim) => ClaimantWords.Brief(claim.Claimant.Text).TrimEnd('…');

    private static string Stated(ClaimView claim, DatasetSummary about) => $"{Name(claim)}, {ClaimWords.Day(claim, Year(claim, about))}";

    private static int Year(ClaimView claim, DatasetSummary about) => about.From <= claim.StatedOn && claim.StatedOn <= about.To ? claim.StatedOn.Year : 0;
}
