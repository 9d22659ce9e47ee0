using System.Text.Json.Serialization;
using Dashboard.Shared.Datasets;

namespace Dashboard.Shared.Views;

/// <summary>One page of events.</summary>
/// <param name="Continuing">Events that began before the range: they come first in the list.</param>
/// <param name="Items">Events that begin in the range, in time order.</param>
/// <param name="Previous">Cursor of the previous page, or null on the first.</param>
/// <param name="Next">Cursor of the next page, or null on the last.</param>
/// <param name="Days">Number of events in the whole list that begin on each day of this page.</param>
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
/// <param name="DatePrecision">Precision of the time.</param>
/// <param name="Time">HH:MM or HH:MM-HH:MM, local, or null.</param>
/// <param name="TimeKind">What the time means, or null.</param>
/// <param name="TimeOfDay">The part of the day in words, or null.</param>
/// <param name="Place">The place.</param>
/// <param name="LocationPrecision">Precision of the location.</param>
/// <param name="Type">ACLED event type.</param>
/// <param name="SubType">ACLED sub-event type.</param>
/// <param name="Themes">Themes with their colour slots.</param>
/// <param name="Actors">Actors.</param>
/// <param name="Sources">Ids of sources.</param>
/// <param name="KeyMoment">1, 2, or null.</param>
/// <param name="Figures">Number of claims that count people of this event.</param>
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
    Verification Verification)
{
    /// <summary>Deaths in it as its coder counts them; null if nobody coded it.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public CodedEvent? Coded { get; init; }
}
