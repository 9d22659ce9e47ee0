namespace Dashboard.Client.Map.Areas;

/// <summary>The steps in which areas are shaded: at most five, from round numbers.</summary>
internal sealed class AreaSteps
{
    /// <summary>Number of shades, the last the darkest: <c>--shade-1</c> to <c>--shade-5</c>.</summary>
    public const int Shades = 5;

    private static readonly int[] Rounds = [1, 2, 5];

    private readonly int[] from;
    private readonly int largest;

    private AreaSteps(int[] from, int largest)
    {
        this.from = from;
        this.largest = largest;
    }

    /// <summary>The steps of a map, with numbers as close to each other as five steps allow.</summary>
    /// <param name="largest">Events of the largest area; 0: there is none, and no step.</param>
    public static AreaSteps Of(int largest)
    {
        var by = 1;
        while (From(largest, by).Count() > Shades)
            by++;
        return new AreaSteps([.. From(largest, by)], largest);
    }

    /// <summary>Each step, fewest events first: its shade, its first and its last number; null: it is open above.</summary>
    public IEnumerable<(int Shade, int First, int? Last)> All =>
        from.Select((first, i) => (ShadeAt(i), first, i + 1 < from.Length ? from[i + 1] - 1 : first == largest ? first : (int?)null));

    /// <summary>The shade of an area, 1 to <see cref="Shades"/>.</summary>
    /// <param name="count">Its events, 1 to the largest.</param>
    public int ShadeOf(int count) => ShadeAt(Array.FindLastIndex(from, first => first <= count));

    // Few steps are as far apart as five.
    private int ShadeAt(int step) => from.Length == 1 ? (Shades + 1) / 2 : 1 + (step * (Shades - 1) / (from.Length - 1));

    // 1, 2, 5, 10, 20, 50 ..., or every so many of these.
    private static IEnumerable<int> From(int largest, int by)
    {
        for (var i = 0; Math.Pow(10, i / Rounds.Length) * Rounds[i % Rounds.Length] is var number && number <= largest; i += by)
            yield return (int)number;
    }
}
