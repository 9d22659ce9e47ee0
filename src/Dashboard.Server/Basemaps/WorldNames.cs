using Dashboard.Server.World;
using Dashboard.Shared.Maps;
using Dashboard.Shared.Views;

namespace Dashboard.Server.Basemaps;

/// <summary>The names on a ground that is cut from the world: seas and countries where they have space, and the largest cities.</summary>
internal static class WorldNames
{
    private const int MaxCities = 16;

    /// <summary>The names in a frame, most important first.</summary>
    public static IReadOnlyList<GroundName> Of(Topology topology, MapFrame frame)
    {
        var grid = new NameGrid(topology, frame);
        var spaces = grid.Countries();
        var countries = new List<(int Cells, GroundName Name)>();
        var cities = new List<(double Weight, GroundName Name)>();
        foreach (var row in WorldTable.Read("names.csv"))
        {
            if (row["kind"] == "country" && spaces.TryGetValue(row["alpha3"], out var space))
                countries.Add((space.Cells, new(BasemapLabelKind.Country, row.Names(), space.Latitude, space.Longitude)));
            else if (row["kind"] == "city" && City(row, frame) is { } city)
                cities.Add((row.Number("weight"), city));
        }

        return
        [
            .. Seas(grid),
            .. countries.OrderByDescending(country => country.Cells).Select(country => country.Name),
            .. cities.OrderByDescending(city => city.Weight).Take(MaxCities).Select(city => city.Name),
        ];
    }

    private static GroundName? City(WorldRow row, MapFrame frame)
    {
        var (latitude, longitude) = (row.Number("latitude"), frame.Unwrapped(row.Number("longitude")));
        return frame.Place(latitude, longitude) is { X: > 0 and < 1, Y: > 0 and < 1 }
            ? new GroundName(BasemapLabelKind.City, row.Names(), latitude, longitude)
            : null;
    }

    private static IEnumerable<GroundName> Seas(NameGrid grid)
    {
        var seas = WorldTable.Read("seas.csv")
            .Select(row => (
                Names: row.Names(),
                IsLake: row["kind"] == "lake",
                Box: new LonLatBox(row.Number("west"), row.Number("south"), row.Number("east"), row.Number("north"))))
            .ToArray();
        return grid.Seas([.. seas.Select(sea => (sea.Names["en"], sea.IsLake, sea.Box))])
            .OrderByDescending(sea => sea.Space.Cells)
            .Select(sea => new GroundName(BasemapLabelKind.Sea, seas[sea.Sea].Names, sea.Space.Latitude, sea.Space.Longitude)
            {
                Reach = Math.Round(sea.Space.Reach, 4),
            });
    }
}
