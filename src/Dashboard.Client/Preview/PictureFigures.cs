using Dashboard.Client.Casualties;
using Dashboard.Shared.Datasets;
using Dashboard.Shared.Views;

namespace Dashboard.Client.Preview;

/// <summary>Figures in a picture: each with who claims it and when.</summary>
internal static class PictureFigures
{
    private const double Note = 12.5;

    /// <summary>Adds a scope: its name, its range, who states its ends.</summary>
    /// <param name="text">Where.</param>
    /// <param name="scope">The scope.</param>
    /// <param name="about">The dataset.</param>
    /// <param name="size">Size of the range.</param>
    /// <param name="most">Most claimants.</param>
    public static void Add(TextColumn text, ScopeView scope, DatasetSummary about, double size, int most)
    {
        // A figure does not stand without who claims it.
        var claimed = new TextColumn(0, 0, double.MaxValue, double.MaxValue);
        AddSayings(claimed, scope, about, Note, 1);
        if (!text.HasRoom((2 * size * 1.28) + ((1 + claimed.Lines.Count) * 2 * Note * 1.28)))
            return;
        text.Add(ScopeWords.Title(scope), "note", Note, 1);
        text.Add(RangeWords.Text(scope), "serif", size, 2);
        text.Skip(2);
        AddSayings(text, scope, about, Note, most);
    }

    /// <summary>Adds who states the ends of a range, and what was withdrawn.</summary>
    public static void AddSayings(TextColumn text, ScopeView scope, DatasetSummary about, double size, int most)
    {
        var withdrawn = scope.Claims.Where(claim => claim.Status == ClaimStatus.Withdrawn).ToList();
        var said = Saying.Of(scope).Select(saying => (saying.Figure, Who: string.Join($", {CasualtiesText.And} ", saying.Claims.Select(claim => Stated(claim, about))), Style: "strong"))
            .Concat(withdrawn.Select(claim => (Figure: ClaimWords.Figure(claim), Who: $"{ClaimantWords.Brief(claim.Claimant.Text)}, {ClaimWords.Standing(claim, scope.Claims, Year(claim, about))}", Style: "struck")))
            .Take(most)
            .ToList();
        foreach (var (figure, who, style) in said)
        {
            text.Add($"{figure}: {who}", "plain", size, 3, figure.Length, style);
            text.Skip(size / 4);
        }

        if (said.Count == 0)
            text.Add(ScopeWords.Unknown(scope), "plain", size, 5);
        else if (said.Count < most && scope.Current is not null)
            text.Add(CasualtiesWords.Silence(scope), "note", size, 3);
    }

    private static string Stated(ClaimView claim, DatasetSummary about) => $"{ClaimantWords.Brief(claim.Claimant.Text)}, {ClaimWords.Day(claim, Year(claim, about))}";

    private static int Year(ClaimView claim, DatasetSummary about) => about.From <= claim.StatedOn && claim.StatedOn <= about.To ? claim.StatedOn.Year : 0;
}
