using Dashboard.Client.Language;
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

    /// <summary>"238 to 240 or more", or "Not known".</summary>
    public static string Text(ScopeView scope)
    {
        ArgumentNullException.ThrowIfNull(scope);
        return scope.Current is { } range ? Of(range, scope.Claims).ToString() : NotKnown;
    }

    /// <inheritdoc/>
    public override string ToString() => Low + (High is null ? "" : $" {Between} {High}") + (OrMore ? $" {Open}" : "");

    private static string Figure(int number, ClaimView? claim) => claim?.Words is { } words ? ClaimWords.Quoted(words.Text) : Numbers.Count(number);
}
