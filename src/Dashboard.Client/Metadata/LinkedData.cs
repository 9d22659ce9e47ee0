using System.Globalization;
using System.Text.Json.Nodes;
using Dashboard.Client.Addresses;
using Dashboard.Client.Language;
using Dashboard.Shared.Datasets;
using Dashboard.Shared.Views;

namespace Dashboard.Client.Metadata;

/// <summary>
/// A dataset and an event as schema.org data. It contains what the page shows and no more: no ratings, no numbers of people.
/// </summary>
internal static class LinkedData
{
    private const string Context = "https://schema.org";

    /// <summary>A <c>Dataset</c>.</summary>
    /// <param name="about">The dataset.</param>
    /// <param name="address">The page that describes it.</param>
    /// <param name="absolute">Makes an absolute address.</param>
    public static JsonObject Of(DatasetSummary about, PageAddress address, Func<string, string> absolute)
    {
        var home = Home(address);
        return WithoutNulls(
            new JsonObject
            {
                ["@context"] = Context,
                ["@type"] = "Dataset",
                ["@id"] = Id(address, absolute),
                ["name"] = about.Title.Text,
                ["description"] = about.Description?.Text,
                ["url"] = absolute(home.Href),
                ["image"] = absolute(home.Preview("dashboard")),
                ["inLanguage"] = address.Options.Language ?? about.Languages[0],
                ["version"] = about.Version,
                ["license"] = $"https://spdx.org/licenses/{Uri.EscapeDataString(about.Licence)}",
                ["creditText"] = about.Attribution?.Text,
                ["isAccessibleForFree"] = true,
                ["temporalCoverage"] = $"{Dates.Iso(about.From)}/{Dates.Iso(about.To)}",
                ["spatialCoverage"] = new JsonObject
                {
                    ["@type"] = "Place",
                    ["geo"] = new JsonObject { ["@type"] = "GeoShape", ["box"] = Box(about.Bounds) },
                },
                ["distribution"] = about.ExportAllowed
                    ? new JsonArray(
                        Download("/events.csv", "text/csv"),
                        Download("/events.geojson", "application/geo+json"),
                        Download("/claims.csv", "text/csv"))
                    : null,
            });

        JsonObject Download(string path, string type) =>
            new()
            {
                ["@type"] = "DataDownload",
                ["encodingFormat"] = type,
                ["contentUrl"] = absolute(home.AtApi(path)),
            };
    }

    /// <summary>An <c>Event</c>.</summary>
    /// <param name="item">The event.</param>
    /// <param name="about">Its dataset.</param>
    /// <param name="address">The page that describes it.</param>
    /// <param name="absolute">Makes an absolute address.</param>
    public static JsonObject Of(EventItem item, DatasetSummary about, PageAddress address, Func<string, string> absolute) =>
        WithoutNulls(
            new JsonObject
            {
                ["@context"] = Context,
                ["@type"] = "Event",
                ["name"] = item.Title.Text,
                ["description"] = item.Summary?.Text,
                ["url"] = absolute(address.Canonical.Href),
                ["image"] = absolute(address.Preview($"events/{item.Id}")),
                ["inLanguage"] = address.Options.Language ?? about.Languages[0],
                ["startDate"] = Dates.KnownIso(item.Start, item.DatePrecision),
                ["endDate"] = Dates.KnownIso(item.End, item.DatePrecision),
                ["location"] = WithoutNulls(
                    new JsonObject
                    {
                        ["@type"] = "Place",
                        ["name"] = item.Place.Name.Text,
                        ["geo"] = Point(item),
                    }),
                ["subjectOf"] = new JsonObject
                {
                    ["@type"] = "Dataset",
                    ["@id"] = Id(address, absolute),
                    ["name"] = about.Title.Text,
                    ["url"] = absolute(Home(address).Href),
                },
            });

    private static PageAddress Home(PageAddress address) => address.Dashboard.Canonical.Cleared;

    // One id of the dataset in every language.
    private static string Id(PageAddress address, Func<string, string> absolute) => absolute(Home(address).In(null).Href);

    // A label point of a region or country is not where it happened.
    private static JsonObject? Point(EventItem item) =>
        item
            is
        {
            Place: { Latitude: { } latitude, Longitude: { } longitude },
            LocationPrecision: GeoPrecision.Site or GeoPrecision.Area or GeoPrecision.Settlement
        }
            ? new JsonObject
            {
                ["@type"] = "GeoCoordinates",
                ["latitude"] = latitude,
                ["longitude"] = longitude,
            }
            : null;

    // schema.org puts the south-western corner first, and latitude before longitude.
    private static string Box(BoundingBox bounds) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{bounds.MinLatitude} {bounds.MinLongitude} {bounds.MaxLatitude} {bounds.MaxLongitude}");

    private static JsonObject WithoutNulls(JsonObject data)
    {
        foreach (var name in data.Where(property => property.Value is null).Select(property => property.Key).ToList())
            data.Remove(name);
        return data;
    }
}
