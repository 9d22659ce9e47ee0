using System.Globalization;
using System.Text.Json;
using Dashboard.Server.Import.Reading;
using Dashboard.Shared.Datasets;

namespace Dashboard.Server.Import.Files;

internal sealed class DatasetJson
{
    public const string File = "dataset.json";

    /// <summary>The entity of its texts in texts files.</summary>
    public const string Entity = "dataset";

    /// <summary>Properties that are text in a language: an object by language tag, or a string in the first language.</summary>
    public static readonly string[] Texts = ["title", "standfirst", "description", "method", "attribution", "timeZoneNote", "codingNote"];

    /// <summary>The property that lists the claims which the standfirst cites.</summary>
    public const string StandfirstClaims = "standfirstClaims";

    private const string English = "en";

    private static readonly string[] Properties =
    [
        "id", "languages", "interfaceLanguage", "timeZone", "focus", "bbox", "country", "basemap", "licence", "exportAllowed",
        "translations", StandfirstClaims,
    ];

    private readonly JsonElement root;
    private readonly ImportReport report;

    private DatasetJson(JsonElement root, ImportReport report) => (this.root, this.report) = (root, report);

    /// <summary>
    /// Null if it has errors. The id of the dataset must be <paramref name="id"/>, the name of its folder; <paramref name="firstLanguage"/>
    /// is English where nothing says otherwise, and null if the file does not let it be read.
    /// </summary>
    public static DatasetInfo? Read(
        string id,
        IReadOnlyDictionary<string, byte[]> files,
        TextCollector texts,
        ImportReport report,
        out string? firstLanguage)
    {
        firstLanguage = null;
        if (!files.TryGetValue(File, out var bytes))
        {
            report.Refuse(File, "is missing from the folder");
            return null;
        }

        try
        {
            using var document = JsonDocument.Parse(bytes.AsMemory(bytes.AsSpan().StartsWith("\uFEFF"u8) ? 3 : 0));
            if (document.RootElement.ValueKind is not JsonValueKind.Object)
            {
                report.Refuse(File, "must hold one JSON object");
            }
            else if (JsonTexts.AreValid(document.RootElement, File, report))
            {
                var json = new DatasetJson(document.RootElement, report);
                var errorsBefore = report.Errors.Count;
                var languages = json.Languages();
                firstLanguage = report.Errors.Count == errorsBefore ? languages[0] : null;
                return json.Read(id, languages, texts);
            }
        }
        catch (JsonException error)
        {
            report.Refuse(File, (int?)(error.LineNumber + 1), null, null, "is not valid JSON");
        }

        return null;
    }

    private DatasetInfo? Read(string id, string[] languages, TextCollector texts)
    {
        var errorsBefore = report.Errors.Count;
        foreach (
            var property in root.EnumerateObject().Where(property => !Properties.Contains(property.Name) && !Texts.Contains(property.Name)))
            report.Warn(
                File,
                property.Name,
                "is not a property that is known here, so it is ignored",
                NearestWord.Hint(property.Name, [.. Properties, .. Texts]));

        var name = String("id") ?? "";
        if (!Cells.IsSlug(name))
            Refuse("id", name, "must be lower-case letters, digits and hyphens");
        else if (!string.Equals(name, id, StringComparison.Ordinal))
            Refuse("id", name, $"must be the name of its folder, {id}");

        foreach (var field in Texts)
            ReadTexts(id, field, languages[0], texts);
        if (!texts.Has(Entity, id, "title", languages[0]))
            Refuse("title", null, $"must be given in {LanguageName.Of(languages[0])}, the first language of the dataset");

        var timeZone = String("timeZone") ?? "";
        if (!Cells.IsTimeZone(timeZone))
            Refuse("timeZone", timeZone, "must be the IANA name of a time zone that this machine knows");

        var focus = Object("focus");
        var (from, to) = (Date(focus, "focus", "from"), Date(focus, "focus", "to"));
        if (to < from)
            Refuse("focus.to", null, "must not be before focus.from");

        var country = OptionalString("country");
        if (country is not null && !(country.Length == 2 && country.All(char.IsAsciiLetterUpper)))
            Refuse("country", country, "must be two capital letters (ISO 3166-1)");

        var basemap = OptionalString("basemap");
        if (basemap is not null && !Cells.IsSlug(basemap))
            Refuse("basemap", basemap, "must be the name of a folder of basemaps: lower-case letters, digits and hyphens");

        var interfaceLanguage = OptionalString("interfaceLanguage");
        if (interfaceLanguage is not null && !FileColumns.IsLanguage(interfaceLanguage))
            Refuse("interfaceLanguage", interfaceLanguage, "must be a language tag such as ru");

        var info = new DatasetInfo(
            name,
            timeZone,
            from,
            to,
            Bounds(),
            country,
            basemap,
            String("licence") ?? "",
            ExportAllowed(),
            Translations())
        {
            Languages = languages,
            InterfaceLanguage = interfaceLanguage,
            StandfirstClaims = Ids(StandfirstClaims),
        };
        return report.Errors.Count == errorsBefore ? info : null;
    }

    private void ReadTexts(string id, string field, string firstLanguage, TextCollector texts)
    {
        if (!root.TryGetProperty(field, out var value) || value.ValueKind is JsonValueKind.Null)
            return;

        if (value.ValueKind is not (JsonValueKind.String or JsonValueKind.Object))
        {
            Refuse(field, null, "must be text, or texts by language tag");
            return;
        }

        var byLanguage = value.ValueKind is JsonValueKind.String
            ? [(firstLanguage, value)]
            : value.EnumerateObject().Select(text => (text.Name, text.Value));
        foreach (var (language, text) in byLanguage)
        {
            if (!FileColumns.IsLanguage(language) || text.ValueKind is not JsonValueKind.String)
                Refuse($"{field}.{language}", null, "must be a text under a language tag such as ru");
            else if (!Characters.IsBlank(text.GetString()))
                texts.TryAdd(new TextEntry { Entity = Entity, Id = id, Field = field, Language = language, Text = text.GetString()! });
        }
    }

    // Without a list: English, and those of the title.
    private string[] Languages()
    {
        if (!root.TryGetProperty("languages", out var list))
        {
            return root.TryGetProperty("title", out var title) && title.ValueKind is JsonValueKind.Object
                ? [
                    English,
                    .. title.EnumerateObject().Select(text => text.Name).Where(tag => tag != English && FileColumns.IsLanguage(tag)),
                ]
                : [English];
        }

        if (list.ValueKind is JsonValueKind.Array
            && list.EnumerateArray().All(tag => tag.ValueKind is JsonValueKind.String && FileColumns.IsLanguage(tag.GetString()!)))
        {
            string[] tags = [.. list.EnumerateArray().Select(tag => tag.GetString()!)];
            if (tags.Length > 0 && tags.Distinct(StringComparer.Ordinal).Count() == tags.Length)
                return tags;
        }

        Refuse("languages", null, "must be a list of language tags such as [\"ru\", \"en\"], each once, the original language first");
        return [English];
    }

    private string[] Ids(string name)
    {
        if (!root.TryGetProperty(name, out var list))
            return [];
        if (list.ValueKind is JsonValueKind.Array && list.EnumerateArray().All(id => id.ValueKind is JsonValueKind.String))
            return [.. list.EnumerateArray().Select(id => id.GetString()!)];
        Refuse(name, null, "must be a list of ids such as [\"c001\", \"c002\"]");
        return [];
    }

    private BoundingBox Bounds()
    {
        if (
            root.TryGetProperty("bbox", out var box)
            && box.ValueKind is JsonValueKind.Array
            && box.GetArrayLength() == 4
            && box.EnumerateArray().All(number => number.ValueKind is JsonValueKind.Number))
        {
            var bounds = new BoundingBox(box[0].GetDouble(), box[1].GetDouble(), box[2].GetDouble(), box[3].GetDouble());
            if (bounds.IsValid)
                return bounds;
        }

        Refuse("bbox", null, "must be [west, south, east, north] in degrees, longitudes first");
        return default;
    }

    private bool ExportAllowed()
    {
        if (root.TryGetProperty("exportAllowed", out var allowed) && allowed.ValueKind is JsonValueKind.True or JsonValueKind.False)
            return allowed.ValueKind is JsonValueKind.True;

        Refuse("exportAllowed", null, "must be true or false: whether the licence lets the rows be handed on");
        return false;
    }

    private Dictionary<string, Translation> Translations()
    {
        var translations = new Dictionary<string, Translation>(StringComparer.Ordinal);
        if (!root.TryGetProperty("translations", out var all) || all.ValueKind is not JsonValueKind.Object)
            return translations;

        foreach (var property in all.EnumerateObject())
        {
            var how = property.Value;
            if (
                FileColumns.IsLanguage(property.Name)
                && how.ValueKind is JsonValueKind.Object
                && how.TryGetProperty("by", out var by)
                && by.ValueKind is JsonValueKind.String
                && how.TryGetProperty("reviewed", out var reviewed)
                && reviewed.ValueKind is JsonValueKind.True or JsonValueKind.False)
                translations[property.Name] = new(by.GetString()!, reviewed.ValueKind is JsonValueKind.True);
            else
                Refuse(
                    $"translations.{property.Name}",
                    null,
                    "must say by whom (text) and whether reviewed (true or false), under a language tag");
        }

        return translations;
    }

    private DateOnly Date(JsonElement? parent, string path, string name)
    {
        if (parent is { } element
            && element.TryGetProperty(name, out var value)
            && value.ValueKind is JsonValueKind.String
            && DateOnly.TryParseExact(value.GetString(), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date))
            return date;

        Refuse($"{path}.{name}", null, "must be a date written YYYY-MM-DD");
        return default;
    }

    private JsonElement? Object(string name) =>
        root.TryGetProperty(name, out var value) && value.ValueKind is JsonValueKind.Object ? value : null;

    private string? String(string name)
    {
        var text = OptionalString(name);
        if (text is null)
            Refuse(name, null, "must be given as text");
        return text;
    }

    private string? OptionalString(string name) =>
        root.TryGetProperty(name, out var value) && value.ValueKind is JsonValueKind.String && !Characters.IsBlank(value.GetString())
            ? value.GetString()
            : null;

    private void Refuse(string property, string? value, string rule) => report.Refuse(File, null, property, value, rule);
}
