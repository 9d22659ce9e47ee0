using System.Globalization;
using Dashboard.Shared.Datasets;
using Dashboard.Shared.Letters;
using Dashboard.Shared.Maps;
using Dashboard.Shared.Versions;

namespace Dashboard.Shared.Filters;

/// <summary>Parses an address parameter by parameter and collects the problems.</summary>
internal sealed class QueryReading(IFilterVocabulary vocabulary, IReadOnlySet<string> known)
{
    private const int MaxIds = 100;
    private static readonly string[] SelectKinds = ["claims", "events", "places"];
    private static readonly string[] Pages = ["about", "compare", "data"];
    private static readonly string[] PagesOfEntities = ["claims", "places", "sources"];
    private const string StoryPages = "stories";
    private static readonly string[] Views = ["casualties", "dashboard", "map", "matrix", "timeline"];
    private static readonly CultureInfo Plain = CultureInfo.InvariantCulture;

    private readonly List<QueryProblem> problems = [];
    private readonly List<string> unknown = [];
    private EventFilter filter = EventFilter.None;
    private ViewOptions options = ViewOptions.Default;

    public void Repeated(string name, string value) => Problem(name, value, QueryRule.Once);

    public void Read(string name, string value)
    {
        if (!known.Contains(name))
        {
            unknown.Add(name);
            return;
        }

        value = value.Trim();
        if (value.Length == 0)
            return;
        if (value.Any(char.IsControl) || Characters.FirstForbidden(value) is not null)
        {
            Problem(name, value, QueryRule.ControlCharacters);
            return;
        }

        switch (name)
        {
            case "from": filter = filter with { From = Bound(name, value) }; break;
            case "to": filter = filter with { To = Bound(name, value) }; break;
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
            case "colour": options = options with { Colour = Code<ColourBy>(name, value) ?? ColourBy.Theme }; break;
            case "marks": options = options with { Marks = Code<MapMarks>(name, value) ?? MapMarks.Places }; break;
            case "count": ReadCount(name, value); break;
            case "measure": options = options with { Measure = Code<Measure>(name, value) }; break;
            case "cursor": ReadCursor(name, value); break;
            case "limit": ReadLimit(name, value); break;
            case "theme-mode": ReadThemeMode(name, value); break;
            case "sort": options = options with { Sort = Word(name, value) }; break;
            case "shown": options = options with { Shown = Date(name, value) }; break;
            case "version": ReadVersion(name, value); break;
            case "open": ReadOpen(name, value); break;
            case "with": ReadOther(name, value); break;
            case "title": options = options with { HasTitle = Switch(name, value) }; break;
            case "controls": options = options with { HasControls = Switch(name, value) }; break;
            case "height": options = options with { Height = WholeNumber(name, value, QueryCodec.MaxHeight) }; break;
            case "page": ReadSharedPage(name, value); break;
            case "view": ReadView(name, value); break;
            default: throw new InvalidOperationException($"The parameter {name} is known and not read.");
        }
    }

    public ParsedQuery Finish()
    {
        if (filter is { From: { } from, To: { } to } && from.FirstHour > to.LastHour)
        {
            Problem("from", from.ToString(), QueryRule.Order);
            Problem("to", to.ToString(), QueryRule.Order);
            filter = filter with { From = null, To = null };
        }

        return new ParsedQuery(filter, options, problems, unknown);
    }

    private void Problem(string name, string value, QueryRule rule, string argument = "") =>
        problems.Add(QueryProblem.Of(name, value, rule, argument));

    private TimeBound? Bound(string name, string value)
    {
        if (TimeBound.Parse(value) is { } bound)
            return bound;
        Problem(name, value, TimeBound.IsDayWithTime(value) ? QueryRule.Hour : QueryRule.Date);
        return null;
    }

    private DateOnly? Date(string name, string value)
    {
        if (DateOnly.TryParseExact(value, "yyyy-MM-dd", Plain, DateTimeStyles.None, out var date))
            return date;
        Problem(name, value, QueryRule.Date);
        return null;
    }

    private void Ids(Facet facet, string name, string value)
    {
        var ids = value.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        if (ids.Length > MaxIds)
        {
            Problem(name, value, QueryRule.TooMany, MaxIds.ToString(Plain));
            return;
        }

        var bad = ids.Where(id => !vocabulary.Has(facet, id)).ToList();
        foreach (var id in bad)
            Problem(name, id, QueryRule.Unknown);
        filter = filter.With(facet, IdSet.Of(ids.SelectMany(id => vocabulary.Named(facet, id))));
    }

    private void ReadText(string name, string value)
    {
        if (value.Length > QueryCodec.MaxTextLength)
            Problem(name, value, QueryRule.Length, QueryCodec.MaxTextLength.ToString(Plain));
        else if (Folding.ForSearch.Fold(value).Length == 0)
            Problem(name, value, QueryRule.NoWord);
        else
            filter = filter with { Text = value };
    }

    private void ReadBounds(string name, string value)
    {
        if (BoundingBox.Parse(value) is { } box)
            filter = filter with { Bounds = box };
        else
            Problem(name, value, QueryRule.Bounds);
    }

    private void ReadLanguage(string name, string value)
    {
        var languages = vocabulary.Languages;
        if (!vocabulary.IsOffered(value))
            Problem(name, value, QueryRule.OneOf, string.Join(", ", languages.Count == 0 ? Languages.All : languages));
        else if (languages.Count == 0 || value != languages[0])
            options = options with { Language = value };
    }

    private void ReadSelection(string name, string value)
    {
        var slash = value.IndexOf('/', StringComparison.Ordinal);
        if (slash > 0 && SelectKinds.Contains(value[..slash], StringComparer.Ordinal) && slash < value.Length - 1)
            options = options with { Select = new Selection(value[..slash], value[(slash + 1)..]) };
        else
            Problem(name, value, QueryRule.OneOf, "events/…, places/…, claims/…");
    }

    private void ReadMap(string name, string value)
    {
        var parts = value.Split('/');
        if (parts.Length == 3
            && double.TryParse(parts[0], NumberStyles.Float, Plain, out var zoom) && zoom is >= 0 and <= MapFrame.MaxPositionZoom
            && double.TryParse(parts[1], NumberStyles.Float, Plain, out var latitude) && latitude is >= -90 and <= 90
            && double.TryParse(parts[2], NumberStyles.Float, Plain, out var longitude) && longitude is >= -180 and <= 180)
            options = options with { Map = new MapPosition(Math.Round(zoom, 1), Math.Round(latitude, 3), Math.Round(longitude, 3)) };
        else
            Problem(name, value, QueryRule.MapPosition);
    }

    private T? Code<T>(string name, string value)
        where T : struct, Enum
    {
        var code = Slug.Parse<T>(value);
        if (code is null)
            Problem(name, value, QueryRule.OneOf, string.Join(", ", Enum.GetValues<T>().Select(Slug.Of)));
        return code;
    }

    private void ReadCursor(string name, string value)
    {
        if (Cursor.Parse(value) is { } cursor)
            options = options with { Cursor = cursor };
        else
            Problem(name, value, QueryRule.Cursor);
    }

    private void ReadVersion(string name, string value)
    {
        if (VersionChoice.IsName(value))
            options = options with { Version = value };
        else
            Problem(name, value, QueryRule.Word);
    }

    private void ReadLimit(string name, string value)
    {
        var limit = WholeNumber(name, value, QueryCodec.MaxLimit);
        options = options with { Limit = limit == QueryCodec.MaxLimit ? null : limit };
    }

    private int? WholeNumber(string name, string value, int greatest)
    {
        if (int.TryParse(value, NumberStyles.None, Plain, out var number) && number >= 1 && number <= greatest)
            return number;
        Problem(name, value, QueryRule.Limit, greatest.ToString(Plain));
        return null;
    }

    // Defaults to on.
    private bool Switch(string name, string value)
    {
        if (value is not ("0" or "1"))
            Problem(name, value, QueryRule.OneOf, "0, 1");
        return value != "0";
    }

    private void ReadThemeMode(string name, string value)
    {
        if (value is "light" or "dark" or "auto")
            options = options with { ThemeMode = value == "auto" ? null : value };
        else
            Problem(name, value, QueryRule.OneOf, "auto, dark, light");
    }

    private void ReadView(string name, string value)
    {
        if (Views.Contains(value, StringComparer.Ordinal))
            options = options with { View = value };
        else
            Problem(name, value, QueryRule.OneOf, string.Join(", ", Views));
    }

    private void ReadSharedPage(string name, string value)
    {
        var isPage = value.Split('/') switch
        {
            [var kind, var id] => (kind == StoryPages || PagesOfEntities.Contains(kind, StringComparer.Ordinal)) && IsWord(id),
            [StoryPages, var id, var step] => IsWord(id) && step.Length < 6 && step.All(char.IsAsciiDigit),
            _ => Pages.Contains(value, StringComparer.Ordinal),
        };
        if (isPage)
            options = options with { SharedPage = value };
        else
            Problem(
                name,
                value,
                QueryRule.OneOf,
                $"{string.Join(", ", Pages)}, {string.Join(", ", PagesOfEntities.Append(StoryPages).Select(kind => $"{kind}/…"))}");
    }

    private void ReadCount(string name, string value)
    {
        if (value == CodedCount.Events || vocabulary.Counting(value) is not null)
            options = options with { Count = value == CodedCount.Events ? null : vocabulary.Counting(value) };
        else
            Problem(
                name,
                value,
                QueryRule.OneOf,
                string.Join(", ", [CodedCount.Events, .. vocabulary.Coders.Select(coder => CodedCount.Of(coder.Id))]));
    }

    private void ReadOpen(string name, string value)
    {
        if (value.Split(',') is { Length: <= 20 } parts && parts.All(IsWord))
            options = options with { Open = IdSet.Of(parts) };
        else
            Problem(name, value, QueryRule.Parts);
    }

    // A query within the query: only a filter, so that nothing nests further.
    private void ReadOther(string name, string value)
    {
        var pairs = QueryCodec.Split(value).ToLookup(pair => Parameters.OfFilter.Contains(pair.Name));
        var other = QueryCodec.Parse([.. pairs[true]], vocabulary, Parameters.OfFilter);
        var allowed = string.Join(", ", Parameters.OfFilter.Order(StringComparer.Ordinal));
        problems.AddRange(pairs[false].Select(pair => QueryProblem.Of(pair.Name, pair.Value, QueryRule.Parameter, allowed))
            .Concat(other.Problems)
            .Select(problem => problem with { Within = name }));
        options = options with { With = other.Filter };
    }

    private string? Word(string name, string value)
    {
        if (IsWord(value))
            return value;
        Problem(name, value, QueryRule.Word);
        return null;
    }

    private static bool IsWord(string value) => value.Length is > 0 and <= 60 && value.All(c => char.IsAsciiLetterOrDigit(c) || c == '-');
}
