using Dashboard.Client.Language;
using Dashboard.Shared.Datasets;
using Dashboard.Shared.Views;

namespace Dashboard.Client.Casualties;

/// <summary>A range in words, its figures apart from what joins them.</summary>
/// <param name="Low">The lower figure, or the only one.</param>
/// <param name="High">The upper figure; null when there is only one.</param>
/// <param name="OrMore">Whether "or more" follows.</param>
public readonly record struct RangeWords(string Low, string? High, bool OrMore)
{
    /// <summary>What is shown where no current claim gives a number: never 0.</summary>
    public const string NotKnown = "Not known";

    /// <summary>What is shown where the first claim was stated after the day that was asked for.</summary>
    public const string NotYet = "Not yet stated";

    /// <summary>Stands after a struck figure where nothing else was stated.</summary>
    public const string IsWithdrawn = "withdrawn";

    /// <summary>Stands between the figures.</summary>
    public const string Between = "to";

    /// <summary>Stands after the last figure where the claim at the top is open.</summary>
    public const string Open = "or more";

    /// <summary>The words of a range. A figure that was stated as a word is that word: the number is only our reading of it.</summary>
    public static RangeWords Of(FigureRange range, IReadOnlyList<ClaimView> claims)
    {
        ArgumentNullException.ThrowIfNull(range);
        var lowest = claims.FirstOrDefault(claim => claim.Id == range.Lowest);
        var highest = claims.FirstOrDefault(claim => claim.Id == range.Highest);
        var high = Figure(range.High, highest);
        return range.Low == range.High
            ? new RangeWords(high, null, range.OrMore && highest?.Words is null)
            : new RangeWords(Figure(range.Low, lowest), high, range.OrMore && highest?.Words is null);
    }

    /// <summary>"238 to 240 or more"; without a range what the newest current claim says, with why it makes none; else "Not known".</summary>
    public static string Text(ScopeView scope)
    {
        ArgumentNullException.ThrowIfNull(scope);
        if (scope.Current is { } range)
            return Of(range, scope.Claims).ToString();
        if (WithoutRange(scope) is { } claim)
            return ClaimWords.Figure(claim) + Limit(claim);
        return scope is { ClaimCount: 0, LaterClaims: > 0 } ? NotYet : NotKnown;
    }

    /// <summary>The newest claim of a scope in which nothing stands because it was withdrawn; else null.</summary>
    public static ClaimView? Withdrawn(ScopeView scope)
    {
        ArgumentNullException.ThrowIfNull(scope);
        return scope.Current is null && WithoutRange(scope) is null && scope.Claims is [.., { Status: ClaimStatus.Withdrawn } newest] ? newest : null;
    }

    /// <summary>The newest current claim of a scope that has no range: in words only, of a part, of more, or doubtful. Null: nothing is claimed.</summary>
    public static ClaimView? WithoutRange(ScopeView scope)
    {
        ArgumentNullException.ThrowIfNull(scope);
        return scope.Current is null ? scope.Claims.LastOrDefault(claim => claim.Status == ClaimStatus.Current) : null;
    }

    /// <inheritdoc/>
    public override string ToString() => Low + (High is null ? "" : $" {Between} {High}") + (OrMore ? $" {Open}" : "");

    private static string Limit(ClaimView claim) => (claim.Coverage, claim.Doubt) switch
    {
        (_, ClaimDoubt.Doubtful) => ", doubtful",
        (Coverage.Part, _) => ", for a part",
        (Coverage.More, _) => ", for more than this",
        _ => "",
    };

    private static string Figure(int number, ClaimView? claim) => claim?.Words is { } words ? ClaimWords.Quoted(words.Text) : Numbers.Count(number);
}
