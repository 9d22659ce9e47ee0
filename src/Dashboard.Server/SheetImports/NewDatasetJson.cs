using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Dashboard.Server.Folders;
using Dashboard.Shared.Datasets;

namespace Dashboard.Server.SheetImports;

/// <summary>Makes the <c>dataset.json</c> of an imported sheet, or changes in an existing one what the keeper says.</summary>
internal static class NewDatasetJson
{
    private const double Margin = 0.15; // of the extent, around the places
    private const double LeastMargin = 0.05; // degrees
    private const double FarDegrees = 20;
    private const double Few = 0.02; // of the points, or one
    private const double HalfTurn = 180; // degrees
    private const string NoLicence = "All rights reserved";

    private static readonly JsonSerializerOptions Json = new()
    {
        WriteIndented = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>The title of an existing file in a language; null if there is none.</summary>
    public static string? TitleIn(byte[]? existing, string language) =>
        Parse(existing)?["title"] switch
        {
            JsonObject texts => (texts[language] ?? texts.FirstOrDefault().Value)?.GetValue<string>(),
            JsonValue text => text.GetValue<string>(),
            _ => null,
        };

    /// <summary>The country of an existing file; null if it names none.</summary>
    public static string? CountryIn(byte[]? existing) => (Parse(existing)?["country"] as JsonValue)?.GetValue<string>();

    /// <summary>The first language of an existing file; null if it does not say.</summary>
    public static string? LanguageOf(byte[]? existing) =>
        Parse(existing) is { } json ? json["languages"] is JsonArray { Count: > 0 } list ? list[0]!.GetValue<string>() : "en" : null;

    /// <summary>The file.</summary>
    /// <param name="existing">The one in the folder, or null.</param>
    /// <param name="options">What the keeper says.</param>
    /// <param name="properties">Those of the keeper's own sheet.</param>
    /// <param name="languages">The languages of the sheet, the first one first.</param>
    /// <param name="title">The title.</param>
    /// <param name="points">Of all places.</param>
    /// <param name="attribution">Where the coordinates come from, if their licence asks for it; else null.</param>
    /// <param name="days">First and last day of any event.</param>
    /// <param name="notes">What is derived is said there.</param>
    public static byte[] Of(
        byte[]? existing,
        ImportOptions options,
        IReadOnlyDictionary<string, string> properties,
        IReadOnlyList<string> languages,
        string title,
        IReadOnlyList<(double Latitude, double Longitude)> points,
        string? attribution,
        (DateOnly First, DateOnly Last) days,
        ImportNotes notes)
    {
        var language = languages[0];
        if (Parse(existing) is { } json)
        {
            GivenProperties.Apply(json, properties, language, notes);
            if (options.Title is not null)
            {
                if (json["title"] is JsonObject titles)
                    titles[language] = title;
                else
                    json["title"] = new JsonObject { [language] = title };
            }

            if (options.Licence is { } licence)
                (json["licence"], json["exportAllowed"]) = (licence, AllowsDownloads(licence, notes));
            if (options.Country is { } country)
                json["country"] = country;
            return Bytes(json);
        }

        var box = Bounds(points, notes);
        (double, double)? middle = points.Count == 0 ? null : Middle(points);
        var zone = TimeZones.Of(options.Country, middle);
        var from = options.Country is null ? "places" : "country";
        if (!properties.ContainsKey("timeZone"))
            notes.Say($"Time zone: {zone}, from the {from}; change timeZone in dataset.json if it is another.");
        var licensed = options.Licence ?? properties.GetValueOrDefault("licence");
        if (licensed is null)
            notes.Say("Licence: none was given, so all rights are reserved and no rows can be downloaded; --licence CC-BY-4.0 allows it.");
        var fresh = new JsonObject
        {
            ["id"] = options.Id,
            ["languages"] = new JsonArray([.. languages.Select(tag => JsonValue.Create(tag))]),
            ["title"] = new JsonObject { [language] = title },
            ["timeZone"] = zone,
            ["focus"] = new JsonObject { ["from"] = Cell.Of(days.First), ["to"] = Cell.Of(days.Last) },
            ["bbox"] = new JsonArray([.. box.Select(degrees => JsonValue.Create(Math.Round(degrees, 4)))]),
            ["licence"] = licensed ?? NoLicence,
            ["exportAllowed"] = licensed is not null && !properties.ContainsKey("exportAllowed") && AllowsDownloads(licensed, notes),
        };
        if (options.Country is { } code)
            fresh["country"] = code;
        if (attribution is not null)
            fresh["attribution"] = attribution;
        GivenProperties.Apply(fresh, properties, language, notes);
        return Bytes(fresh);
    }

    private static bool AllowsDownloads(string licence, ImportNotes notes)
    {
        if (OpenLicence.IsOne(licence))
            return true;
        notes.Say(
            $"Licence: \"{licence}\" is not known here as one that allows copies, so no rows can be downloaded; "
            + "set exportAllowed to true in dataset.json if it does.");
        return false;
    }

    private static double[] Bounds(IReadOnlyList<(double Latitude, double Longitude)> points, ImportNotes notes)
    {
        if (points.Count == 0)
        {
            notes.Say("No place has a point, so the map shows the world; add coordinates, or --place and --country.");
            return [-170, -58, 170, 76];
        }

        var all = points;
        points = WithoutFar(all);
        if (points.Count < all.Count)
            notes.Say(
                $"The map leaves out {all.Count - points.Count} point far from all others; "
                + "look whether its coordinates are swapped or wrong.");
        var around = BoundingBox.Around(points);
        var high = Math.Max((around.MaxLatitude - around.MinLatitude) * Margin, LeastMargin);
        var wide = Math.Max((around.East - around.MinLongitude) * Margin, LeastMargin);
        var (west, east) = (around.MinLongitude - wide, around.East + wide);
        // Less than half the world may lie across the 180th meridian.
        if (east - west < HalfTurn)
            (west, east) = (Turned(west), Turned(east));
        return
        [
            Math.Max(west, -180), Math.Max(around.MinLatitude - high, -85), Math.Min(east, 180), Math.Min(around.MaxLatitude + high, 85),
        ];
    }

    // Half of the points lie on each side of it, so that one wrong point does not move it.
    private static (double Latitude, double Longitude) Middle(IReadOnlyList<(double Latitude, double Longitude)> points)
    {
        var around = BoundingBox.Around(points);
        return (
            points.Select(point => point.Latitude).Order().ElementAt(points.Count / 2),
            Turned(points.Select(point => point.Longitude < around.MinLongitude ? point.Longitude + (2 * HalfTurn) : point.Longitude)
                .Order()
                .ElementAt(points.Count / 2)));
    }

    // One point, or a few of many, far from all others is likely wrong: it is named when the folder is checked.
    private static IReadOnlyList<(double Latitude, double Longitude)> WithoutFar(IReadOnlyList<(double Latitude, double Longitude)> points)
    {
        var (latitude, longitude) = Middle(points);
        var near = points
            .Where(point => Math.Abs(point.Latitude - latitude) < FarDegrees
                && Math.Abs(Turned(point.Longitude - longitude)) < FarDegrees)
            .ToList();
        return points.Count > 2 && points.Count - near.Count <= Math.Max(1, points.Count * Few) ? near : points;
    }

    // A longitude from -180 to 180.
    private static double Turned(double longitude) => longitude switch
    {
        > HalfTurn => longitude - (2 * HalfTurn),
        < -HalfTurn => longitude + (2 * HalfTurn),
        _ => longitude,
    };

    private static JsonObject? Parse(byte[]? existing)
    {
        try
        {
            return existing is null
                ? null
                : JsonNode.Parse(existing.AsSpan().StartsWith("\uFEFF"u8) ? existing[3..] : existing) as JsonObject;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static byte[] Bytes(JsonObject json) => [.. JsonSerializer.SerializeToUtf8Bytes(json, Json), (byte)'\n'];
}
