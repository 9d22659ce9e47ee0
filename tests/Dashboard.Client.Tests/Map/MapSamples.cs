using Dashboard.Client.Addresses;
using Dashboard.Client.Map.Marks;
using Dashboard.Shared.Datasets;
using Dashboard.Shared.Filters;
using Dashboard.Shared.Maps;
using Dashboard.Shared.Views;

namespace Dashboard.Client.Tests.Map;

/// <summary>The shipped dataset's bounds, themes and some of its places.</summary>
internal static class MapSamples
{
    public static readonly BoundingBox Bounds = new(46.4, 40.5, 87.4, 55.5);

    public static readonly MapFrame Frame = MapFrame.Of(Bounds);

    public static readonly DatasetSummary About = new(
        "kazakhstan-2022",
        new LocalString("Kazakhstan, January 2022"),
        null,
        "1-0000000000000000",
        164,
        148,
        296,
        new(2022, 1, 1),
        new(2022, 1, 31),
        null,
        null,
        Bounds,
        "central-asia",
        "Asia/Almaty",
        "CC-BY-4.0",
        null,
        true);

    public static readonly IReadOnlyList<FacetValue> Themes =
    [
        Theme("demands", "1"),
        Theme("fuel-prices", "1", "demands"),
        Theme("unrest", "2"),
        Theme("response", "3"),
        Theme("cost", "ink"),
        Theme("aftermath", "4"),
    ];

    public static readonly PageAddress Address =
        new(
            "kazakhstan-2022",
            EventFilter.None with { From = new DateOnly(2022, 1, 2), To = new DateOnly(2022, 1, 11) },
            ViewOptions.Default);

    public static readonly Mark Almaty = Place("almaty", "Almaty", 43.25249, 76.9115, 19);

    public static readonly Mark RepublicSquare =
        Place("almaty-republic-square", "Republic Square", 43.238, 76.9457, 6) with { Within = "almaty", Precision = GeoPrecision.Site };

    public static readonly Mark Police = Place("almaty-police", "City police", 43.2475, 76.93, 9) with
    {
        Within = "almaty",
        Precision = GeoPrecision.Area,
    };

    public static readonly Mark Aktau = Place("aktau", "Aktau", 43.66105, 51.17392, 8);

    public static readonly Mark Mangystau = Place("mangystau-region", "Mangystau Region", 44.0351, 53.8538, 2) with
    {
        Kind = MarkKind.Region,
        Region = "KZ-MAN",
        Precision = GeoPrecision.Region,
    };

    public static Mark Place(string id, string label, double latitude, double longitude, int count) => new(
        id, MarkKind.Place, new LocalString(label), null, "KZ-ALA", latitude, longitude, count,
        new Dictionary<string, double> { ["unrest"] = count / 2d, ["response"] = count / 2d }, GeoPrecision.Settlement);

    public static IReadOnlyList<MapMark> Clustered(params Mark[] marks) => MarkClustering.Cluster(marks, 5, _ => null);

    private static FacetValue Theme(string id, string slot, string? parent = null) => new(id, new LocalString(id), 1, false, parent, slot);
}
