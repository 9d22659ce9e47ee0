using System.Globalization;
using System.Text.Json;
using Dashboard.Server.Http;
using Dashboard.Shared.Datasets;
using Dashboard.Shared.Snapshots;

namespace Dashboard.Server.Exports;

/// <summary>
/// Events as a GeoJSON feature collection (RFC 7946), streamed. The geometry of events that concern a whole country is null, because no
/// point would be honest. Foreign members of the collection give the version and the filter.
/// </summary>
internal sealed class EventsGeoJson(ApiRequest request) : IResult
{
    private const int BytesPerFlush = 32 * 1024;
    private static readonly JsonWriterOptions Readable = new()
    {
        Encoder = System.Text.Encodings.Web.JavaScriptEncoder.Create(System.Text.Unicode.UnicodeRanges.All),
    };

    /// <inheritdoc/>
    public async Task ExecuteAsync(HttpContext httpContext)
    {
        Download.Allow(request);
        var events = request.Snapshot.Matching(request.Filter);
        Download.Name(httpContext.Response, request, "events", "geojson", "application/geo+json");
        var wording = request.Snapshot.In(request.Options.Language);
        await using var json = new Utf8JsonWriter(httpContext.Response.Body, Readable);
        json.WriteStartObject();
        json.WriteString("type", "FeatureCollection");
        json.WriteString("dataset", request.Dataset);
        json.WriteString("version", request.Snapshot.Version.Name);
        json.WriteString("filter", Shared.Filters.QueryCodec.Format(request.Filter, Shared.Filters.ViewOptions.Default));
        json.WriteString("licence", request.Snapshot.Info.Licence);
        json.WriteString("attribution", wording.Find("dataset", request.Dataset, "attribution")?.Text);
        json.WriteStartArray("features");
        foreach (var e in events)
        {
            WriteFeature(json, e, wording);
            if (json.BytesPending > BytesPerFlush)
                await json.FlushAsync(httpContext.RequestAborted);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private void WriteFeature(Utf8JsonWriter json, Event e, Wording wording)
    {
        var place = wording.Place(e.Place);
        json.WriteStartObject();
        json.WriteString("type", "Feature");
        json.WriteString("id", e.Id);
        WriteGeometry(json, place.Longitude, place.Latitude);
        json.WriteStartObject("properties");
        json.WriteString("id", e.Id);
        json.WriteString("title", wording.Text("event", e.Id, "title").Text);
        json.WriteString("summary", wording.Find("event", e.Id, "summary")?.Text);
        json.WriteString("start", Day(e.Start));
        json.WriteString("end", Day(e.End));
        json.WriteString("time", Moment(e));
        json.WriteString("date_precision", Slug.Of(e.DatePrecision));
        json.WriteString("time_kind", e.TimeKind is { } kind ? Slug.Of(kind) : null);
        json.WriteString("time_of_day", e.TimeOfDay);
        json.WriteString("time_zone", place.TimeZone);
        json.WriteString("place", e.Place);
        json.WriteString("place_name", place.Name.Text);
        json.WriteString("region", request.Snapshot.FindPlace(e.Place)!.Region);
        json.WriteString("geo_precision", Slug.Of(e.LocationPrecision));
        json.WriteString("event_type", e.Type);
        json.WriteString("sub_event_type", e.SubType);
        WriteIds(json, "themes", e.Themes);
        WriteIds(json, "actors", e.Actors);
        WriteIds(json, "sources", e.Sources);
        WriteCount(json, "key_moment", e.KeyMoment);
        json.WriteString("verification", Slug.Of(e.Verification));
        if (request.Snapshot.Coders.Count > 0)
            WriteCoded(json, e);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteCoded(Utf8JsonWriter json, Event e)
    {
        json.WriteString("coded_by", e.CodedBy);
        WriteCount(json, "coded_killed_low", e.CodedKilledLow);
        WriteCount(json, "coded_killed", e.CodedKilled);
        WriteCount(json, "coded_killed_high", e.CodedKilledHigh);
    }

    private static void WriteCount(Utf8JsonWriter json, string name, int? count)
    {
        if (count is { } number)
            json.WriteNumber(name, number);
        else
            json.WriteNull(name);
    }

    private static void WriteGeometry(Utf8JsonWriter json, double? longitude, double? latitude)
    {
        if (longitude is not { } lon || latitude is not { } lat)
        {
            json.WriteNull("geometry");
            return;
        }

        json.WriteStartObject("geometry");
        json.WriteString("type", "Point");
        json.WriteStartArray("coordinates");
        json.WriteNumberValue(lon);
        json.WriteNumberValue(lat);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteIds(Utf8JsonWriter json, string name, string[] ids)
    {
        json.WriteStartArray(name);
        foreach (var id in ids)
            json.WriteStringValue(id);
        json.WriteEndArray();
    }

    // ISO 8601, local at the place (see time_zone); null if no clock time is known: programs read a date as midnight (GDAL does).
    private static string? Moment(Event e) => e.Time is { Length: >= 5 } time ? $"{Day(e.Start)}T{time[..5]}" : null;

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
