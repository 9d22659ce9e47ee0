using Dashboard.Shared.Datasets;
using Dashboard.Shared.Filters;

namespace Dashboard.Shared.Views;

/// <summary>Everything that the dashboard shows, from one pass over one version.</summary>
/// <param name="Dataset">Slug.</param>
/// <param name="Version">Name of the version.</param>
/// <param name="Filter">The filter in canonical form; empty for the plain view.</param>
/// <param name="Total">All events.</param>
/// <param name="Matched">Events that match.</param>
/// <param name="Continuing">Those of them that began before the range.</param>
/// <param name="WithoutPoint">Events that match but for the box, because they have no point on a map; 0 without a box.</param>
/// <param name="About">The dataset itself.</param>
/// <param name="Map">Marks.</param>
/// <param name="Timeline">Bins and key moments.</param>
/// <param name="Facets">Values to choose from.</param>
/// <param name="Casualties">Claims.</param>
/// <param name="Statements">How the events were explained, in the order of the days on which that was said.</param>
/// <param name="Events">One page of events.</param>
public sealed record DatasetView(
    string Dataset,
    string Version,
    string Filter,
    int Total,
    int Matched,
    int Continuing,
    int WithoutPoint,
    DatasetSummary About,
    MapView Map,
    TimelineView Timeline,
    FacetsView Facets,
    CasualtiesView Casualties,
    IReadOnlyList<StatementView> Statements,
    EventPage Events);

/// <summary>A dataset in a few lines.</summary>
/// <param name="Id">Slug.</param>
/// <param name="Title">Title.</param>
/// <param name="Description">One paragraph, or null.</param>
/// <param name="Version">Name of the version.</param>
/// <param name="Events">Number of events.</param>
/// <param name="Claims">Number of claims.</param>
/// <param name="Sources">Number of sources.</param>
/// <param name="From">First day of the focus.</param>
/// <param name="To">Last day of the focus, inclusive.</param>
/// <param name="FirstDay">First day of any event; null without events.</param>
/// <param name="LastDay">Last day of any event; null without events.</param>
/// <param name="Bounds">What the map shows at first: minLon, minLat, maxLon, maxLat.</param>
/// <param name="Basemap">Folder of the basemap.</param>
/// <param name="TimeZone">IANA name.</param>
/// <param name="Licence">SPDX identifier.</param>
/// <param name="Attribution">Whom to name, or null.</param>
/// <param name="ExportAllowed">Whether rows may be downloaded.</param>
public sealed record DatasetSummary(
    string Id,
    LocalString Title,
    LocalString? Description,
    string Version,
    int Events,
    int Claims,
    int Sources,
    DateOnly From,
    DateOnly To,
    DateOnly? FirstDay,
    DateOnly? LastDay,
    BoundingBox Bounds,
    string Basemap,
    string TimeZone,
    string Licence,
    LocalString? Attribution,
    bool ExportAllowed);

/// <summary>What the map shows.</summary>
/// <param name="Marks">At most 400.</param>
/// <param name="Unlocated">Events that concern a whole country: no mark, named beside the map.</param>
/// <param name="UnlocatedPlaces">The places of those events: what choosing them in the filter takes.</param>
public sealed record MapView(IReadOnlyList<Mark> Marks, int Unlocated, IReadOnlyList<string> UnlocatedPlaces);

/// <summary>What a mark stands for.</summary>
public enum MarkKind
{
    /// <summary>One place with a point.</summary>
    Place,

    /// <summary>Many places near each other: there are too many to draw each.</summary>
    Cluster,

    /// <summary>A place of which only the region is known: its point is a label point.</summary>
    Region,
}

/// <summary>Events at one place.</summary>
/// <param name="Id">Id of the place; of a cluster, the box that it covers as <c>bbox=</c> takes it.</param>
/// <param name="Kind">What it stands for.</param>
/// <param name="Label">Short name; of a cluster, that of its largest place; of a place of which only the region is known, that of the region.</param>
/// <param name="Within">The town that the spot belongs to, or null.</param>
/// <param name="Region">ISO 3166-2 code, or null.</param>
/// <param name="Latitude">Degrees, WGS 84.</param>
/// <param name="Longitude">Degrees, WGS 84.</param>
/// <param name="Count">Events.</param>
/// <param name="Mix">Share of each top theme, in the order of themes; sums to <paramref name="Count"/>.</param>
/// <param name="Precision">What the point stands for.</param>
public sealed record Mark(
    string Id,
    MarkKind Kind,
    LocalString Label,
    string? Within,
    string? Region,
    [property: System.Text.Json.Serialization.JsonPropertyName("lat")] double Latitude,
    [property: System.Text.Json.Serialization.JsonPropertyName("lon")] double Longitude,
    int Count,
    IReadOnlyDictionary<string, double> Mix,
    GeoPrecision Precision);

/// <summary>What the timeline shows: the whole range of the dataset, so that a brush can be drawn.</summary>
/// <param name="Bins">At most 400, in time order, without gaps.</param>
/// <param name="Moments">Key moments under the filter without its dates, in time order.</param>
public sealed record TimelineView(IReadOnlyList<Bin> Bins, IReadOnlyList<Moment> Moments);

/// <summary>How much time a bin covers, as a calendar has it; the first and last bin of a unit may be cut short.</summary>
public enum BinUnit
{
    /// <summary>A day.</summary>
    Day,

    /// <summary>Monday to Sunday.</summary>
    Week,

    /// <summary>A month.</summary>
    Month,

    /// <summary>A quarter of a year.</summary>
    Quarter,

    /// <summary>A year; only where quarters would be more than 400.</summary>
    Year,
}

/// <summary>Events of a span of days.</summary>
/// <param name="Start">First day.</param>
/// <param name="End">Last day, inclusive.</param>
/// <param name="Unit">How much time it covers.</param>
/// <param name="Count">Events that begin in it under the filter without its dates.</param>
/// <param name="Matched">Events that count in it under the whole filter; one that began before the range counts on the range's first day.</param>
/// <param name="Mix">Share of each top theme in <paramref name="Count"/>.</param>
public sealed record Bin(DateOnly Start, DateOnly End, BinUnit Unit, int Count, int Matched, IReadOnlyDictionary<string, double> Mix);

/// <summary>A key moment.</summary>
/// <param name="Event">Id of the event.</param>
/// <param name="Day">Its first day.</param>
/// <param name="Priority">1 is labelled first, then 2.</param>
/// <param name="Label">Short label; the title where there is none.</param>
public sealed record Moment(string Event, DateOnly Day, int Priority, LocalString Label);

/// <summary>Values of each facet, at most 50 each.</summary>
/// <param name="Theme">Themes, in file order, a top theme before its children.</param>
/// <param name="Type">Event types, each before its sub-types, by count.</param>
/// <param name="Place">Places, by count; a town before the spots within it.</param>
/// <param name="Region">Regions, by count.</param>
/// <param name="Actor">Actors, by count.</param>
/// <param name="Source">Sources, by count.</param>
public sealed record FacetsView(
    IReadOnlyList<FacetValue> Theme,
    IReadOnlyList<FacetValue> Type,
    IReadOnlyList<FacetValue> Place,
    IReadOnlyList<FacetValue> Region,
    IReadOnlyList<FacetValue> Actor,
    IReadOnlyList<FacetValue> Source)
{
    /// <summary>The values of one facet.</summary>
    public IReadOnlyList<FacetValue> this[Facet facet] => facet switch
    {
        Facet.Theme => Theme,
        Facet.Type => Type,
        Facet.Place => Place,
        Facet.Region => Region,
        Facet.Actor => Actor,
        Facet.Source => Source,
        _ => throw new ArgumentOutOfRangeException(nameof(facet)),
    };
}

/// <summary>A value of a facet.</summary>
/// <param name="Id">What stands in the address.</param>
/// <param name="Label">What the reader sees.</param>
/// <param name="Count">What choosing it alone in its facet would give, all other facets kept.</param>
/// <param name="Selected">Whether it is chosen.</param>
/// <param name="Parent">The value that includes it, or null.</param>
/// <param name="Slot">Colour slot of a theme (a child wears its parent's), else null.</param>
public sealed record FacetValue(string Id, LocalString Label, int Count, bool Selected, string? Parent, string? Slot);

/// <summary>One page of events.</summary>
/// <param name="Continuing">Events that began before the range: they come first in the list.</param>
/// <param name="Items">Events that begin in the range, in time order.</param>
/// <param name="Previous">Cursor of the page before, or null on the first.</param>
/// <param name="Next">Cursor of the page after, or null on the last.</param>
/// <param name="Days">How many events of the whole list begin on each of the days on this page.</param>
public sealed record EventPage(
    IReadOnlyList<EventItem> Continuing,
    IReadOnlyList<EventItem> Items,
    string? Previous,
    string? Next,
    IReadOnlyDictionary<DateOnly, int> Days);

/// <summary>An event in a list.</summary>
/// <param name="Id">Id.</param>
/// <param name="Title">Title.</param>
/// <param name="Summary">One or two sentences, or null.</param>
/// <param name="Start">First day, local.</param>
/// <param name="End">Last day, local, inclusive.</param>
/// <param name="DatePrecision">How exactly the time is known.</param>
/// <param name="Time">HH:MM or HH:MM-HH:MM, local, or null.</param>
/// <param name="TimeKind">What the time means, or null.</param>
/// <param name="TimeOfDay">The part of the day in words, or null.</param>
/// <param name="Place">Where.</param>
/// <param name="LocationPrecision">How exactly the location is known.</param>
/// <param name="Type">ACLED event type.</param>
/// <param name="SubType">ACLED sub-event type.</param>
/// <param name="Themes">Themes with their colour slots.</param>
/// <param name="Actors">Actors.</param>
/// <param name="Sources">Ids of sources.</param>
/// <param name="KeyMoment">1, 2, or null.</param>
/// <param name="Figures">How many claims count people of this event.</param>
/// <param name="Verification">Whether the original was seen.</param>
public sealed record EventItem(
    string Id,
    LocalString Title,
    LocalString? Summary,
    DateOnly Start,
    DateOnly End,
    DatePrecision DatePrecision,
    string? Time,
    TimeKind? TimeKind,
    LocalString? TimeOfDay,
    PlaceRef Place,
    GeoPrecision LocationPrecision,
    string Type,
    string SubType,
    IReadOnlyList<ThemeRef> Themes,
    IReadOnlyList<NamedRef> Actors,
    IReadOnlyList<string> Sources,
    int? KeyMoment,
    int Figures,
    Verification Verification);

/// <summary>Names another thing.</summary>
/// <param name="Id">Id.</param>
/// <param name="Name">Its name.</param>
public sealed record NamedRef(string Id, LocalString Name);

/// <summary>Names a theme.</summary>
/// <param name="Id">Id.</param>
/// <param name="Name">Its name.</param>
/// <param name="Top">Id of its top theme; its own when it is one.</param>
/// <param name="Slot">Colour slot of the top theme.</param>
public sealed record ThemeRef(string Id, LocalString Name, string Top, string Slot);

/// <summary>Names a place.</summary>
/// <param name="Id">Id.</param>
/// <param name="Label">Short name.</param>
/// <param name="Name">Full name.</param>
/// <param name="Within">The town that it belongs to, or null.</param>
/// <param name="Precision">What its point stands for.</param>
/// <param name="Latitude">Degrees, or null for a whole country.</param>
/// <param name="Longitude">Degrees, or null for a whole country.</param>
/// <param name="TimeZone">IANA name of the zone that times there are local to.</param>
public sealed record PlaceRef(
    string Id,
    LocalString Label,
    LocalString Name,
    NamedRef? Within,
    GeoPrecision Precision,
    double? Latitude,
    double? Longitude,
    string TimeZone);

/// <summary>A place with its numbers.</summary>
/// <param name="Place">The place.</param>
/// <param name="Region">Its region, or null.</param>
/// <param name="Events">Events there and at the spots within it.</param>
/// <param name="Claims">Claims that count people there.</param>
/// <param name="CoordinatesFrom">Where the coordinates come from, or null.</param>
/// <param name="Note">Note of the compilers, or null.</param>
public sealed record PlaceView(PlaceRef Place, NamedRef? Region, int Events, int Claims, string? CoordinatesFrom, string? Note);

/// <summary>A publication.</summary>
/// <param name="Id">Id.</param>
/// <param name="Publisher">Publisher.</param>
/// <param name="Title">Title.</param>
/// <param name="Url">http or https address, or null when not known.</param>
/// <param name="Published">Day, or any day of the period; null when not known.</param>
/// <param name="PublishedPrecision">How exactly that day is known, or null.</param>
/// <param name="TextRead">Whether its text was read.</param>
public sealed record SourceView(string Id, string Publisher, string Title, string? Url, DateOnly? Published, DatePrecision? PublishedPrecision, bool TextRead);

/// <summary>How somebody explained the events.</summary>
/// <param name="Id">Id.</param>
/// <param name="StatedOn">The day on which it was said.</param>
/// <param name="Speaker">Who.</param>
/// <param name="SpeakerKind">The dataset's own word for the kind of speaker.</param>
/// <param name="Account">Id and name of the account that it supports.</param>
/// <param name="Text">What was said, restated.</param>
/// <param name="Events">Ids of the events that it speaks of.</param>
/// <param name="Sources">Sources.</param>
public sealed record StatementView(
    string Id,
    DateOnly StatedOn,
    LocalString Speaker,
    string SpeakerKind,
    NamedRef Account,
    LocalString Text,
    IReadOnlyList<string> Events,
    IReadOnlyList<SourceView> Sources);

/// <summary>An event with everything that is linked to it.</summary>
/// <param name="Event">The event.</param>
/// <param name="Region">Its region, or null.</param>
/// <param name="Sources">Its sources.</param>
/// <param name="Figures">Scopes with claims about this event or stated at it.</param>
/// <param name="StatedHere">Claims that were stated at this event.</param>
/// <param name="Statements">Statements that speak of it, by day.</param>
/// <param name="Earlier">The event before it at the same place, or null.</param>
/// <param name="Later">The event after it at the same place, or null.</param>
/// <param name="Previous">Id of the event before it in the filtered list, or null.</param>
/// <param name="Next">Id of the event after it in the filtered list, or null.</param>
/// <param name="NamesPublic">By whom names of people under 18 were made public, or null.</param>
public sealed record EventDetail(
    EventItem Event,
    NamedRef? Region,
    IReadOnlyList<SourceView> Sources,
    IReadOnlyList<ScopeView> Figures,
    IReadOnlyList<ClaimView> StatedHere,
    IReadOnlyList<StatementView> Statements,
    EventItem? Earlier,
    EventItem? Later,
    string? Previous,
    string? Next,
    string? NamesPublic);
