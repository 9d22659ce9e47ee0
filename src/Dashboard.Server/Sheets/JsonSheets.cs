using System.Globalization;
using System.Text.Json;

namespace Dashboard.Server.Sheets;

/// <summary>
/// Reads JSON as a table: the features of a GeoJSON, the slides of a TimelineJS file, or a list of objects such as the events of time-map.
/// Each object is a row, each of its properties a column; a nested object gives columns such as <c>start_date year</c>.
/// </summary>
internal static class JsonSheets
{
    private const string Latitude = "latitude";
    private const string Longitude = "longitude";

    public static IReadOnlyList<Sheet> Read(string file, string json)
    {
        try
        {
            using var document = JsonDocument.Parse(json);
            return Lists(document.RootElement) is { Count: > 0 } lists
                ? [.. lists.Select(list => Table(file, list))]
                : throw new UnreadableSheetException($"{file} holds no list of objects: neither GeoJSON features nor events.");
        }
        catch (JsonException error)
        {
            throw new UnreadableSheetException(
                $"{file}, line {error.LineNumber + 1} is not valid JSON; look for a missing comma or bracket.",
                error);
        }
    }

    private static List<JsonElement> Lists(JsonElement root)
    {
        if (root.ValueKind is JsonValueKind.Array)
            return [root];
        if (root.ValueKind is not JsonValueKind.Object)
            return [];
        return
        [
            .. ((string[])["features", "events", "slides"])
                .Where(name => root.TryGetProperty(name, out var list) && list.ValueKind is JsonValueKind.Array)
                .Select(name => root.GetProperty(name)),
        ];
    }

    private static Sheet Table(string file, JsonElement list)
    {
        var columns = new List<string>();
        var objects = new List<Dictionary<string, string>>();
        foreach (var item in list.EnumerateArray().Where(item => item.ValueKind is JsonValueKind.Object))
        {
            var cells = new Dictionary<string, string>(StringComparer.Ordinal);
            if (item.TryGetProperty("geometry", out var geometry) && item.TryGetProperty("properties", out var properties))
            {
                Flatten("", properties, cells);
                AddPoint(geometry, cells);
                if (item.TryGetProperty("id", out var id))
                    cells.TryAdd("id", Text(id));
            }
            else
            {
                Flatten("", item, cells);
            }

            columns.AddRange(cells.Keys.Except(columns, StringComparer.Ordinal).ToList());
            objects.Add(cells);
        }

        return new Sheet(
            file,
            null,
            [
                new SheetRow(1, columns),
                .. objects.Select((cells, index) =>
                    new SheetRow(index + 2, [.. columns.Select(column => cells.GetValueOrDefault(column, ""))])),
            ]);
    }

    private static void Flatten(string prefix, JsonElement element, Dictionary<string, string> cells)
    {
        if (element.ValueKind is JsonValueKind.Object)
        {
            foreach (var property in element.EnumerateObject())
                Flatten(prefix.Length == 0 ? property.Name : $"{prefix} {property.Name}", property.Value, cells);
        }
        else if (element.ValueKind is JsonValueKind.Array)
        {
            cells[prefix] = string.Join("; ", element.EnumerateArray().Select(Text).Where(text => text.Length > 0));
        }
        else
        {
            cells[prefix] = Text(element);
        }
    }

    // A line or an area stands at the middle of its bounds.
    private static void AddPoint(JsonElement geometry, Dictionary<string, string> cells)
    {
        var points = new List<(double Longitude, double Latitude)>();
        if (geometry.ValueKind is JsonValueKind.Object && geometry.TryGetProperty("coordinates", out var coordinates))
            Collect(coordinates, points);
        if (points.Count == 0)
            return;
        cells[Latitude] = Number((points.Min(point => point.Latitude) + points.Max(point => point.Latitude)) / 2);
        cells[Longitude] = Number((points.Min(point => point.Longitude) + points.Max(point => point.Longitude)) / 2);
    }

    private static void Collect(JsonElement coordinates, List<(double Longitude, double Latitude)> points)
    {
        if (coordinates.ValueKind is not JsonValueKind.Array)
            return;
        if (coordinates.GetArrayLength() >= 2
            && coordinates[0].ValueKind is JsonValueKind.Number
            && coordinates[1].ValueKind is JsonValueKind.Number)
        {
            points.Add((coordinates[0].GetDouble(), coordinates[1].GetDouble()));
            return;
        }

        foreach (var part in coordinates.EnumerateArray())
            Collect(part, points);
    }

    private static string Number(double degrees) => Math.Round(degrees, 6).ToString(CultureInfo.InvariantCulture);

    private static string Text(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.String => element.GetString()!.Trim(),
        JsonValueKind.Null or JsonValueKind.Undefined => "",
        JsonValueKind.True => "yes",
        JsonValueKind.False => "no",
        _ => element.GetRawText(),
    };
}
