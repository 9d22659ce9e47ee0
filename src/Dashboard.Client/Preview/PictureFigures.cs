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
    public static void Add(TextColumn text, ScopeView scope, DatasetSummary about)
    {
        foreach (var sayings in Choices(scope, about))
        {
            foreach (var (range, words) in Sizes)
            {
                if (!Fits(text, column => Set(column, scope, sayings, range, words)))
                    continue;
                AddSilence(text, scope, words);
                return;
            }
        }
    }

    /// <summary>Adds who states the ends of a range, and what was withdrawn, as <see cref="Add"/> does.</summary>
    public static void AddSayings(TextColumn text, ScopeView scope, DatasetSummary about)
    {
        foreach (var sayings in Choices(scope, about))
        {
            foreach (var words in WordsAlone)
            {
                if (!Fits(text, column => Set(column, scope, sayings, words)))
                    continue;
                AddSilence(text, scope, words);
                return;
            }
        }
    }

    /// <summary>The least height that a scope takes.</summary>
    public static double LeastHeight(TextColumn text, ScopeView scope, DatasetSummary about)
    {
        var trial = text.Endless();
        Set(trial, scope, Sayings(scope, about).Take(Ends(scope)).ToList(), Sizes[^1].Range, Sizes[^1].Words);
        return trial.Below - text.Below - ParagraphGap;
    }

    // Who states the ends, and all that was withdrawn; or less of that.
    private static IEnumerable<IReadOnlyList<PictureSaying>> Choices(ScopeView scope, DatasetSummary about)
    {
        var all = Sayings(scope, about);
        for (var count = all.Count; count > Ends(scope); count--)
            yield return all[..count];
        yield return [.. all.Take(Ends(scope))];
    }

    private static int Ends(ScopeView scope) => Saying.Of(scope).Count;

    private static List<PictureSaying> Sayings(ScopeView scope, DatasetSummary about) =>
    [
        .. Saying.Of(scope).Select(saying => new PictureSaying(saying.Figure, string.Join($", {CasualtiesText.And} ", saying.Claims.Select(claim => Stated(claim, about))), "strong")),
        .. scope.Claims.Where(claim => claim.Status == ClaimStatus.Withdrawn)
            .Select(claim => new PictureSaying(ClaimWords.Figure(claim), $"{Name(claim)}, {ClaimWords.Standing(claim, scope.Claims, Year(claim, about))}", "struck")),
    ];

    private static bool Fits(TextColumn text, Action<TextColumn> set)
    {
        var trial = text.Endless();
        set(trial);
        if (!text.HasRoom(trial.Below - text.Below - ParagraphGap))
            return false;
        set(text);
        return true;
    }

    private static void Set(TextColumn text, ScopeView scope, IReadOnlyList<PictureSaying> sayings, double range, double words)
    {
        text.AddWhole(Title(scope), "note", words);
        text.AddWhole(RangeWords.Text(scope), "serif", range);
        text.Skip(2);
        Set(text, scope, sayings, words);
    }

    private static void Set(TextColumn text, ScopeView scope, IReadOnlyList<PictureSaying> sayings, double size)
    {
        if (Ends(scope) == 0)
        {
            text.AddWhole(ScopeWords.Unknown(scope), "plain", size);
            text.Skip(ParagraphGap);
        }

        foreach (var (figure, who, style) in sayings)
        {
            text.AddWhole($"{figure}: {who}", "plain", size, figure.Length, style);
            text.Skip(ParagraphGap);
        }
    }

    private static void AddSilence(TextColumn text, ScopeView scope, double size)
    {
        if (scope.Current is not null)
            text.AddWhole(CasualtiesWords.Silence(scope), "note", size);
    }

    // What is about an event stands under its title.
    private static string Title(ScopeView scope) => scope.About is null ? ScopeWords.Title(scope) : $"{ScopeWords.Name(scope.Measure)}, {scope.Group.Name.Text}";

    private static string Name(ClaimView claim) => ClaimantWords.Brief(claim.Claimant.Text).TrimEnd('…');

    private static string Stated(ClaimView claim, DatasetSummary about) => $"{Name(claim)}, {ClaimWords.Day(claim, Year(claim, about))}";

    private static int Year(ClaimView claim, DatasetSummary about) => about.From <= claim.StatedOn && claim.StatedOn <= about.To ? claim.StatedOn.Year : 0;
}

/// <summary>A figure and who states it, in words.</summary>
/// <param name="Figure">The figure.</param>
/// <param name="Who">Who, and when.</param>
/// <param name="Style">Class of the figure: <c>strong</c>, or <c>struck</c> where it was withdrawn.</param>
internal sealed record PictureSaying(string Figure, string Who, string Style);
