using Dashboard.Client.Casualties;
using Dashboard.Shared.Datasets;
using Dashboard.Shared.Views;

namespace Dashboard.Client.Preview;

/// <summary>Figures in a picture: each with who claims it and when.</summary>
internal static class PictureFigures
{
    private const double ParagraphGap = 3.5;

    // The range, and the words around it: smaller ones where the larger have no room.
    private static readonly (double Range, double Words)[] Sizes = [(20, 12.5), (18, 12.5), (16, 11.5), (14, 11.5)];
    private static readonly double[] WordsAlone = [14, 12.5, 11.5];

    /// <summary>
    /// Adds a scope: its name, its range, who states its ends, and as much as has room of what was withdrawn. Nothing is cut, and nothing
    /// is added where a figure would stand without who claims it.
    /// </summary>
    /// <param name="text">Where.</param>
    /// <param name="scope">The scope.</param>
    /// <param name="about">The dataset.</param>
    public static void Add(TextColumn text, ScopeView scope, DatasetSummary about) =>
        AddFirstThatFits(text, scope, from said in Choices(scope, about) from size in Sizes select new Setting(said, size.Words, size.Range));

    /// <summary>Adds who states the ends of a range, and what was withdrawn, as <see cref="Add"/> does.</summary>
    public static void AddSayings(TextColumn text, ScopeView scope, DatasetSummary about) =>
        AddFirstThatFits(text, scope, from said in Choices(scope, about) from words in WordsAlone select new Setting(said, words, null));

    /// <summary>The least height that a scope takes.</summary>
    public static double LeastHeight(TextColumn text, ScopeView scope, DatasetSummary about) =>
        Height(text, scope, new Setting(Choices(scope, about)[^1], Sizes[^1].Words, Sizes[^1].Range));

    private static void AddFirstThatFits(TextColumn text, ScopeView scope, IEnumerable<Setting> settings)
    {
        if (settings.FirstOrDefault(setting => text.HasRoom(Height(text, scope, setting))) is not { } chosen)
            return;
        Set(text, scope, chosen);
        if (scope.Current is not null)
            text.AddWhole(CasualtiesWords.Silence(scope), "note", chosen.Words);
    }

    // Who states the ends, or that nobody does, and all that was withdrawn; then less and less of that.
    private static List<IReadOnlyList<PictureSaying>> Choices(ScopeView scope, DatasetSummary about)
    {
        PictureSaying[] ends = [.. Saying.Of(scope).Select(saying => new PictureSaying(saying.Figure, string.Join($", {CasualtiesText.And} ", saying.Claims.Select(claim => Stated(claim, about))), "strong"))];
        PictureSaying[] stands = ends.Length > 0 ? ends : [new PictureSaying("", ScopeWords.Unknown(scope), null)];
        PictureSaying[] withdrawn =
        [
            .. scope.Claims.Where(claim => claim.Status == ClaimStatus.Withdrawn)
                .Select(claim => new PictureSaying(ClaimWords.Figure(claim), $"{Name(claim)}, {ClaimWords.Standing(claim, scope.Claims, Year(claim, about))}", "struck")),
        ];
        return [.. Enumerable.Range(0, withdrawn.Length + 1).Select(fewer => (IReadOnlyList<PictureSaying>)[.. stands, .. withdrawn[..^fewer]])];
    }

    private static double Height(TextColumn text, ScopeView scope, Setting setting)
    {
        var trial = text.Endless();
        Set(trial, scope, setting);
        return trial.Below - text.Below - ParagraphGap;
    }

    private static void Set(TextColumn text, ScopeView scope, Setting setting)
    {
        if (setting.Range is { } range)
        {
            text.AddWhole(Title(scope), "note", setting.Words);
            text.AddWhole(RangeWords.Text(scope), "serif", range);
            text.Skip(2);
        }

        foreach (var (figure, who, style) in setting.Said)
        {
            text.AddWhole(figure.Length == 0 ? who : $"{figure}: {who}", "plain", setting.Words, figure.Length, style);
            text.Skip(ParagraphGap);
        }
    }

    // What is about an event stands under its title.
    private static string Title(ScopeView scope) => scope.About is null ? ScopeWords.Title(scope) : $"{ScopeWords.Name(scope.Measure)}, {scope.Group.Name.Text}";

    private static string Name(ClaimView claim) => ClaimantWords.Brief(claim.Claimant.Text).TrimEnd('…');

    private static string Stated(ClaimView claim, DatasetSummary about) => $"{Name(claim)}, {ClaimWords.Day(claim, Year(claim, about))}";

    private static int Year(ClaimView claim, DatasetSummary about) => about.From <= claim.StatedOn && claim.StatedOn <= about.To ? claim.StatedOn.Year : 0;

    // What is set, and how large: the words, and the range above them, where it is set.
    private sealed record Setting(IReadOnlyList<PictureSaying> Said, double Words, double? Range);

    // A figure, or none; who states it, or that nobody does; the class of the figure.
    private sealed record PictureSaying(string Figure, string Who, string? Style);
}
