using Dashboard.Shared.Maps;
using Dashboard.Shared.Views;

namespace Dashboard.Server.Basemaps;

/// <summary>
/// Where the names of countries and seas have most space in a frame: a grid over it that knows whose each cell is. So a name stands on the
/// part that is in view, wherever the middle of the country or the sea may be.
/// </summary>
internal sealed class NameGrid
{
    private const int Columns = 96;
    private const int MinCells = 6;
    private const double MinSea = 2.5; // rows from its shores: a name of two lines on the smallest map
    private const double HalfCell = 0.5; // a shore lies between the middles of two cells
    private const string Lake = "lake";

    private readonly MapFrame frame;
    private readonly string?[,] owners;

    /// <summary>A grid of countries, by ISO 3166-1 alpha-3 code, and lakes.</summary>
    public NameGrid(Topology topology, MapFrame frame)
    {
        this.frame = frame;
        owners = new string?[(int)Math.Ceiling(Columns / frame.Aspect), Columns];
        var arcs = topology.Arcs
            .Select(arc => arc.Select(point => frame.Place(Mercator.Point(point.Latitude, point.Longitude))).ToArray())
            .ToArray();
        foreach (var shape in topology["countries"])
            Fill(shape.Lines.SelectMany(line => line).Select(number => arcs[number < 0 ? ~number : number]), shape.Country);
        foreach (var shape in topology["lakes"])
            Fill(shape.Lines.SelectMany(line => line).Select(number => arcs[number < 0 ? ~number : number]), Lake);
    }

    /// <summary>The space of each country that fills some cells.</summary>
    public IReadOnlyDictionary<string, NameSpace> Countries()
    {
        var countries = owners.Cast<string?>().OfType<string>().Distinct(StringComparer.Ordinal).Where(owner => owner != Lake);
        return countries.Select(country => (country, Space: Widest((row, column) => owners[row, column] == country)))
            .Where(country => country.Space is not null)
            .ToDictionary(country => country.country, country => country.Space!.Value, StringComparer.Ordinal);
    }

    /// <summary>The space of each sea and lake: the water of its boxes that belongs to none before it.</summary>
    /// <param name="seas">Boxes by name, small seas before the oceans around them.</param>
    public IEnumerable<(int Sea, NameSpace Space)> Seas(IReadOnlyList<(string Name, bool IsLake, LonLatBox Box)> seas)
    {
        var water = new int?[owners.GetLength(0), Columns];
        foreach (var (row, column) in Cells().Where(cell => owners[cell.Row, cell.Column] is null or Lake))
        {
            var (longitude, latitude) = At(row, column);
            var (isLake, turn) = (owners[row, column] == Lake, longitude > 180 ? -360 : longitude < -180 ? 360 : 0);
            water[row, column] = First(sea => seas[sea].IsLake == isLake && seas[sea].Box.Holds(longitude + turn, latitude));
        }

        return water.Cast<int?>().OfType<int>().Distinct().Order()
            .Select(sea => (Sea: sea, Space: Widest((row, column) => water[row, column] == sea)))
            .Where(sea => sea.Space is { Rows: >= MinSea } || (sea.Space is not null && seas[sea.Sea].IsLake))
            .Select(sea => (sea.Sea, sea.Space!.Value))
            .ToArray();

        // A name has one number, so that its boxes are one sea.
        int? First(Func<int, bool> holds)
        {
            for (var sea = 0; sea < seas.Count; sea++)
            {
                if (holds(sea))
                    return Enumerable.Range(0, seas.Count).First(first => seas[first].Name == seas[sea].Name);
            }

            return null;
        }
    }

    private (double Longitude, double Latitude) At(int row, int column)
    {
        var at = frame.World(new((column + 0.5) / Columns, (row + 0.5) / owners.GetLength(0)));
        return (Mercator.Longitude(at.X), Mercator.Latitude(at.Y));
    }

    private IEnumerable<(int Row, int Column)> Cells() =>
        Enumerable.Range(0, owners.GetLength(0)).SelectMany(row => Enumerable.Range(0, Columns).Select(column => (row, column)));

    // Cells whose middle lies inside: between an odd crossing of their row and the next.
    private void Fill(IEnumerable<MapPoint[]> lines, string? owner)
    {
        var rows = owners.GetLength(0);
        var crossings = new List<double>?[rows];
        foreach (var line in lines)
        {
            for (var i = 1; i < line.Length; i++)
                Cross(line[i - 1], line[i]);
        }

        for (var row = 0; row < rows; row++)
        {
            if (crossings[row] is not { } at)
                continue;
            at.Sort();
            for (var i = 1; i < at.Count; i += 2)
            {
                var last = Math.Min(Columns - 1, at[i] * Columns - 0.5);
                for (var column = (int)Math.Ceiling(Math.Max(0, at[i - 1] * Columns - 0.5)); column <= last; column++)
                    owners[row, column] = owner;
            }
        }

        void Cross(MapPoint from, MapPoint to)
        {
            var (top, bottom) = from.Y < to.Y ? (from, to) : (to, from);
            var last = Math.Min(rows - 1, Math.Ceiling(bottom.Y * rows - 0.5) - 1);
            for (var row = (int)Math.Max(0, Math.Ceiling(top.Y * rows - 0.5)); row <= last; row++)
                (crossings[row] ??= []).Add(top.X + (bottom.X - top.X) * ((row + 0.5) / rows - top.Y) / (bottom.Y - top.Y));
        }
    }

    // The cell that is farthest from those of others. Beyond the frame all are.
    private NameSpace? Widest(Func<int, int, bool> isOwn)
    {
        var (rows, cells) = (owners.GetLength(0), 0);
        var distance = new double[rows + 2, Columns + 2];
        foreach (var (row, column) in Cells().Where(cell => isOwn(cell.Row, cell.Column)))
        {
            cells++;
            distance[row + 1, column + 1] = Math.Min(distance[row, column + 1] + 1, distance[row + 1, column] + BasemapLabel.AcrossCost);
        }

        if (cells < MinCells)
            return null;
        var (best, at) = (0d, (Row: 0, Column: 0));
        foreach (var (row, column) in Cells().Reverse())
        {
            var here = Math.Min(
                distance[row + 1, column + 1],
                Math.Min(distance[row + 2, column + 1] + 1, distance[row + 1, column + 2] + BasemapLabel.AcrossCost));
            distance[row + 1, column + 1] = here;
            if (here > best)
                (best, at) = (here, (row, column));
        }

        var (longitude, latitude) = At(at.Row, at.Column);
        return new NameSpace(latitude, longitude, cells, best) { Reach = (best - HalfCell) / rows / frame.Aspect };
    }
}

/// <summary>The place of a name.</summary>
/// <param name="Latitude">Degrees.</param>
/// <param name="Longitude">Degrees; beyond 180 in a frame across the 180th meridian.</param>
/// <param name="Cells">How much of the frame the country or sea fills.</param>
/// <param name="Rows">How far it is from what is not the country or sea.</param>
internal readonly record struct NameSpace(double Latitude, double Longitude, int Cells, double Rows)
{
    /// <summary>The same as a fraction of the width of the frame.</summary>
    public double Reach { get; init; }
}
