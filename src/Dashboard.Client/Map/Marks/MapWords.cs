using Dashboard.Client.Language;
using Dashboard.Shared.Datasets;
using Dashboard.Shared.Views;

namespace Dashboard.Client.Map.Marks;

/// <summary>Texts of the map that consist of several parts.</summary>
internal static class MapWords
{
    /// <summary>Names the map as a whole.</summary>
    public static string Map(MapView view) =>
        view.Marks.Count == 0 ? MapText.MapEmpty : MapText.FormatMapOf(Events(view.Marks.Sum(mark => mark.Count)));

    /// <summary>Names a mark: "Port, 34 events".</summary>
    public static string Mark(MapMark mark)
    {
        var place = mark.Kind == MarkKind.Cluster ? MapText.FormatAndOthers(mark.Label.Text) : mark.Label.Text;
        var named = $"{place}, {Events(mark.Count)}";
        return mark.Precision == GeoPrecision.Region ? MapText.FormatOnlyRegion(named) : named;
    }

    /// <summary>The words in the box, after the number.</summary>
    public static string WholeCountry(int events) => Numbers.Of(events, MapText.WholeCountry);

    /// <summary>"34 events".</summary>
    public static string Events(int number) => Numbers.Of(number, LanguageText.Events);
}
