using System.Globalization;
using Dashboard.Server.SheetImports.Values;
using Dashboard.Server.Folders;
using Dashboard.Shared.Letters;

namespace Dashboard.Server.SheetImports;

/// <summary>The places of a dataset, by name and point.</summary>
internal sealed class PlaceBook
{
    private const double SamePlace = 0.02; // degrees; some two kilometres
    private const double LeastTowns = 0.5; // of all names, if they are names of towns

    private readonly Table table;
    private readonly string language;
    private readonly IPlaceFinder finder;
    private readonly string? country;
    private readonly ImportNotes notes;
    private readonly Ids ids;
    private readonly Dictionary<string, List<Known>> byName = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> byNumber = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Known> given = new(StringComparer.Ordinal);
    private readonly string? rest;
    private readonly List<(double Latitude, double Longitude)> points = [];
    private string? town;
    private bool areSpots;

    public PlaceBook(Table table, string language, IPlaceFinder finder, ImportOptions options, ImportNotes notes)
    {
        this.table = table;
        this.language = language;
        this.finder = finder;
        country = options.Country;
        this.notes = notes;
        ids = new Ids([]);
        rest = options.Place;
    }

    /// <summary>All points, for the bounds of the map.</summary>
    public IReadOnlyList<(double Latitude, double Longitude)> Points => points;

    /// <summary>Takes the places of the keeper's own sheet; rows that name one by its id or a name mean it.</summary>
    public void Give(IEnumerable<GivenRow> rows)
    {
        foreach (var row in rows)
        {
            string[] names =
            [
                .. row.Cells.Where(cell => cell.Key.StartsWith("name_", StringComparison.Ordinal)
                    || cell.Key.StartsWith("label_", StringComparison.Ordinal)).Select(cell => cell.Value),
            ];
            if ((row[$"name_{language}"] ?? row[$"label_{language}"] ?? names.FirstOrDefault() ?? row["id"]) is not { } name)
                continue;
            row.Default($"name_{language}", name);
            row.Default($"label_{language}", row[$"name_{language}"]);
            row.Cells["id"] = ids.Of(row["id"] ?? name, "place");
            Locate(row, name);
            var known = new Known(row["id"]!, Degrees(row["latitude"]), Degrees(row["longitude"]));
            if (known is { Latitude: { } latitude, Longitude: { } longitude })
                points.Add((latitude, longitude));
            if (row["geonames_id"] is { } number)
                byNumber.TryAdd(number, known.Id);
            foreach (var key in names.Append(row["id"]!))
                given.TryAdd(Folding.ForOrder.Fold(key), known);
            table.Add(row.Cells);
        }

        if (rest is { } place)
            town = Of(place, null, null, null, null);
    }

    private void Locate(GivenRow row, string name)
    {
        if (row["latitude"] is not null || row["longitude"] is not null)
        {
            row.Default("precision", "settlement");
        }
        else if (row["precision"] is not ("country" or "unknown") && finder.Find(name, row["region"], country, out var why) is var found)
        {
            if (found is null)
                notes.Say(NotOnTheMap(why), name);
            row.Default("latitude", found?.Latitude.ToString(CultureInfo.InvariantCulture));
            row.Default("longitude", found?.Longitude.ToString(CultureInfo.InvariantCulture));
            row.Default("geonames_id", found?.GeonamesId);
            row.Default("coordinates_from", found?.From);
            row.Cells["precision"] = found is null ? "unknown" : row["precision"] ?? "settlement";
        }
    }

    private static double? Degrees(string? cell) => cell is null ? null : SheetNumbers.Degrees(cell);

    /// <summary>
    /// Decides by all names without a point what they are: if a town was given for rows without a place, and most names are no towns, they
    /// are spots of that town, and none is looked for elsewhere.
    /// </summary>
    public void Prepare(IReadOnlyCollection<(string Name, string? Region, string? Country)> names)
    {
        if (town is null || names.Count == 0)
            return;
        var found = names.Count(name => finder.Find(name.Name, name.Region, name.Country ?? country, out _) is not null);
        areSpots = found < names.Count * LeastTowns;
        if (areSpots)
            notes.Say(
                $"Of {names.Count} names of places {names.Count - found} are no towns, so they are taken as spots of "
                + $"{table.Rows[town][$"name_{language}"]} and have its point.");
    }

    /// <summary>
    /// Id and precision of a place; a new one is added. Null if there is no name, no point and no place for rows without one.
    /// </summary>
    public (string Id, string Precision)? Find(string name, string? region, string? ownCountry, double? latitude, double? longitude)
    {
        if (name.Length == 0 && latitude is null)
            return town is null ? null : (town, table.Rows[town]["precision"]);
        if (name.Length == 0)
            name = string.Create(CultureInfo.InvariantCulture, $"{latitude:0.###}, {longitude:0.###}");
        var id = Of(name, region, ownCountry, latitude, longitude);
        return (id, table.Rows[id]["precision"]);
    }

    private string Of(string name, string? region, string? ownCountry, double? latitude, double? longitude)
    {
        if (given.TryGetValue(Folding.ForOrder.Fold(name), out var listed) && listed.IsAt(latitude, longitude))
            return listed.Id;
        var key = $"{Folding.ForOrder.Fold(name)}/{Folding.ForOrder.Fold(region ?? "")}/{Folding.ForOrder.Fold(ownCountry ?? "")}";
        if (!byName.TryGetValue(key, out var known))
            byName.Add(key, known = []);
        foreach (var place in known)
        {
            if (place.IsAt(latitude, longitude))
                return place.Id;
        }

        var around = areSpots ? table.Rows[town!] : null;
        var at = around?.GetValueOrDefault("latitude");
        var why = "";
        var found = latitude is null && at is null ? finder.Find(name, region, ownCountry ?? country, out why) : null;
        if (found?.GeonamesId is { } number && byNumber.TryGetValue(number, out var same))
        {
            known.Add(new Known(same, null, null));
            notes.Say(
                "Names that the gazetteer has for one town were taken as one place",
                $"{name} is {table.Rows[same][$"name_{language}"]}");
            return same;
        }

        var id = ids.Of(name, "place");
        known.Add(new Known(id, latitude, longitude));
        if (latitude is { } ownLatitude && longitude is { } ownLongitude)
            Add(id, name, new FoundPlace(ownLatitude, ownLongitude, "the sheet"));
        else if (at is not null)
            AddWithin(id, name, around!, at);
        else if (found is not null)
            Add(id, name, found);
        else
            AddUnknown(id, name, why);
        return id;
    }

    private void Add(string id, string name, FoundPlace at)
    {
        points.Add((at.Latitude, at.Longitude));
        if (at.GeonamesId is { } number)
            byNumber.TryAdd(number, id);
        table.Add(
            ("id", id),
            ($"label_{language}", name),
            ($"name_{language}", name),
            ("latitude", at.Latitude.ToString(CultureInfo.InvariantCulture)),
            ("longitude", at.Longitude.ToString(CultureInfo.InvariantCulture)),
            ("precision", "settlement"),
            ("geonames_id", at.GeonamesId),
            ("coordinates_from", at.From));
    }

    // Of a street in a known town the town is known.
    private void AddWithin(string id, string name, Dictionary<string, string> around, string latitude)
    {
        table.Add(
            ("id", id),
            ("within", town),
            ($"label_{language}", name),
            ($"name_{language}", name),
            ("latitude", latitude),
            ("longitude", around["longitude"]),
            ("precision", "settlement"),
            ("coordinates_from", around.GetValueOrDefault("coordinates_from")),
            ("note", $"The point is that of {around[$"name_{language}"]}, in which it lies."));
    }

    private void AddUnknown(string id, string name, string why)
    {
        notes.Say(NotOnTheMap(why), name);
        table.Add(("id", id), ($"label_{language}", name), ($"name_{language}", name), ("precision", "unknown"));
    }

    private static string NotOnTheMap(string why) =>
        $"Places that are not on the map, because their name {why}; give them latitude and longitude in the sheet, "
        + "in a sheet named places, or in places.csv of the folder";

    private sealed record Known(string Id, double? Latitude, double? Longitude)
    {
        // A name without a point is the place of that name.
        public bool IsAt(double? latitude, double? longitude) =>
            latitude is null
            || Latitude is null
            || (Math.Abs(Latitude.Value - latitude.Value) < SamePlace && Math.Abs(Longitude!.Value - longitude!.Value) < SamePlace);
    }
}
