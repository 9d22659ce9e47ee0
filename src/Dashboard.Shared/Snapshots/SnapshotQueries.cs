using Dashboard.Shared.Datasets;
using Dashboard.Shared.Figures;
using Dashboard.Shared.Filters;
using Dashboard.Shared.Search;
using Dashboard.Shared.Views;

namespace Dashboard.Shared.Snapshots;

/// <summary>Queries on a snapshot: the code behind the request handlers of the server and the browser.</summary>
public static class SnapshotQueries
{
    /// <summary>The basemap of datasets that name none: a ground cut from the world.</summary>
    public const string WorldBasemap = "world";

    /// <summary>Everything that the dashboard shows.</summary>
    public static DatasetView View(
        this DatasetSnapshot snapshot,
        EventFilter filter,
        PageOf page,
        MapPosition? map = null,
        ColourBy colour = ColourBy.Theme,
        MapMarks marks = MapMarks.Places,
        string? count = null)
    {
        ArgumentNullException.ThrowIfNull(snapshot);
        ArgumentNullException.ThrowIfNull(filter);
        ArgumentNullException.ThrowIfNull(page);
        var wording = snapshot.In(page.Language);
        var pass = EventPass.Run(snapshot, filter, colour, count);
        var events = EventViews.Page(snapshot, pass, page, wording);
        return new DatasetView(
            snapshot.Info.Id,
            snapshot.Version.Name,
            QueryCodec.Format(filter, ViewOptions.Default),
            snapshot.Content.Events.Count,
            pass.Matched,
            pass.Continuing.Count,
            pass.WithoutPoint,
            snapshot.Summary(page.Language),
            MapViews.View(snapshot, pass, wording, filter, map, marks),
            TimelineViews.View(snapshot, pass, wording),
            FacetViews.View(snapshot, pass, filter, wording),
            Casualties.View(snapshot, filter, page.Language),
            Statements.View(snapshot, filter.Known, page.Language),
            events)
        {
            Search = SearchViews.View(snapshot, filter, [.. events.Continuing, .. events.Items], page.Language),
            Coded = CodedViews.View(snapshot, pass, wording),
            Colours = pass.Colours.In(wording, snapshot.Columns.Types),
            PlacesOutside = [.. new ChosenPlaces(snapshot, filter).Outside.Select(place => wording.Place(place).Label)],
        };
    }

    /// <summary>Where and when the matching events were.</summary>
    public static MatrixView Matrix(
        this DatasetSnapshot snapshot,
        EventFilter filter,
        string? language,
        ColourBy colour = ColourBy.Theme,
        string? count = null,
        int rows = MatrixView.MaxRows)
    {
        ArgumentNullException.ThrowIfNull(snapshot);
        ArgumentNullException.ThrowIfNull(filter);
        return MatrixViews.View(snapshot, EventPass.Run(snapshot, filter, colour, count), filter, rows, snapshot.In(language));
    }

    /// <summary>All matching events in list order, without paging: for exports.</summary>
    public static IEnumerable<Event> Matching(this DatasetSnapshot snapshot, EventFilter filter)
    {
        ArgumentNullException.ThrowIfNull(snapshot);
        var pass = EventPass.Run(snapshot, filter);
        return pass.Continuing.Concat(pass.Beginning).Select(i => snapshot.Content.Events[i]);
    }

    /// <summary>One event with everything linked to it.</summary>
    /// <exception cref="UnknownEntityException">There is no such event.</exception>
    public static EventDetail Event(this DatasetSnapshot snapshot, string id, EventFilter filter, string? language)
    {
        ArgumentNullException.ThrowIfNull(snapshot);
        ArgumentNullException.ThrowIfNull(filter);
        var index = snapshot.IndexOfEvent(id);
        if (index < 0)
            throw snapshot.Unknown("event", id, snapshot.Content.Events.Select(e => e.Id));
        var wording = snapshot.In(language);
        var e = snapshot.Content.Events[index];
        var pass = EventPass.Run(snapshot, filter);
        int[] list = [.. pass.Continuing, .. pass.Beginning];
        var position = Array.IndexOf(list, index);
        var here = Enumerable.Range(0, snapshot.Content.Events.Count).Where(i => snapshot.Content.Events[i].Place == e.Place).ToList();
        var hereNow = here.IndexOf(index);
        return new EventDetail(
            wording.Event(index),
            snapshot.FindPlace(e.Place)!.Region is { } region ? wording.Named("region", region) : null,
            [.. e.Sources.Select(wording.Source)],
            [
                .. Casualties.ScopesAbout(snapshot, id, filter.Known, language),
                .. Casualties.ScopesStatedAt(snapshot, id, filter.Known, language),
            ],
            Casualties.ClaimsStatedAt(snapshot, id, filter.Known, language),
            Statements.About(snapshot, id, filter.Known, language),
            hereNow > 0 ? wording.Event(here[hereNow - 1]) : null,
            hereNow < here.Count - 1 ? wording.Event(here[hereNow + 1]) : null,
            position > 0 ? snapshot.Content.Events[list[position - 1]].Id : null,
            position >= 0 && position < list.Length - 1 ? snapshot.Content.Events[list[position + 1]].Id : null,
            e.NamesPublic);
    }

    /// <summary>The dataset in a few lines.</summary>
    public static DatasetSummary Summary(this DatasetSnapshot snapshot, string? language)
    {
        ArgumentNullException.ThrowIfNull(snapshot);
        return snapshot.In(language).Summary();
    }

    /// <summary>Every place with its numbers, in file order.</summary>
    public static IReadOnlyList<PlaceView> Places(this DatasetSnapshot snapshot, string? language)
    {
        ArgumentNullException.ThrowIfNull(snapshot);
        var wording = snapshot.In(language);
        var counts = EventPass.Run(snapshot, EventFilter.None).CountsOf(Facet.Place);
        var claims = snapshot.Content.Claims.CountBy(c => c.Place, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);
        return [.. snapshot.Content.Places.Select((place, i) => new PlaceView(
            wording.Place(place.Id),
            place.Region is { } region ? wording.Named("region", region) : null,
            counts[i],
            claims.GetValueOrDefault(place.Id),
            place.CoordinatesFrom,
            place.Note))];
    }

    /// <summary>Suggestions while a reader types: facet values whose names match.</summary>
    public static IReadOnlyList<FoundName> Names(this DatasetSnapshot snapshot, EventFilter filter, string? language) =>
        SearchViews.Names(snapshot, filter, language);

    /// <summary>One page of claims by the day on which they were stated.</summary>
    public static ClaimList Claims(this DatasetSnapshot snapshot, EventFilter filter, Measure? measure, PageOf page) =>
        ClaimLists.Page(snapshot, filter, measure, page);

    /// <summary>All claims of one measure; null means the first measure that has claims.</summary>
    public static CasualtiesDetail CasualtiesOf(this DatasetSnapshot snapshot, EventFilter filter, Measure? measure, string? language) =>
        Casualties.Detail(snapshot, filter, measure, language);

    /// <summary>All matching claims, without paging: for exports.</summary>
    public static IEnumerable<ListedClaim> MatchingClaims(
        this DatasetSnapshot snapshot,
        EventFilter filter,
        Measure? measure,
        string? language
    ) => ClaimLists.All(snapshot, filter, measure, language);
}
