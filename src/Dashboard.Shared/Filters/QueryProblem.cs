using System.Text.Json.Serialization;
using Dashboard.Shared.Datasets;

namespace Dashboard.Shared.Filters;

/// <summary>A parameter whose value cannot be used.</summary>
/// <param name="Parameter">Its name in the address.</param>
/// <param name="Value">What stood there, cut to 60 characters.</param>
/// <param name="Code">The rule that it breaks.</param>
/// <param name="Argument">What the rule names: the limit, or the values that are allowed; empty where it names nothing.</param>
public sealed record QueryProblem(string Parameter, string Value, QueryRule Code, [property: JsonIgnore] string Argument = "")
{
    private const int LongestValue = 60;

    /// <summary>The parameter in whose value it stands, where that is a query of its own; else null.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Within { get; init; }

    /// <summary>The parameter that was probably meant, where there is none of that name; else null.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Suggestion { get; init; }

    /// <summary>Names a value. Name and value are cut if they are long, and hold text only.</summary>
    public static QueryProblem Of(string parameter, string value, QueryRule rule, string argument = "") => new(Cut(parameter), Cut(value), rule, argument);

    /// <summary>Names a parameter that there is not.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="known">The parameters that there are.</param>
    public static QueryProblem OfName(string name, IReadOnlySet<string> known) =>
        Of(name, "", QueryRule.Parameter, string.Join(", ", known.Order(StringComparer.Ordinal))) with { Suggestion = ParameterNames.Meant(name, known) };

    /// <summary>Whether it is about this value of this facet.</summary>
    public bool Concerns(Facet facet, string id) => Parameter == Slug.Of(facet) && Value == Cut(id);

    /// <summary>What would be right, as one English sentence without its subject. Pages word <see cref="Code"/> in the reader's language.</summary>
    public string Rule => Code switch
    {
        QueryRule.Once => "appears more than once; use it once",
        QueryRule.Date => "is not a date; write it as 2022-01-05",
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
        QueryRule.OtherVersion => $"is not the version of the data that is shown, which is {Argument}",
        QueryRule.UnknownEvent => "names no event of this dataset",
        _ => throw new InvalidOperationException($"The rule {Code} has no sentence."),
    };

    private static string Cut(string value)
    {
        ArgumentNullException.ThrowIfNull(value);
        return Characters.Replaced(value.Length > LongestValue ? value[..LongestValue] + "…" : value);
    }
}

/// <summary>Rules that the values of an address keep.</summary>
public enum QueryRule
{
    /// <summary>A parameter is given once.</summary>
    Once,

    /// <summary>A day is written as ISO 8601 says.</summary>
    Date,

    /// <summary>A range does not end before it begins.</summary>
    Order,

    /// <summary>A facet's value is one of the dataset.</summary>
    Unknown,

    /// <summary>A facet names no more values than the argument says.</summary>
    TooMany,

    /// <summary>A text has no more characters than the argument says.</summary>
    Length,

    /// <summary>A text to search for has a letter or a digit.</summary>
    NoWord,

    /// <summary>A value holds no control characters and no characters that are no text (<see cref="Characters.FirstForbidden"/>).</summary>
    ControlCharacters,

    /// <summary>An area is four numbers in degrees.</summary>
    Bounds,

    /// <summary>A value is one of those in the argument.</summary>
    OneOf,

    /// <summary>A position of the map is three numbers.</summary>
    MapPosition,

    /// <summary>A cursor is one that an answer gave.</summary>
    Cursor,

    /// <summary>A limit is a whole number from 1 to the argument.</summary>
    Limit,

    /// <summary>What is open is a list of parts of the page.</summary>
    Parts,

    /// <summary>A word is made of letters, digits and hyphens.</summary>
    Word,

    /// <summary>A parameter is one of those in the argument; kept by the API only.</summary>
    Parameter,

    /// <summary>A parameter has the name in the argument; kept by pages only, for names that resemble it.</summary>
    Misspelt,

    /// <summary>A cursor is of the version that is shown; kept by pages only, the API answers 410.</summary>
    EarlierVersion,

    /// <summary>A version is the one in the argument, which is shown; kept by pages only, the API answers 410.</summary>
    OtherVersion,

    /// <summary>A selected event is one of the dataset; kept by pages only.</summary>
    UnknownEvent,
}
