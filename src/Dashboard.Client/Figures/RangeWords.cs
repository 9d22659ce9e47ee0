using Dashboard.Client.Language;
using Dashboard.Shared.Claims;
using Dashboard.Shared.Figures;
using Dashboard.Shared.Views;

namespace Dashboard.Client.Figures;

/// <summary>A range in words, with figures and words separate.</summary>
/// <param name="Low">The lower figure, or the only one.</param>
/// <param name="High">The upper figure; null if there is only one.</param>
/// <param name="OrMore">Whether "or more" follows.</param>
public sealed record RangeWords(RangeEnd Low, RangeEnd? High, bool OrMore)
{
    /// <summary>The text if there is no current figure: never 0.</summary>
    public static string NotKnown => FiguresText.NotKnown;

    /// <summary>The text if the first claim was stated after the known date.</summary>
    public static string NotYet => FiguresText.NotYet;

    /// <summary>The text after a struck-through figure if nothing else was stated.</summary>
    public static string IsWithdrawn => FiguresText.Withdrawn;

    /// <summary>Figures and words in the word order of the language: in Kazakh all words follow the figures.</summary>
    public IReadOnlyList<RangePiece> Pieces
    {
        get
        {
            var format = (High, OrMore) switch
            {
                (null, false) => "{figure}",
                (null, true) => FiguresText.OrMore,
                (_, false) => FiguresText.FromTo,
                _ => FiguresText.FromToOrMore,
            };
            return Fill(format, Figure);
        }
    }

    /// <summary>The same, each figure grouped with the words before it; words after the last figure have none.</summary>
    public IEnumerable<(string Words, RangePiece? Figure)> Joined
    {
        get
        {
            var words = "";
            foreach (var piece in Pieces)
            {
                if (piece.IsFigure)
                    yield return (words, piece);
                words = piece.IsFigure ? "" : piece.Text;
            }

            if (words.Length > 0)
                yield return (words, null);
        }
    }

    /// <summary>The words of a range. A figure that was stated as a word stays a word: the number is only our reading of it.</summary>
    public static RangeWords Of(FigureRange range)
    {
        ArgumentNullException.ThrowIfNull(range);
        return Of(
            new RangeEnd(range.Low, range.LowWords),
            new RangeEnd(range.High, range.HighWords),
            range.OrMore && range.HighWords is null);
    }

    /// <summary>The words for the number of one claim.</summary>
    public static RangeWords Of(int low, int high, bool orMore) => Of(new RangeEnd(low, null), new RangeEnd(high, null), orMore);

    /// <summary>"238 to 240 or more"; without a range the newest current claim, and why it gives no range; else "Not known".</summary>
    public static string Text(ScopeView scope)
    {
        ArgumentNullException.ThrowIfNull(scope);
        if (scope.Current is { } range)
            return Of(range).ToString();
        if (scope.WithoutRange() is { } claim)
            return Limited(claim, ClaimWords.Figure(claim));
        return scope.IsStatedLater ? NotYet : NotKnown;
    }

    /// <summary>"238–240+": signs are used only if there is no room for words.</summary>
    public static string Brief(ScopeView scope)
    {
        ArgumentNullException.ThrowIfNull(scope);
        if (scope.Current is not { LowWords: null, HighWords: null } range)
            return Text(scope);
        var more = range.OrMore ? "+" : "";
        return range.Low == range.High
            ? Numbers.Count(range.Low) + more
            : $"{Numbers.Count(range.Low)}–{Numbers.Count(range.High)}{more}";
    }

    /// <inheritdoc/>
    public override string ToString() => string.Concat(Pieces.Select(piece => piece.Text));

    /// <summary>The pieces of a text with figures in braces.</summary>
    /// <param name="format">From a resource: "{low} to {high}".</param>
    /// <param name="figure">The figure for a name in braces.</param>
    internal static IReadOnlyList<RangePiece> Fill(string format, Func<string, RangePiece> figure) =>
        [
            .. format
                .Split('{', '}')
                .Select((part, at) => at % 2 == 0 ? new RangePiece(part, false, null) : figure(part))
                .Where(piece => piece.Text.Length > 0),
        ];

    private static RangeWords Of(RangeEnd low, RangeEnd high, bool orMore) =>
        low.Number == high.Number ? new RangeWords(high, null, orMore) : new RangeWords(low, high, orMore);

    private static string Limited(ClaimView claim, string figure) => claim.Exclusion switch
    {
        Exclusion.Doubtful => FiguresText.FormatDoubtful(figure),
        Exclusion.Part => FiguresText.FormatOfPart(figure),
        Exclusion.More => FiguresText.FormatOfMore(figure),
        _ => figure,
    };

    private RangePiece Figure(string place) => place switch
    {
        "low" => new RangePiece(Low.From, true, PageCulture.Mark(Low.Word)),
        "high" when High is { } high => new RangePiece(high.To, true, PageCulture.Mark(high.Word)),
        _ => new RangePiece(Low.ToString(), true, PageCulture.Mark(Low.Word)),
    };
}
