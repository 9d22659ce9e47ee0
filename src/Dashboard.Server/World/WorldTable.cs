using System.Globalization;
using CsvHelper;

namespace Dashboard.Server.World;

/// <summary>The rows of a table of <c>data/world</c>.</summary>
internal static class WorldTable
{
    /// <summary>Reads a file.</summary>
    /// <param name="name">Its name without <c>.br</c>.</param>
    public static IEnumerable<WorldRow> Read(string name)
    {
        using var reader = CsvReader.FromText(WorldFile.Text(name), new CsvReaderOptions { Separator = ',', HasHeader = false });
        reader.Read();
        var columns = reader.Current.ToArray().Index().ToDictionary(column => column.Item, column => column.Index, StringComparer.Ordinal);
        while (reader.Read())
            yield return new WorldRow(columns, reader.Current.ToArray());
    }
}

/// <summary>A row of such a table.</summary>
internal sealed class WorldRow(Dictionary<string, int> columns, string[] cells)
{
    /// <summary>The cell of a column; empty: not known.</summary>
    public string this[string column] => cells[columns[column]];

    /// <summary>The number in a column.</summary>
    public double Number(string column) => double.Parse(this[column], CultureInfo.InvariantCulture);

    /// <summary>The parts of a cell between bars.</summary>
    public string[] List(string column) => this[column].Split('|', StringSplitOptions.RemoveEmptyEntries);

    /// <summary>Names by language tag: the cell <c>names</c> holds <c>en=Colombo|ru=Коломбо</c>.</summary>
    public Dictionary<string, string> Names() => List("names")
        .Select(name => name.Split('=', 2))
        .ToDictionary(name => name[0], name => name[1], StringComparer.Ordinal);
}
