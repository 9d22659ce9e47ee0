using Dashboard.Shared.Datasets;
using Dashboard.Shared.Filters;
using Dashboard.Shared.Letters;
using Dashboard.Shared.Views;

namespace Dashboard.Shared.Tests.Snapshots;

/// <summary>The same queries computed one by one from the rows, without columns or a pass: slow and simple.</summary>
internal sealed class NaiveAnswers(DatasetContent content)
{
    public IEnumerable<Event> Matching(EventFilter filter) => content.Events.Where(e => Matches(e, filter));

    public bool Matches(Event e, EventFilter f) =>
        (f.From is not { } from || LastMinute(e) >= from.Day.ToDateTime(new TimeOnly(from.Hour ?? 0, 0)))
        && (f.To is not { } to || FirstMinute(e) <= to.Day.ToDateTime(new TimeOnly(to.Hour ?? 23, 59)))
        && Any(f.Themes, e.Themes.SelectMany(t => new[] { t, content.Themes.Single(x => x.Id == t).Parent }))
        && Any(f.Types, [Slug.OfText(e.Type), $"{Slug.OfText(e.Type)}.{Slug.OfText(e.SubType)}", BareSubType(e)])
        && Any(f.Places, [e.Place, PlaceOf(e).Within])
        && Any(f.Regions, [PlaceOf(e).Region])
        && Any(f.Actors, e.Actors)
        && Any(f.Sources, e.Sources)
        && (
            f.Bounds is not { } box
            || (PlaceOf(e).Precision != GeoPrecision.Country && box.Contains(PlaceOf(e).Longitude, PlaceOf(e).Latitude)))
        && (
            f.Text is not { } text
            || Folding.ForSearch.Words(text).All(beginning => Searched(e).Any(word => word.StartsWith(beginning, StringComparison.Ordinal)))
        );

    /// <summary>Whether it began before the chosen time: by its clock, without one only on an earlier day.</summary>
    public static bool BeganBefore(Event e, TimeBound? from) =>
        from is { } bound
        && (e.Time is null ? e.Start < bound.Day : FirstMinute(e) < bound.Day.ToDateTime(new TimeOnly(bound.Hour ?? 0, 0)));

    /// <summary>Whether the event begins in a bin: at its hour, in its part of the day, or at an hour that is not known.</summary>
    public static bool BeginsIn(Event e, Bin bin)
    {
        if (bin.Unit != BinUnit.Hour)
            return bin.Start <= e.Start && e.Start <= bin.End;
        (int?, int?) hours = e switch
        {
            { Time: { } time } => (Clock(time[..5]).Hour, null),
            { TimeOfDay: "morning" } => (6, 6),
            { TimeOfDay: "afternoon" } => (12, 6),
            { TimeOfDay: "evening" } => (18, 6),
            { TimeOfDay: "late-evening" } => (21, 3),
            { TimeOfDay: "night" } when e.Start.AddDays(1) == e.End => (21, 9),
            _ => (null, null),
        };
        return bin.Start == e.Start && hours == (bin.Hour, bin.Hours);
    }

    // Without a clock it may have been at any minute of its days.
    private static DateTime FirstMinute(Event e) => e.Start.ToDateTime(e.Time is { } time ? Clock(time[..5]) : TimeOnly.MinValue);

    private static DateTime LastMinute(Event e)
    {
        var endOfDays = e.End.ToDateTime(new TimeOnly(23, 59));
        if (e.Time is not { } time || e.TimeKind is TimeKind.From)
            return endOfDays;
        var until = e.Start.ToDateTime(Clock(time[^5..]));
        if (until < FirstMinute(e))
            until = until.AddDays(1);
        return until > endOfDays || e.End > DateOnly.FromDateTime(until) ? endOfDays : until;
    }

    private static TimeOnly Clock(string text) => TimeOnly.ParseExact(text, "HH:mm", System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>The sum of numbers of events with a count; null if one of them is missing, or there is none.</summary>
    public static int? Sum(IEnumerable<Event> events, Func<Event, int?> number)
    {
        var counted = events.Where(e => e.CodedKilled is not null).Select(number).ToList();
        return counted.Count == 0 || counted.Contains(null) ? null : counted.Sum();
    }

    public Place PlaceOf(Event e) => content.Places.Single(p => p.Id == e.Place);

    // Its own texts and the names, claims and statements linked to it, all in one list.
    private IEnumerable<string> Searched(Event e)
    {
        string?[] place = [e.Place, PlaceOf(e).Within];
        string[] themes = [.. e.Themes.SelectMany(t => new[] { t, content.Themes.Single(x => x.Id == t).Parent }).OfType<string>()];
        string[] claims = [.. content.Claims.Where(c => c.AboutEvent == e.Id || c.StatedAt == e.Id).Select(c => c.Id)];
        string[] statements = [.. content.Statements.Where(s => s.Events.Contains(e.Id)).Select(s => s.Id)];
        return content.Texts
            .Where(t => t.Entity switch
            {
                "event" => t.Id == e.Id,
                "place" => place.Contains(t.Id),
                "region" => t.Id == PlaceOf(e).Region,
                "theme" => t.Field == "name" && themes.Contains(t.Id),
                "actor" => e.Actors.Contains(t.Id),
                "claim" => claims.Contains(t.Id),
                "statement" => statements.Contains(t.Id),
                _ => false,
            })
            .Select(t => t.Text)
            .Concat(content.Sources.Where(s => e.Sources.Contains(s.Id)).SelectMany(s => new[] { s.Publisher, s.Title }))
            .SelectMany(Folding.ForSearch.Words);
    }

    // A name that is also a type means that type.
    private string? BareSubType(Event e) =>
        content.Events.Any(other => Slug.OfText(other.Type) == Slug.OfText(e.SubType)) ? null : Slug.OfText(e.SubType);

    private static bool Any(IdSet chosen, IEnumerable<string?> values) =>
        chosen.Count == 0 || values.Any(v => v is not null && chosen.Contains(v));
}
