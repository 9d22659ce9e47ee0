namespace Dashboard.Shared.Claims;

/// <summary>Position of a claim's number on a scale of people.</summary>
/// <param name="Point">The number as stated, else the only bound given; null if there are two different bounds or no number.</param>
/// <param name="Bounds">Both bounds if both are given and differ; else null.</param>
public readonly record struct FigureOnScale(int? Point, (int Low, int High)? Bounds)
{
    internal static FigureOnScale Of(int? low, int? best, int? high)
    {
        (int, int)? bounds = low is { } from && high is { } to && from != to ? (from, to) : null;
        return new(bounds is null ? Figure.Of(low, best, high).Best : best, bounds);
    }
}
