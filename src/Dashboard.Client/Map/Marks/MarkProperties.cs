using System.Globalization;
using Dashboard.Client.Language;

namespace Dashboard.Client.Map.Marks;

/// <summary>What the style sheet of the map needs to draw a mark or a name at each width.</summary>
internal static class MarkProperties
{
    /// <summary>
    /// Properties of all marks: how far the circles of a mark are beyond its disc, which is <c>--d</c> (see <see cref="MarkSize"/>).
    /// </summary>
    public static string OfDrawing { get; } =
        $"--edge:{Pixels(MarkSize.White)};--state:{Pixels(MarkSize.State - MarkSize.White)}"
        + $";--area:{Pixels(MarkSize.AreaReach - MarkSize.White)};--several:{Pixels(MarkSize.ClusterReach - MarkSize.White)}"
        + $";--state-of-several:{Pixels(MarkSize.ClusterState - MarkSize.White)};--state-of-region:{Pixels(MarkSize.RegionState)}";

    /// <summary>The properties of a mark and of its name.</summary>
    /// <param name="drawn">How it is drawn at each width.</param>
    /// <param name="labels">Its name at each width.</param>
    public static string Of(IReadOnlyList<DrawnMark?> drawn, IReadOnlyList<DrawnLabel?> labels)
    {
        var properties = new WidthProperties();
        if (drawn.Any(at => at is { IsMoved: true }))
        {
            properties
                .Add("x", drawn.Select(at => at is null ? null : Numbers.Svg(at.X)))
                .Add("y", drawn.Select(at => at is null ? null : Numbers.Svg(at.Y)))
                .Add("home", drawn.Select(at => Step(at?.Home)));
        }

        properties
            .Add("d", drawn.Select(at => Pixels(at?.Radius + MarkSize.White)))
            .Add("w", drawn.Select(at => at is null ? null : Pixels(MarkSize.Ring(at.Radius))))
            .Add("h", drawn.Select(at => Pixels(at?.HitRadius)))
            .Add("t", drawn.Select(at => Pixels(at?.TouchRadius)))
            .Add("c", drawn.Select(at => Pixels(at?.CountSize)));
        return Add(properties, labels).ToString();
    }

    /// <summary>The properties of a name on the basemap.</summary>
    /// <param name="labels">The name at each width.</param>
    public static string Of(IReadOnlyList<DrawnLabel?> labels) => Add(new WidthProperties(), labels).ToString();

    private static WidthProperties Add(WidthProperties properties, IReadOnlyList<DrawnLabel?> labels) => labels.All(at => at is null)
        ? properties
        : properties
            .Add("nx", labels.Select(at => Pixels(at?.X - (at?.With?.X ?? 0))))
            .Add("ny", labels.Select(at => Pixels(at?.Y - (at?.With?.Y ?? 0))))
            .Add("a", labels.Select(at => at?.Anchor))
            .Add("n", labels.Select(at => at is { IsLarge: true } ? Pixels(MarkLabel.LargeSize) : null))
            .Add("b", labels.Select(at => at is { IsLarge: true } ? MarkLabel.LargeWeight : null))
            .Add("from", labels.Select(at => at is null ? Never : Step(at.From)));

    // A step that is never reached.
    private const string Never = "99";

    private static string? Step(int? step) => step?.ToString(CultureInfo.InvariantCulture);

    private static string? Pixels(double? length) => length is { } pixels ? Numbers.Svg(pixels) + "px" : null;
}
