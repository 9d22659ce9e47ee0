using System.Globalization;
using Dashboard.Client.Language;
using Dashboard.Shared.Datasets;
using Dashboard.Shared.Views;

namespace Dashboard.Client.Map.Marks;

/// <summary>Texts of the map that consist of several parts.</summary>
internal static class MapWords
{
    /// <summary>Names the map as a whole.</summary>
    public static string Map(MapView view) =>
        Total(view) is > 0 and var events ? MapText.FormatMapOf(Events(events)) : MapText.MapEmpty;

    /// <summary>Events with a place.</summary>
    public static int Total(MapView view) => view.Marks.Sum(mark => mark.Count) + view.Beyond.Sum(part => part.Count);

    /// <summary>Names a mark: "Port, 34 events".</summary>
    public static string Mark(MapMark mark)
    {
        var named = $"{PlaceOf(mark)}, {Events(mark.Count)}";
        return mark.Precision == GeoPrecision.Region ? MapText.FormatOnlyRegion(named) : named;
    }

    /// <summary>The place of a mark: "Port", "Port and Harbour", "Port, Harbour and 12 others".</summary>
    public static string PlaceOf(MapMark mark) => mark switch
    {
        { Cluster: { Largest: [var first, var second], Places: var places } } => places > 2
            ? MapText.FormatTwoAndOthers(first.Text, second.Text, Numbers.Of(places - 2, MapText.Others))
            : MapText.FormatTwo(first.Text, second.Text),
        { Kind: MarkKind.Cluster } => MapText.FormatAndOthers(mark.Label.Text),
        _ => mark.Label.Text,
    };

    /// <summary>"53 events, south-east".</summary>
    public static string Beyond(BeyondMap part) => $"{Events(part.Count)}, {MapText.Directions.Split('|')[(int)part.Direction]}";

    /// <summary>The words in the box, after the number.</summary>
    public static string WholeCountry(int events) => Numbers.Of(events, MapText.WholeCountry);

    /// <summary>"34 events".</summary>
    public static string Events(int number) => Numbers.Of(number, LanguageText.Events);

    /// <summary>Degrees for scripts, to about a metre.</summary>
    public static string Degrees(double degrees) => Math.Round(degrees, 5).ToString(CultureInfo.InvariantCulture);
}
