using Dashboard.Shared.Datasets;
using Dashboard.Shared.Filters;
using Dashboard.Shared.Snapshots;

namespace Dashboard.Shared.Tests.Snapshots;

/// <summary>The same questions answered one by one from the rows, without columns or a pass: slow and plain.</summary>
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
        && (f.Bounds is not { } box || (PlaceOf(e).Precision != GeoPrecision.Country && box.Contains(PlaceOf(e).Longitude, PlaceOf(e).Latitude)))
        && (f.Text is not { } text || SearchText.Words(text).All(word => AllText(e).Contains(word, StringComparison.Ordinal)));

    public Place PlaceOf(Event e) => content.Places.Single(p => p.Id == e.Place);

    // What is also the name of a type means that type.
    private string? BareSubType(Event e) => content.Events.Any(other => Slug.OfText(other.Type) == Slug.OfText(e.SubType)) ? null : Slug.OfText(e.SubType);

    private string AllText(Event e) => SearchText.Fold(string.Join('\n', content.Texts.Where(t => t.Entity == "event" && t.Id == e.Id).Select(t => t.Text)));

    private static bool Any(IdSet chosen, IEnumerable<string?> values) => chosen.Count == 0 || values.Any(v => v is not null && chosen.Contains(v));
}
