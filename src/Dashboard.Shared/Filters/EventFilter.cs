using Dashboard.Shared.Datasets;

namespace Dashboard.Shared.Filters;

/// <summary>A list of values by which events are filtered. Values of one facet are alternatives; facets are combined.</summary>
public enum Facet
{
    /// <summary>Themes; a parent includes its children.</summary>
    Theme,

    /// <summary>Event types by slug, each of which includes its sub-types, and sub-types as <c>type.sub-type</c>.</summary>
    Type,

    /// <summary>Places; a town includes the spots within it.</summary>
    Place,

    /// <summary>Regions (ISO 3166-2); each includes its places.</summary>
    Region,

    /// <summary>Actors.</summary>
    Actor,

    /// <summary>Sources.</summary>
    Source,
}

/// <summary>
/// The filter: the part of an address that chooses events and, by <see cref="Known"/>, the status of claims. Equal filters are equal
/// values.
/// </summary>
public sealed record EventFilter
{
    /// <summary>Shows everything.</summary>
    public static EventFilter None { get; } = new();

    /// <summary>
    /// First day or hour, inclusive, local; events that end in or after it match, those without a clock time by their days. Null: from the
    /// beginning.
    /// </summary>
    public TimeBound? From { get; init; }

    /// <summary>Last day or hour, inclusive, local. Null: to the end. Never before <see cref="From"/>.</summary>
    public TimeBound? To { get; init; }

    /// <summary>Ids of themes.</summary>
    public IdSet Themes { get; init; } = IdSet.Empty;

    /// <summary>Slugs of types, and of sub-types with their type: <c>riots</c>, <c>riots.looting</c>.</summary>
    public IdSet Types { get; init; } = IdSet.Empty;

    /// <summary>Ids of places.</summary>
    public IdSet Places { get; init; } = IdSet.Empty;

    /// <summary>Ids of regions.</summary>
    public IdSet Regions { get; init; } = IdSet.Empty;

    /// <summary>Ids of actors.</summary>
    public IdSet Actors { get; init; } = IdSet.Empty;

    /// <summary>Ids of sources.</summary>
    public IdSet Sources { get; init; } = IdSet.Empty;

    /// <summary>
    /// Search words. Each must be the beginning of a word in any text about the event, in any language; trimmed, at most 100 characters.
    /// Null: no search.
    /// </summary>
    public string? Text { get; init; }

    /// <summary>Only events with a point in this box. Null: anywhere, also without a point.</summary>
    public BoundingBox? Bounds { get; init; }

    /// <summary>Claims and statements as known at the end of this day. Null: as known now. Has no effect on events.</summary>
    public DateOnly? Known { get; init; }

    /// <summary>The chosen values of a facet.</summary>
    public IdSet this[Facet facet] => facet switch
    {
        Facet.Theme => Themes,
        Facet.Type => Types,
        Facet.Place => Places,
        Facet.Region => Regions,
        Facet.Actor => Actors,
        Facet.Source => Sources,
        _ => throw new ArgumentOutOfRangeException(nameof(facet)),
    };

    /// <summary>Whether it could leave out events. <see cref="Known"/> does not: it has no effect on events.</summary>
    public bool RestrictsEvents => this with { Known = null } != None;

    /// <summary>The same filter with other values of one facet.</summary>
    public EventFilter With(Facet facet, IdSet ids) => facet switch
    {
        Facet.Theme => this with { Themes = ids },
        Facet.Type => this with { Types = ids },
        Facet.Place => this with { Places = ids },
        Facet.Region => this with { Regions = ids },
        Facet.Actor => this with { Actors = ids },
        Facet.Source => this with { Sources = ids },
        _ => throw new ArgumentOutOfRangeException(nameof(facet)),
    };
}
