using Dashboard.Shared.Datasets;
using Dashboard.Shared.Filters;
using Dashboard.Shared.Letters;

namespace Dashboard.Shared.Tests.Snapshots;

/// <summary>The same queries computed one by one from the rows, without columns or a pass: slow and simple.</summary>
internal sealed class NaiveAnswers(DatasetContent content)
{
    public IEnumerable<Event> Matching(EventFilter filter) => content.Events.Where(e => Matches(e, filter));

    public bool Matches(Event e, EventFilter f) =>
        (f.From is null || e.End >= f.From)
        && (f.To is null || e.Start <= f.To)
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
