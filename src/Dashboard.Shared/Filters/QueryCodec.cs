using System.Buffers;
using System.Globalization;
using System.Net;
using System.Text;
using Dashboard.Shared.Datasets;

namespace Dashboard.Shared.Filters;

/// <summary>The values of a dataset, for checking an address while it is parsed.</summary>
public interface IFilterVocabulary
{
    /// <summary>Whether the facet has this value, or values that it stands for.</summary>
    bool Has(Facet facet, string id);

    /// <summary>Language tags of the dataset, the first first; empty if they are not known here.</summary>
    IReadOnlyList<string> Languages => [];

    /// <summary>Whether the dataset is offered in a language; any may be where its languages are not known.</summary>
    bool IsOffered(string language) =>
        Languages.Count == 0 ? LanguageTag.IsValid(language) : Languages.Contains(language, StringComparer.Ordinal);

    /// <summary>
    /// The values for an id in an address: usually itself; empty if unknown. A bare sub-type stands for that sub-type of every type.
    /// </summary>
    IEnumerable<string> Named(Facet facet, string id) => Has(facet, id) ? [id] : [];

    /// <summary>Who counts deaths event by event.</summary>
    IReadOnlyList<Coder> Coders => [];

    /// <summary>The canonical form of a value of <c>count</c> other than events; null: the dataset has no such count.</summary>
    string? Counting(string value) => CodedCount.CoderIn(value, Coders) is { } coder ? CodedCount.Of(coder.Id) : null;
}

/// <summary>A parsed address. Unusable values are left out of the filter and listed as problems.</summary>
/// <param name="Filter">The filter.</param>
/// <param name="Options">The view options.</param>
/// <param name="Problems">Bad values, in the order of the address.</param>
/// <param name="UnknownNames">Parameters unknown here; pages ignore them, the API rejects them.</param>
public sealed record ParsedQuery(
    EventFilter Filter,
    ViewOptions Options,
    IReadOnlyList<QueryProblem> Problems,
    IReadOnlyList<string> UnknownNames);

/// <summary>The only place where an address becomes a filter and a filter becomes an address.</summary>
public static class QueryCodec
{
    // Invalid UTF-8 and unpaired surrogates become a noncharacter, which no value may contain.
    private static readonly Encoding Utf8 = Encoding.GetEncoding(
        "utf-8",
        new EncoderReplacementFallback("\uFFFF"),
        new DecoderReplacementFallback("\uFFFF"));

    /// <summary>Maximum length of a search text, characters.</summary>
    public const int MaxTextLength = 100;

    /// <summary>Maximum number of items on a page of a list.</summary>
    public const int MaxLimit = 50;

    /// <summary>Maximum height of an embed, pixels.</summary>
    public const int MaxHeight = 4000;

    private static readonly CultureInfo Plain = CultureInfo.InvariantCulture;

    // What Escape leaves as it is: most values, in the hundreds of links of a page.
    private static readonly SearchValues<char> LeftAsIs =
        SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~,/");

    /// <summary>
    /// Parses the query of an address, with or without its question mark. An empty value counts as absent, because forms send those.
    /// </summary>
    public static ParsedQuery Parse(string query, IFilterVocabulary vocabulary) => Parse(query, vocabulary, Parameters.All);

    /// <summary>The same with the parameters of one kind of address: one of the sets of <see cref="Parameters"/>.</summary>
    public static ParsedQuery Parse(string query, IFilterVocabulary vocabulary, IReadOnlySet<string> known)
    {
        ArgumentNullException.ThrowIfNull(query);
        ArgumentNullException.ThrowIfNull(vocabulary);
        ArgumentNullException.ThrowIfNull(known);
        return Parse(Split(query), vocabulary, known);
    }

    /// <summary>
    /// Parses the query of a link to a page, after <see cref="Known(string, IReadOnlySet{string})"/>. Misspelt names are among the
    /// problems.
    /// </summary>
    public static ParsedQuery ParseLink(string query, IFilterVocabulary vocabulary, IReadOnlySet<string> known)
    {
        var parsed = Parse(Known(query, known), vocabulary, known);
        var misspelt = parsed.UnknownNames.Select(name =>
            QueryProblem.Of(name, "", QueryRule.Misspelt, ParameterNames.Suggest(name, known)!));
        return parsed with { Problems = [.. parsed.Problems, .. misspelt], UnknownNames = [] };
    }

    internal static ParsedQuery Parse(
        IReadOnlyList<(string Name, string Value)> pairs,
        IFilterVocabulary vocabulary,
        IReadOnlySet<string> known)
    {
        var reading = new QueryReading(vocabulary, known);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var repeated = new HashSet<string>(StringComparer.Ordinal);
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

    /// <summary>
    /// The canonical query: parameters and ids in ordinal order, no defaults, no question mark; empty for the plain view.
    /// </summary>
    public static string Format(EventFilter filter, ViewOptions options)
    {
        ArgumentNullException.ThrowIfNull(filter);
        ArgumentNullException.ThrowIfNull(options);
        var query = new StringBuilder();
        Add("actor", filter.Actors.ToString());
        Add("bbox", filter.Bounds?.ToString());
        Add("colour", options.Colour == ColourBy.Theme ? null : Slug.Of(options.Colour));
        Add("controls", options.HasControls ? null : "0");
        Add("count", options.Count);
        Add("cursor", options.Cursor?.ToString());
        Add("day", Date(options.Day));
        Add("from", filter.From?.ToString());
        Add("height", options.Height?.ToString(Plain));
        Add("known", Date(filter.Known));
        Add("lang", options.Language);
        Add("limit", options.Limit?.ToString(Plain));
        Add("map", options.Map?.ToString());
        Add("marks", options.Marks == MapMarks.Places ? null : Slug.Of(options.Marks));
        Add("measure", options.Measure is { } measure ? Slug.Of(measure) : null);
        Add("open", options.Open.ToString());
        Add("page", options.SharedPage);
        Add("place", filter.Places.ToString());
        Add("q", filter.Text);
        Add("region", filter.Regions.ToString());
        Add("select", options.Select?.ToString());
        Add("shown", Date(options.Shown));
        Add("sort", options.Sort);
        Add("source", filter.Sources.ToString());
        Add("theme", filter.Themes.ToString());
        Add("theme-mode", options.ThemeMode);
        Add("title", options.HasTitle ? null : "0");
        Add("to", filter.To?.ToString());
        Add("type", filter.Types.ToString());
        Add("version", options.Version);
        Add("view", options.View);
        Add("with", options.With == EventFilter.None ? null : Format(options.With, ViewOptions.Default));
        return query.ToString();

        static string? Date(DateOnly? date) => date?.ToString("yyyy-MM-dd", Plain);

        void Add(string name, string? value)
        {
            if (string.IsNullOrEmpty(value))
                return;
            if (query.Length > 0)
                query.Append('&');
            query.Append(name).Append('=').Append(Value(name, value));
        }
    }

    /// <summary>
    /// The known parameters of a query by name, whatever their values; no question mark. Names that were escaped twice are repaired; the
    /// first few misspelt ones are kept without their values. Others are dropped.
    /// </summary>
    public static string Known(string query) => Known(query, Parameters.All);

    /// <summary>The same with the parameters of one kind of address.</summary>
    public static string Known(string query, IReadOnlySet<string> known)
    {
        ArgumentNullException.ThrowIfNull(query);
        ArgumentNullException.ThrowIfNull(known);
        var pairs = Split(query)
            .ToLookup(
                pair => known.Contains(ParameterNames.Unescaped(pair.Name)),
                pair => (Name: ParameterNames.Unescaped(pair.Name), pair.Value));
        var misspelt = pairs[false]
            .Select(pair => pair.Name)
            .Where(name => ParameterNames.Suggest(name, known) is not null)
            .Distinct(StringComparer.Ordinal)
            .Order(StringComparer.Ordinal)
            .Take(ParameterNames.MaxMisspelt);
        return string.Join(
            '&',
            pairs[true]
                .Select(Unescaped)
                .Concat(misspelt.Select(name => (Name: name, Value: "")))
                .OrderBy(pair => pair.Name, StringComparer.Ordinal)
                .Select(pair => Written(pair.Name, pair.Value)));

        // The value of "with" is a query of its own.
        static (string Name, string Value) Unescaped((string Name, string Value) pair) =>
            pair.Name == "with"
                ? (
                    pair.Name,
                    string.Join('&', Split(pair.Value).Select(inner => Written(ParameterNames.Unescaped(inner.Name), inner.Value))))
                : pair;
    }

    /// <summary>
    /// The query with typed days (<see cref="WrittenDate"/>) as ISO dates, as every address has them; null if nothing changes. Values that
    /// are not dates are kept. A clock time after a day stays with it.
    /// </summary>
    public static string? WithIsoDates(string query)
    {
        ArgumentNullException.ThrowIfNull(query);
        var pairs = Split(query);
        var iso = pairs.ConvertAll(pair =>
            Parameters.TypedDates.Contains(pair.Name) && WrittenDate.Iso(pair.Value) is { } written ? (pair.Name, written) : pair);
        return iso.SequenceEqual(pairs) ? null : string.Join('&', iso.Select(pair => Written(pair.Name, pair.Item2)));
    }

    private static string Written(string name, string value) => $"{Escape(name)}={Value(name, value)}";

    // So is the colon of an hour.
    private static string Value(string name, string value) =>
        name is "from" or "to" && TimeBound.Parse(value) is { Hour: not null } ? value : Escape(value);

    // Commas and slashes are allowed in a query (RFC 3986, section 3.4) and keep addresses readable.
    private static string Escape(string value) => value.AsSpan().IndexOfAnyExcept(LeftAsIs) < 0
        ? value
        : Uri.EscapeDataString(value).Replace("%2C", ",", StringComparison.Ordinal).Replace("%2F", "/", StringComparison.Ordinal);

    internal static List<(string Name, string Value)> Split(string query)
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

    private static string Unescape(string text)
    {
        if (text.AsSpan().IndexOfAny('%', '+') < 0)
            return text;
        var escaped = Utf8.GetBytes(text);
        return Utf8.GetString(WebUtility.UrlDecodeToBytes(escaped, 0, escaped.Length));
    }
}
