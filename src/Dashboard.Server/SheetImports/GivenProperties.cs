using System.Globalization;
using System.Text.Json.Nodes;
using Dashboard.Server.Import.Files;

namespace Dashboard.Server.SheetImports;

/// <summary>Writes the properties of the sheet <c>dataset</c> into <c>dataset.json</c>.</summary>
internal static class GivenProperties
{
    /// <summary>The properties that the sheet may have, with the languages of texts left out.</summary>
    public static readonly string[] Names =
    [
        .. DatasetJson.Texts, DatasetJson.StandfirstClaims,
        "languages", "timeZone", "focus.from", "focus.to", "bbox", "country", "basemap", "licence", "exportAllowed",
    ];

    /// <summary>Sets each property that is given. What cannot be read stays as text, for the rules to name.</summary>
    public static void Apply(JsonObject json, IReadOnlyDictionary<string, string> given, string language, ImportNotes notes)
    {
        foreach (var (name, cell) in given)
        {
            var (field, tag) = name.Split('_') is [var stem, var suffix] ? (stem, suffix) : (name, language);
            if (DatasetJson.Texts.Contains(field, StringComparer.Ordinal))
            {
                if (json[field] is not JsonObject)
                    json[field] = json[field] is JsonValue old ? new JsonObject { [language] = old.DeepClone() } : new JsonObject();
                json[field]![tag] = cell;
            }
            else if (!Names.Contains(name, StringComparer.Ordinal))
            {
                notes.Say("Properties of the sheet dataset that are not known were left out", name);
            }
            else if (name.Split('.') is [var outer, var inner])
            {
                json[outer] ??= new JsonObject();
                json[outer]![inner] = cell;
            }
            else
            {
                json[name] = Value(name, cell);
            }
        }
    }

    private static JsonNode? Value(string name, string cell) => name switch
    {
        DatasetJson.StandfirstClaims => new JsonArray([.. NameBook.Names(cell.Replace(',', ';')).Select(id => JsonValue.Create(id))]),
        "languages" => new JsonArray([.. NameBook.Names(cell.Replace(',', ';')).Select(tag => JsonValue.Create(tag))]),
        "bbox" => new JsonArray(
            [
                .. cell.Split([',', ';', ' '], StringSplitOptions.RemoveEmptyEntries)
                    .Select(number => double.TryParse(number, NumberStyles.Float, CultureInfo.InvariantCulture, out var degrees)
                        ? JsonValue.Create(degrees)
                        : (JsonNode?)JsonValue.Create(number)),
            ]),
        "exportAllowed" => cell.ToUpperInvariant() switch
        {
            "YES" or "TRUE" => true,
            "NO" or "FALSE" => false,
            _ => cell,
        },
        _ => cell,
    };
}
