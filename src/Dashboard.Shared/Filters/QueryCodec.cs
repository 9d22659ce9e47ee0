using System.Globalization;
using System.Text;
using Dashboard.Shared.Datasets;

namespace Dashboard.Shared.Filters;

/// <summary>Knows which values a dataset has, so that an address can be checked where it is read.</summary>
public interface IFilterVocabulary
{
    /// <summary>Whether the facet has a value of that id.</summary>
    bool Has(Facet facet, string id);
}

/// <summary>A parameter whose value cannot be used.</summary>
/// <param name="Parameter">Its name in the address.</param>
/// <param name="Value">What stood there, cut to 60 characters.</param>
/// <param name="Rule">What would be right, as one sentence.</param>
public sealed record QueryProblem(string Parameter, string Value, string Rule);

/// <summary>An address that was read. What could not be used is left out of the filter and named in the problems.</summary>
/// <param name="Filter">What is shown.</param>
/// <param name="Options">How it is shown.</param>
/// <param name="Problems">Bad values, in the order of the address.</param>
/// <param name="UnknownNames">Parameters that mean nothing here; a page ignores them, the API refuses them.</param>
public sealed record ParsedQuery(EventFilter Filter, ViewOptions Options, IReadOnlyList<QueryProblem> Problems, IReadOnlyList<string> UnknownNames);

/// <summary>The one place where an address becomes a filter and a filter becomes an address.</summary>
public static class QueryCodec
{
    /// <summary>Longest text that can be searched for, characters.</summary>
    public const int MaxTextLength = 100;

    /// <summary>Most items on a page of a list.</summary>
    public const int MaxLimit = 50;

    private const int MaxIds = 100;
    private static readonly string[] SelectKinds = ["claims", "events", "places"];
    private static readonly CultureInfo Plain = CultureInfo.InvariantCulture;

    /// <summary>Reads the query of an address, with or without its question mark. An empty value counts as absent: forms send those.</summary>
    public static ParsedQuery Parse(string query, IFilterVocabulary vocabulary)
    {
        ArgumentNullException.ThrowIfNull(query);
        ArgumentNullException.ThrowIfNull(vocabulary);
        var reading = new Reading(vocabulary);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var repeated = new HashSet<string>(StringComparer.Ordinal);
        var pairs = Split(query);
        foreach (var (name, _) in pairs)
        {
            if (!seen.Add(name))
                repeated.Add(name);
        }

        foreach (var (name, value) in pairs)
        {
            if (repeated.Contains(name))
                reading.Repeated(name, value);
            else
                reading.Read(name, value);
        }

        return reading.Finish();
    }

    /// <summary>The canonical query: parameters and ids in ordinal order, no defaults, no question mark; empty for the plain view.</summary>
    public static string Format(EventFilter filter, ViewOptions options)
    {
        ArgumentNullException.ThrowIfNull(filter);
        ArgumentNullException.ThrowIfNull(options);
        var query = new StringBuilder();
        Add("actor", filter.Actors.ToString());
        Add("bbox", filter.Bounds?.ToString());
        Add("cursor", options.Cursor?.ToString());
        Add("day", Date(options.Day));
        Add("from", Date(filter.From));
        Add("known", Date(filter.Known));
        Add("lang", options.Language == "en" ? null : options.Language);
        Add("limit", options.Limit?.ToString(Plain));
        Add("map", options.Map is { } map ? string.Create(Plain, $"{map.Zoom:0.#}/{map.Latitude:0.###}/{map.Longitude:0.###}") : null);
        Add("measure", options.Measure is { } measure ? Slug.Of(measure) : null);
        Add("open", options.Open.ToString());
        Add("place", filter.Places.ToString());
        Add("q", filter.Text);
        Add("region", filter.Regions.ToString());
        Add("select", options.Select?.ToString());
        Add("sort", options.Sort);
        Add("source", filter.Sources.ToString());
        Add("theme", filter.Themes.ToString());
        Add("theme-mode", options.ThemeMode);
        Add("to", Date(filter.To));
        Add("type", filter.Types.ToString());
        Add("version", options.Version);
        return query.ToString();

        static string? Date(DateOnly? date) => date?.ToString("yyyy-MM-dd", Plain);

        void Add(string name, string? value)
        {
            if (string.IsNullOrEmpty(value))
                return;
            if (query.Length > 0)
                query.Append('&');
            query.Append(name).Append('=').Append(Escape(value));
        }
    }

    // Commas and slashes are allowed in a query (RFC 3986, section 3.4) and keep addresses readable.
    private static string Escape(string value) =>
        Uri.EscapeDataString(value).Replace("%2C", ",", StringComparison.Ordinal).Replace("%2F", "/", StringComparison.Ordinal);

    private static List<(string Name, string Value)> Split(string query)
    {
        var pairs = new List<(string, string)>();
        foreach (var part in query.TrimStart('?').Split('&', StringSplitOptions.RemoveEmptyEntries))
        {
            var equals = part.IndexOf('=', StringComparison.Ordinal);
            var (name, value) = equals < 0 ? (part, "") : (part[..equals], part[(equals + 1)..]);
            pairs.Add((Unescape(name), Unescape(value)));
        }

        return pairs;
    }

    private static string Unescape(string text) => Uri.UnescapeDataString(text.Replace('+', ' '));

    private sealed class Reading(IFilterVocabulary vocabulary)
    {
        private readonly List<QueryProblem> problems = [];
        private readonly List<string> unknown = [];
        private EventFilter filter = EventFilter.None;
        private ViewOptions options = ViewOptions.Default;

        public void Repeated(string name, string value) => Problem(name, value, "is given more than once; give it once");

        public void Read(string name, string value)
        {
            value = value.Trim();
            if (value.Length == 0)
            {
                if (!Parameters.All.Contains(name))
                    unknown.Add(name);
                return;
            }

            switch (name)
            {
                case "from": filter = filter with { From = Date(name, value) }; break;
                case "to": filter = filter with { To = Date(name, value) }; break;
                case "known": filter = filter with { Known = Date(name, value) }; break;
                case "theme": Ids(Facet.Theme, name, value); break;
                case "type": Ids(Facet.Type, name, value); break;
                case "place": Ids(Facet.Place, name, value); break;
                case "region": Ids(Facet.Region, name, value); break;
                case "actor": Ids(Facet.Actor, name, value); break;
                case "source": Ids(Facet.Source, name, value); break;
                case "q": ReadText(name, value); break;
                case "bbox": ReadBounds(name, value); break;
                case "day": options = options with { Day = Date(name, value) }; break;
                case "lang": ReadLanguage(name, value); break;
                case "select": ReadSelection(name, value); break;
                case "map": ReadMap(name, value); break;
                case "measure": ReadMeasure(name, value); break;
                case "cursor": ReadCursor(name, value); break;
                case "limit": ReadLimit(name, value); break;
                case "theme-mode": ReadThemeMode(name, value); break;
                case "sort": options = options with { Sort = Word(name, value) }; break;
                case "version": options = options with { Version = Word(name, value) }; break;
                case "open": ReadOpen(name, value); break;
                default: unknown.Add(name); break;
            }
        }

        public ParsedQuery Finish()
        {
            if (filter.From > filter.To)
            {
                Problem("to", filter.To?.ToString("yyyy-MM-dd", Plain) ?? "", "is before from; swap the two");
                filter = filter with { From = null, To = null };
            }

            return new ParsedQuery(filter, options, problems, unknown);
        }

        private void Problem(string name, string value, string rule) =>
            problems.Add(new QueryProblem(name, value.Length > 60 ? value[..60] + "…" : value, rule));

        private DateOnly? Date(string name, string value)
        {
            if (DateOnly.TryParseExact(value, "yyyy-MM-dd", Plain, DateTimeStyles.None, out var date))
                return date;
            Problem(name, value, "is not a date; write it as 2022-01-05");
            return null;
        }

        private void Ids(Facet facet, string name, string value)
        {
            var ids = value.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
            if (ids.Length > MaxIds)
            {
                Problem(name, value, $"names more than {MaxIds} values");
                return;
            }

            var bad = ids.Where(id => !vocabulary.Has(facet, id)).ToList();
            foreach (var id in bad)
                Problem(name, id, $"is not a {name} of this dataset");
            filter = filter.With(facet, IdSet.Of(ids.Except(bad, StringComparer.Ordinal)));
        }

        private void ReadText(string name, string value)
        {
            if (value.Length > MaxTextLength)
                Problem(name, value, $"is longer than {MaxTextLength} characters");
            else if (value.Any(char.IsControl))
                Problem(name, value, "holds control characters");
            else
                filter = filter with { Text = value };
        }

        private void ReadBounds(string name, string value)
        {
            var parts = value.Split(',');
            var numbers = new double[4];
            var ok = parts.Length == 4;
            for (var i = 0; ok && i < 4; i++)
                ok = double.TryParse(parts[i], NumberStyles.Float, Plain, out numbers[i]) && double.IsFinite(numbers[i]);
            var box = ok
                ? new BoundingBox(Math.Round(numbers[0], 3), Math.Round(numbers[1], 3), Math.Round(numbers[2], 3), Math.Round(numbers[3], 3))
                : default;
            if (ok && box.IsValid)
                filter = filter with { Bounds = box };
            else
                Problem(name, value, "is not minLon,minLat,maxLon,maxLat in degrees, the smaller first");
        }

        private void ReadLanguage(string name, string value)
        {
            if (Languages.All.Contains(value))
                options = options with { Language = value };
            else
                Problem(name, value, $"is not one of {string.Join(", ", Languages.All)}");
        }

        private void ReadSelection(string name, string value)
        {
            var slash = value.IndexOf('/', StringComparison.Ordinal);
            if (slash > 0 && SelectKinds.Contains(value[..slash], StringComparer.Ordinal) && slash < value.Length - 1)
                options = options with { Select = new Selection(value[..slash], value[(slash + 1)..]) };
            else
                Problem(name, value, "is not one of events/…, places/…, claims/…");
        }

        private void ReadMap(string name, string value)
        {
            var parts = value.Split('/');
            if (parts.Length == 3
                && double.TryParse(parts[0], NumberStyles.Float, Plain, out var zoom) && zoom is >= 0 and <= 20
                && double.TryParse(parts[1], NumberStyles.Float, Plain, out var latitude) && latitude is >= -90 and <= 90
                && double.TryParse(parts[2], NumberStyles.Float, Plain, out var longitude) && longitude is >= -180 and <= 180)
                options = options with { Map = new MapPosition(Math.Round(zoom, 1), Math.Round(latitude, 3), Math.Round(longitude, 3)) };
            else
                Problem(name, value, "is not zoom/latitude/longitude");
        }

        private void ReadMeasure(string name, string value)
        {
            if (Slug.Parse<Measure>(value) is { } measure)
                options = options with { Measure = measure };
            else
                Problem(name, value, $"is not one of {string.Join(", ", Enum.GetValues<Measure>().Select(Slug.Of))}");
        }

        private void ReadCursor(string name, string value)
        {
            if (Cursor.Parse(value) is { } cursor)
                options = options with { Cursor = cursor };
            else
                Problem(name, value, "is not a cursor that an earlier answer gave");
        }

        private void ReadLimit(string name, string value)
        {
            if (int.TryParse(value, NumberStyles.None, Plain, out var limit) && limit is >= 1 and <= MaxLimit)
                options = options with { Limit = limit == MaxLimit ? null : limit };
            else
                Problem(name, value, $"is not a whole number from 1 to {MaxLimit}");
        }

        private void ReadThemeMode(string name, string value)
        {
            if (value is "light" or "dark")
                options = options with { ThemeMode = value };
            else
                Problem(name, value, "is not light or dark");
        }

        private void ReadOpen(string name, string value)
        {
            if (value.Split(',') is { Length: <= 20 } parts && parts.All(IsWord))
                options = options with { Open = IdSet.Of(parts) };
            else
                Problem(name, value, "is not a list of parts of the page");
        }

        private string? Word(string name, string value)
        {
            if (IsWord(value))
                return value;
            Problem(name, value, "is not a word of letters, digits and hyphens");
            return null;
        }

        private static bool IsWord(string value) => value.Length is > 0 and <= 60 && value.All(c => char.IsAsciiLetterOrDigit(c) || c == '-');
    }
}
