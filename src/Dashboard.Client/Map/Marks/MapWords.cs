using System.Globalization;
using Dashboard.Client.Coded;
using Dashboard.Client.Language;
using Dashboard.Shared.Datasets;
using Dashboard.Shared.Filters;
using Dashboard.Shared.Views;

namespace Dashboard.Client.Map.Marks;

/// <summary>Texts of the map that consist of several parts.</summary>
internal static class MapWords
{
    /// <summary>Names the map as a whole.</summary>
    public static string Map(MapView view) =>
        (Total(view), view.By) switch
        {
            (0, _) when view.CountedBy is null => MapText.MapEmpty,
            (var number, MapMarks.Places) => MapText.FormatMapOf(CodedWords.Number(number, view.CountedBy)),
            (var number, MapMarks.Regions) => MapText.FormatMapOfRegions(CodedWords.Number(number, view.CountedBy)),
            var (number, _) => MapText.FormatMapOfHexagons(CodedWords.Number(number, view.CountedBy)),
        };

    /// <summary>Events with a place.</summary>
    public static int Total(MapView view) => view.Marks.Sum(mark => mark.Count) + view.Beyond.Sum(part => part.Count);

    /// <summary>Names a mark: "Port, 34 events", "Port, 34 deaths coded by ACLED; 12 events".</summary>
    /// <param name="mark">The mark.</param>
    /// <param name="countedBy">The coder whose deaths it counts; null: events.</param>
    public static string Mark(MapMark mark, string? countedBy)
    {
        var named = $"{PlaceOf(mark)}, {CodedWords.NumberAndEvents(mark.Count, countedBy, mark.Events)}";
        return mark.Precision == GeoPrecision.Region ? MapText.FormatOnlyRegion(named) : named;
    }

    /// <summary>Names a shaded area: "Coast, 34 events", "34 events around Port".</summary>
    /// <param name="mark">The area.</param>
    /// <param name="countedBy">The coder whose deaths it counts; null: events.</param>
    public static string Area(Mark mark, string? countedBy) => mark.Kind == MarkKind.Hexagon
        ? MapText.FormatAround(CodedWords.NumberAndEvents(mark.Count, countedBy, mark.Events), mark.Label.Text)
        : $"{PlaceOf(mark)}, {CodedWords.NumberAndEvents(mark.Count, countedBy, mark.Events)}";

    /// <summary>The place of a mark: "Port", "Port and Harbour", "Port, Harbour and 12 others".</summary>
    public static string PlaceOf(MapMark mark) => PlacesOf(mark.Cluster)
        ?? (mark.Kind == MarkKind.Cluster ? MapText.FormatAndOthers(mark.Label.Text) : mark.Label.Text);

    /// <summary>The same of a shaded area.</summary>
    public static string PlaceOf(Mark mark) => PlacesOf(mark.Cluster) ?? mark.Label.Text;

    private static string? PlacesOf(PlaceCluster? cluster) => cluster is { Largest: [var first, var second], Places: var places }
        ? places > 2
            ? MapText.FormatTwoAndOthers(first.Text, second.Text, Numbers.Of(places - 2, MapText.Others))
            : MapText.FormatTwo(first.Text, second.Text)
        : null;

    /// <summary>What marks stand for, after "Show:".</summary>
    public static string Marks(MapMarks marks) => marks switch
    {
        MapMarks.Places => MapText.Places,
        MapMarks.Regions => MapText.Regions,
        _ => MapText.Hexagons,
    };

    /// <summary>A step of shades: "1", "10 to 49", "50 or more".</summary>
    public static string Step(int first, int? last) =>
        last is not { } end ? MapText.FormatOrMore(Numbers.Count(first))
        : end == first ? Numbers.Count(first)
        : MapText.FormatFromTo(Numbers.Count(first), Numbers.Count(end));

    /// <summary>"53 events, south-east".</summary>
    /// <param name="part">What is beyond.</param>
    /// <param name="countedBy">The coder whose deaths it counts; null: events.</param>
    public static string Beyond(BeyondMap part, string? countedBy) =>
        $"{CodedWords.Number(part.Count, countedBy)}, {MapText.Directions.Split('|')[(int)part.Direction]}";

    /// <summary>The words in the box, after the number, if all its events concern a whole country.</summary>
    public static string WholeCountry(int events) => Numbers.Of(events, MapText.WholeCountry);

    /// <summary>The words in the box, after the number; never more than those for a whole country.</summary>
    public static string Unlocated(MapView view) =>
        view.CountedBy is not null ? Numbers.Of(view.Unlocated, CodedText.NotOnMap)
        : view.Unknown == 0 ? WholeCountry(view.Unlocated) : Numbers.Of(view.Unlocated, MapText.NotOnMap);

    /// <summary>Degrees for scripts, to about a metre.</summary>
    public static string Degrees(double degrees) => Math.Round(degrees, 5).ToString(CultureInfo.InvariantCulture);
}
