using System.Globalization;
using CsvHelper;
using Dashboard.Shared.Views;

namespace Dashboard.Server.Basemaps;

/// <summary>A row of <c>labels.csv</c>: a name on the basemap, in several languages.</summary>
/// <param name="Kind">What it names.</param>
/// <param name="Names">Name by language tag; English always exists.</param>
/// <param name="Latitude">Degrees.</param>
/// <param name="Longitude">Degrees.</param>
internal sealed record GroundName(BasemapLabelKind Kind, IReadOnlyDictionary<string, string> Names, double Latitude, double Longitude)
{
    private const string English = "en";

    /// <summary>As in <see cref="BasemapLabel.Reach"/>.</summary>
    public double? Reach { get; init; }
    private const string NameColumn = "name_";

    /// <summary>The label in a language.</summary>
    public BasemapLabel In(string language) =>
        new(
            Kind,
            Of(language) is { } name ? new LocalString(name) : new LocalString(Names[English], English),
            Latitude,
            Longitude)
        {
            Reach = Reach,
        };

    // A name in Portuguese serves for Brazil's.
    private string? Of(string language)
    {
        for (var tag = language; tag.Length > 0; tag = tag[..Math.Max(0, tag.LastIndexOf('-'))])
        {
            if (Names.TryGetValue(tag, out var name))
                return name;
        }

        return null;
    }

    /// <summary>Reads a file; rows that are not names on the map are skipped.</summary>
    public static IReadOnlyList<GroundName> Read(string text)
    {
        using var reader = CsvReader.FromText(text, new CsvReaderOptions { Separator = ',', HasHeader = false });
        if (!reader.Read())
            return [];
        string[] header = [.. reader.Current.ToArray().Select(column => column.Trim())];
        var names = new List<GroundName>();
        while (reader.Read())
        {
            var cells = reader.Current.ToArray();
            if (
                cells.Length == header.Length
                && Of(header.Zip(cells).ToDictionary(cell => cell.First, cell => cell.Second, StringComparer.Ordinal)) is { } name)
                names.Add(name);
        }

        return names;
    }

    // The shapes tell lakes from seas, the names do not.
    private static BasemapLabelKind? KindOf(string? kind) => kind switch
    {
        "water" => BasemapLabelKind.Sea,
        "country" => BasemapLabelKind.Country,
        "city" => BasemapLabelKind.City,
        _ => null,
    };

    private static GroundName? Of(Dictionary<string, string> row)
    {
        var names = row.Where(cell => cell.Key.StartsWith(NameColumn, StringComparison.Ordinal) && !string.IsNullOrWhiteSpace(cell.Value))
            .ToDictionary(cell => cell.Key[NameColumn.Length..], cell => cell.Value.Trim(), StringComparer.Ordinal);
        return
            KindOf(row.GetValueOrDefault("kind")) is { } kind
            && names.ContainsKey(English)
            && Degrees("latitude") is { } latitude
            && Degrees("longitude") is { } longitude
            ? new GroundName(kind, names, latitude, longitude)
            : null;

        double? Degrees(string column) =>
            double.TryParse(row.GetValueOrDefault(column), NumberStyles.Float, CultureInfo.InvariantCulture, out var degrees)
                ? degrees
                : null;
    }
}
