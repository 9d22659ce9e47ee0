namespace Dashboard.Shared.Claims;

/// <summary>Where the number of a claim stands on a scale of people.</summary>
/// <param name="Point">The number as stated, else the one bound that is given; null where only two different bounds are, or no number.</param>
/// <param name="Bounds">Both bounds where both are given and differ; else null.</param>
public readonly record struct FigureOnScale(int? Point, (int Low, int High)? Bounds)
{
    /// <summary>Where these numbers stand; null where one is not given.</summary>
    internal static FigureOnScale Of(int? low, int? best, int? high)
    {
        (int, int)? bounds = low is { } from && high is { } to && from != to ? (from, to) : null;
        return new(best ?? (bounds is null ? low ?? high : null), bounds);
    }
}
