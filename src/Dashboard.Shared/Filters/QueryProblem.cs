using System.Text.Json.Serialization;
using Dashboard.Shared.Datasets;

namespace Dashboard.Shared.Filters;

/// <summary>A parameter with an unusable value.</summary>
/// <param name="Parameter">Its name in the address.</param>
/// <param name="Value">Its value, cut to 60 characters.</param>
/// <param name="Code">The rule it breaks.</param>
/// <param name="Argument">The limit or the allowed values of the rule; empty if it has none.</param>
public sealed record QueryProblem(string Parameter, string Value, QueryRule Code, [property: JsonIgnore] string Argument = "")
{
    private const int MaxShownLength = 60;

    /// <summary>The parameter that contains it, if its value is a query of its own; else null.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Within { get; init; }

    /// <summary>The suggested name for an unknown parameter; else null.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Suggestion { get; init; }

    /// <summary>What became of the entry that the value names, if it was removed; else null.</summary>
    [JsonIgnore]
    public RemovedEntity? Removed { get; init; }

    /// <summary>A problem with a value. Name and value are cut if they are long, and contain only text.</summary>
    public static QueryProblem Of(string parameter, string value, QueryRule rule, string argument = "") =>
        new(Cut(parameter), Cut(value), rule, argument);

    /// <summary>A problem with an unknown parameter.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="known">The known parameters.</param>
    public static QueryProblem OfName(string name, IReadOnlySet<string> known) =>
        Of(name, "", QueryRule.Parameter, string.Join(", ", known.Order(StringComparer.Ordinal))) with
        {
            Suggestion = ParameterNames.Suggest(name, known),
        };

    /// <summary>Whether it is about this value of this facet.</summary>
    public bool Concerns(Facet facet, string id) => Parameter == Slug.Of(facet) && Value == Cut(id);

    /// <summary>The rule as an English sentence without its subject. Pages word <see cref="Code"/> in the reader's language.</summary>
    public string Rule => Code switch
    {
        QueryRule.Once => "appears more than once; use it once",
        QueryRule.Date => "is not a date; write it as 2022-01-05",
        QueryRule.Hour => "is not a whole hour; write it as 2022-01-05T18:00, in local time, without minutes and zone",
        QueryRule.Order when Parameter == "from" => "is after to; swap the two",
        QueryRule.Order => "is before from; swap the two",
        QueryRule.Unknown => $"is not a {Parameter} of this dataset",
        QueryRule.TooMany => $"names more than {Argument} values",
        QueryRule.Length => $"is longer than {Argument} characters",
        QueryRule.NoWord => "has no letter and no digit to search for",
        QueryRule.ControlCharacters => "contains control characters",
        QueryRule.Bounds => "is not minLon,minLat,maxLon,maxLat in degrees, the smaller first",
        QueryRule.OneOf => $"is not one of {Argument}",
        QueryRule.MapPosition => "is not zoom/latitude/longitude",
        QueryRule.Cursor => "is not a cursor that an earlier answer gave",
        QueryRule.Limit => $"is not a whole number from 1 to {Argument}",
        QueryRule.Parts => "is not a list of parts of the page",
        QueryRule.Word => "is not a word made of letters, digits and hyphens",
        QueryRule.Parameter when Suggestion is { } meant => $"is not a known parameter; did you mean {meant}? Known ones are {Argument}",
        QueryRule.Parameter => $"is not a known parameter; known ones are {Argument}",
        QueryRule.Misspelt => $"is not a known parameter; perhaps {Argument} was meant",
        QueryRule.EarlierVersion => "belongs to an earlier version of the dataset; the list starts from the beginning",
        QueryRule.OlderVersion => $"is an older version, of {Argument}",
        QueryRule.RemovedEvent => $"names an event that was removed from this dataset on {Removed?.RemovedOn:O}: {Removed?.Reason}",
        QueryRule.UnknownEvent => "names no event of this dataset",
        _ => throw new InvalidOperationException($"The rule {Code} has no sentence."),
    };

    private static string Cut(string value)
    {
        ArgumentNullException.ThrowIfNull(value);
        return Characters.Replaced(value.Length > MaxShownLength ? value[..MaxShownLength] + "…" : value);
    }
}

/// <summary>Rules for values in addresses.</summary>
public enum QueryRule
{
    /// <summary>A parameter occurs once.</summary>
    Once,

    /// <summary>A day is in ISO 8601 format.</summary>
    Date,

    /// <summary>A time of a day is a whole hour in ISO 8601 format, without a zone.</summary>
    Hour,

    /// <summary>A range does not end before it begins.</summary>
    Order,

    /// <summary>A value exists in the dataset.</summary>
    Unknown,

    /// <summary>A facet has at most as many values as the argument says.</summary>
    TooMany,

    /// <summary>A text has at most as many characters as the argument says.</summary>
    Length,

    /// <summary>A search text has a letter or a digit.</summary>
    NoWord,

    /// <summary>A value has no control characters and no other forbidden characters (<see cref="Characters.FirstForbidden"/>).</summary>
    ControlCharacters,

    /// <summary>An area is four numbers in degrees.</summary>
    Bounds,

    /// <summary>A value is one of the argument.</summary>
    OneOf,

    /// <summary>A position of the map is three numbers.</summary>
    MapPosition,

    /// <summary>A cursor comes from an earlier response.</summary>
    Cursor,

    /// <summary>A limit is a whole number from 1 to the argument.</summary>
    Limit,

    /// <summary><c>open</c> is a list of parts of the page.</summary>
    Parts,

    /// <summary>A word is made of letters, digits and hyphens.</summary>
    Word,

    /// <summary>A parameter is one of the argument; checked by the API only.</summary>
    Parameter,

    /// <summary>A parameter has the name in the argument; checked by pages only, for misspelt names.</summary>
    Misspelt,

    /// <summary>A cursor belongs to the version shown; checked by pages only, the API returns 410.</summary>
    EarlierVersion,

    /// <summary>An older version is shown, of the day in the argument; no mistake, and said by pages only.</summary>
    OlderVersion,

    /// <summary>The selected event exists in the dataset; checked by pages only.</summary>
    UnknownEvent,

    /// <summary>The selected event was not removed from the dataset; checked by pages only.</summary>
    RemovedEvent,
}
