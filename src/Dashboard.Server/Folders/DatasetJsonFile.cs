using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Dashboard.Server.Import.Files;
using Dashboard.Shared.Datasets;

namespace Dashboard.Server.Folders;

/// <summary>Writes <c>dataset.json</c>.</summary>
internal static class DatasetJsonFile
{
    private static readonly JsonSerializerOptions Json = new()
    {
        WriteIndented = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static byte[] Of(DatasetContent content)
    {
        var info = content.Info;
        var json = new JsonObject
        {
            ["id"] = info.Id,
            ["languages"] = new JsonArray([.. info.Languages.Select(tag => JsonValue.Create(tag))]),
        };
        foreach (var field in DatasetJson.Texts)
        {
            var texts = content.Texts.Where(text => text.Entity == DatasetJson.Entity && text.Field == field).ToList();
            if (texts.Count > 0)
                json[field] = new JsonObject(texts.Select(text => KeyValuePair.Create(text.Language, (JsonNode?)text.Text)));
        }

        if (info.StandfirstClaims.Count > 0)
            json[DatasetJson.StandfirstClaims] = new JsonArray([.. info.StandfirstClaims.Select(id => JsonValue.Create(id))]);
        json["timeZone"] = info.TimeZone;
        json["focus"] = new JsonObject { ["from"] = Cell.Of(info.FocusFrom), ["to"] = Cell.Of(info.FocusTo) };
        json["bbox"] = JsonSerializer.SerializeToNode(info.Bounds);
        if (info.Country is { } country)
            json["country"] = country;
        if (info.Basemap is { } basemap)
            json["basemap"] = basemap;
        json["licence"] = info.Licence;
        json["exportAllowed"] = info.ExportAllowed;
        if (info.Translations.Count > 0)
            json["translations"] = new JsonObject(
                info.Translations.Select(how => KeyValuePair.Create(
                    how.Key,
                    (JsonNode?)new JsonObject { ["by"] = how.Value.By, ["reviewed"] = how.Value.Reviewed })));
        return [.. JsonSerializer.SerializeToUtf8Bytes(json, Json), (byte)'\n'];
    }
}
