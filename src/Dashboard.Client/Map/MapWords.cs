using Dashboard.Client.Language;
using Dashboard.Shared.Datasets;
using Dashboard.Shared.Views;

namespace Dashboard.Client.Map;

/// <summary>What the map says.</summary>
internal static class MapWords
{
    /// <summary>Names the map as a whole.</summary>
    public static string Map(MapView view) => view.Marks.Count == 0
        ? "Map: no event has a place on it"
        : $"Map: {Events(view.Marks.Sum(mark => mark.Count))}, by place";

    /// <summary>Names a mark: "Port, 34 events".</summary>
    public static string Mark(MapMark mark)
    {
        var place = mark.Kind == MarkKind.Cluster ? mark.Label.Text + " and others" : mark.Label.Text;
        var named = $"{place}, {Events(mark.Count)}";
        return mark.Precision == GeoPrecision.Region ? named + ", only the region is known" : named;
    }

    /// <summary>What stands in the box, after the number.</summary>
    public static string WholeCountry(int events) => events == 1 ? "event concerns the whole country" : "events concern the whole country";

    private static string Events(int number) => Numbers.Of(number, LanguageText.Events);
}
