using Dashboard.Shared.Datasets;
using Dashboard.Shared.Filters;

namespace Dashboard.Shared.Snapshots;

/// <summary>Flat arrays of events in time order, for <see cref="EventPass"/>.</summary>
internal sealed class EventColumns
{
    private readonly FacetColumn[] facets;
    private readonly EventColours[] colours;

    public EventColumns(DatasetSnapshot snapshot)
    {
        var content = snapshot.Content;
        var events = content.Events;
        Count = events.Count;
        Start = [.. events.Select(e => e.Start.DayNumber)];
        End = [.. events.Select(e => e.End.DayNumber)];
        var hours = events.Select(EventHours.Of).ToList();
        FirstHour = [.. hours.Select(of => of.First)];
        LastHour = [.. hours.Select(of => of.Last)];
        Clocked = [.. hours.Select(of => of.IsClocked)];
        BinOfDay = [.. events.Zip(hours, Snapshots.BinOfDay.Of)];
        BeginsBy = [.. hours.Select((of, i) => of.IsClocked ? of.First : TimeBound.HourOf(Start[i], TimeBound.HoursOfDay - 1))];
        LastDay = Count == 0 ? null : DateOnly.FromDayNumber(End.Max());

        var places = content.Places.Select((p, i) => (p.Id, i)).ToDictionary(p => p.Id, p => p.i, StringComparer.Ordinal);
        Place = [.. events.Select(e => places[e.Place])];
        PlaceHasPoint = [.. content.Places.Select(p => p.HasPoint)];
        PlaceLongitude = [.. content.Places.Select(p => p.Longitude)];
        PlaceLatitude = [.. content.Places.Select(p => p.Latitude)];

        Types = new EventTypes(events);
        var placeTowns = content.Places.ToDictionary(p => p.Id, p => p.Within, StringComparer.Ordinal);
        var placeRegions = content.Places.ToDictionary(p => p.Id, p => p.Region, StringComparer.Ordinal);

        facets =
        [
            new FacetColumn([.. content.Themes.Select(t => (t.Id, t.Parent))], events.Select(e => (IEnumerable<string>)e.Themes)),
            new FacetColumn(Types.Values, events.Select(e => (IEnumerable<string>)[Types.IdOf(e)]), Types.OfBareSubTypes),
            new FacetColumn([.. content.Places.Select(p => (p.Id, placeTowns[p.Id]))], events.Select(e => (IEnumerable<string>)[e.Place])),
            new FacetColumn(
                [.. content.Regions.Select(r => (r.Id, (string?)null))],
                events.Select(e => placeRegions[e.Place] is { } region ? (IEnumerable<string>)[region] : [])),
            new FacetColumn([.. content.Actors.Select(a => (a.Id, (string?)null))], events.Select(e => (IEnumerable<string>)e.Actors)),
            new FacetColumn([.. content.Sources.Select(s => (s.Id, (string?)null))], events.Select(e => (IEnumerable<string>)e.Sources)),
        ];
        colours =
        [
            EventColours.OfThemes(this[Facet.Theme], content.Themes),
            EventColours.OfLargest(ColourBy.Type, this[Facet.Type], Count),
            EventColours.OfLargest(ColourBy.Actor, this[Facet.Actor], Count),
            EventColours.OfPrecision(events),
        ];
        Coded = CodedColumns.From(events);
        KeyMoment = [.. events.Select(e => e.KeyMoment is not null)];
        Bins = TimeBins.Of(content.Info, events);
        var figures = content.Claims.Where(c => c.AboutEvent is not null).CountBy(c => c.AboutEvent!, StringComparer.Ordinal)
            .ToDictionary(StringComparer.Ordinal);
        Figures = [.. events.Select(e => figures.GetValueOrDefault(e.Id))];
    }

    public EventTypes Types { get; }

    /// <summary>Last day of any event; null without events.</summary>
    public DateOnly? LastDay { get; }

    /// <summary>Number of events.</summary>
    public int Count { get; }

    /// <summary>First day, as <see cref="DateOnly.DayNumber"/>; ascending.</summary>
    public int[] Start { get; }

    /// <summary>Last day, as <see cref="DateOnly.DayNumber"/>.</summary>
    public int[] End { get; }

    /// <summary>First hour, as <see cref="TimeBound.FirstHour"/>; without a clock time that of the first day.</summary>
    public int[] FirstHour { get; }

    /// <summary>Last hour, as <see cref="TimeBound.LastHour"/>; without a clock time that of the last day.</summary>
    public int[] LastHour { get; }

    /// <summary>Whether it has a clock time.</summary>
    public bool[] Clocked { get; }

    /// <summary>Its bin on a day that is shown by hours.</summary>
    public int[] BinOfDay { get; }

    /// <summary>The hour by which it has begun: <see cref="FirstHour"/>, without a clock time the last hour of the first day.</summary>
    public int[] BeginsBy { get; }

    /// <summary>Position of the place in file order.</summary>
    public int[] Place { get; }

    /// <summary>By place: whether it has a point on the map.</summary>
    public bool[] PlaceHasPoint { get; }

    /// <summary>By place: degrees.</summary>
    public double[] PlaceLongitude { get; }

    /// <summary>By place: degrees.</summary>
    public double[] PlaceLatitude { get; }

    public bool[] KeyMoment { get; }

    /// <summary>Number of claims that count people of the event.</summary>
    public int[] Figures { get; }

    /// <summary>Counts of deaths by coders; null if nobody coded the events.</summary>
    public CodedColumns? Coded { get; }

    /// <summary>The bins without a date filter.</summary>
    public TimeBins Bins { get; }

    public FacetColumn this[Facet facet] => facets[(int)facet];

    public EventColours this[ColourBy colour] => colours[(int)colour];
}
