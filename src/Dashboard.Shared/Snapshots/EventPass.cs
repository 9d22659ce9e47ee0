using System.Numerics;
using Dashboard.Shared.Datasets;
using Dashboard.Shared.Filters;
using Dashboard.Shared.Search;

namespace Dashboard.Shared.Snapshots;

/// <summary>
/// The single pass over the events. It checks each event against every criterion, and the criteria it fails decide where it counts: none:
/// it matches; only the dates: it counts in its bin; only one facet: it counts for the values of that facet.
/// </summary>
internal sealed class EventPass
{
    private const int Dates = 1 << 0;
    private const int Bounds = 1 << 1;
    private const int Text = 1 << 2;
    private const int FirstFacet = 3;
    private static readonly Facet[] Facets = Enum.GetValues<Facet>();

    private readonly List<int> continuing = [];
    private readonly List<int> beginning = [];
    private readonly int[] continuingChange;
    private readonly int[][] facetCounts;

    private readonly CodedColumns? coded;
    private readonly int coder;

    private EventPass(EventColumns columns, TimeBins time, EventColours colours, string? counting)
    {
        coded = columns.Coded;
        coder = counting is null ? CodedColumns.None : CoderOf(coded, counting);
        Coded = coded is null ? null : new CodedSums(coded);
        Time = time;
        Colours = colours;
        Places = new Tally(columns.PlaceHasPoint.Length, colours);
        Bins = new Tally(time.Spans.Count, colours);
        MatchedInBin = new int[time.Spans.Count];
        continuingChange = new int[time.Spans.Count + 1];
        EventsInBin = IsOfDeaths ? new int[time.Spans.Count] : MatchedInBin;
        EventsAtPlace = IsOfDeaths ? new int[Places.Rows] : null;
        facetCounts = [.. Facets.Select(f => new int[columns[f].Ids.Length])];
    }

    /// <summary>What each coder counts in the matching events; null if nobody coded the events of the dataset.</summary>
    public CodedSums? Coded { get; }

    /// <summary>Whether places and bins count deaths in place of events.</summary>
    public bool IsOfDeaths => coder != CodedColumns.None;

    /// <summary>The coder of the deaths that places and bins count; null: they count events.</summary>
    public string? CountedBy => IsOfDeaths ? coded!.Coders[coder].Name : null;

    /// <summary>The bins for these dates.</summary>
    public TimeBins Time { get; }

    /// <summary>The colours of the mixes.</summary>
    public EventColours Colours { get; }

    /// <summary>
    /// Matching events that began before the range, in time order: without a clock time those that began on an earlier day.
    /// </summary>
    public IReadOnlyList<int> Continuing => continuing;

    /// <summary>Matching events that begin in the range, in time order.</summary>
    public IReadOnlyList<int> Beginning => beginning;

    /// <summary>Number of matching events.</summary>
    public int Matched => continuing.Count + beginning.Count;

    /// <summary>Events that match except that they have no point in the box.</summary>
    public int WithoutPoint { get; private set; }

    /// <summary>Matching events, or the deaths in them, by place.</summary>
    public Tally Places { get; }

    /// <summary>Matching events by place, where <see cref="Places"/> counts the deaths in them; else null.</summary>
    public int[]? EventsAtPlace { get; }

    /// <summary>Events, or the deaths in them, by the bin in which they begin, under the filter without its dates.</summary>
    public Tally Bins { get; }

    /// <summary>Matching events, or the deaths in them, by bin; a continuing one counts on the first day or hour of the range.</summary>
    public int[] MatchedInBin { get; }

    /// <summary>Matching events by bin.</summary>
    public int[] EventsInBin { get; }

    /// <summary>
    /// Events, or the deaths in them, that began before a bin and last into it, by bin, under the filter without its dates.
    /// </summary>
    public IEnumerable<int> ContinuingIntoBin
    {
        get
        {
            var sum = 0;
            for (var bin = 0; bin < MatchedInBin.Length; bin++)
                yield return sum += continuingChange[bin];
        }
    }

    /// <summary>Key moments under the filter without its dates.</summary>
    public List<int> MomentsAnyDay { get; } = [];

    /// <summary>Places of events with a clock time on days shown by hours, under the filter without its dates.</summary>
    public HashSet<int> PlacesAtHours { get; } = [];

    /// <summary>By value of a facet: the number of events if it were the only value chosen in the facet.</summary>
    public int[] CountsOf(Facet facet) => facetCounts[(int)facet];

    /// <summary>Runs the pass.</summary>
    /// <param name="snapshot">The dataset.</param>
    /// <param name="filter">The filter.</param>
    /// <param name="colour">What colours stand for.</param>
    /// <param name="counting">What places and bins count: null: events; else as in <c>count=</c>.</param>
    public static EventPass Run(DatasetSnapshot snapshot, EventFilter filter, ColourBy colour = ColourBy.Theme, string? counting = null)
    {
        var columns = snapshot.Columns;
        var pass = new EventPass(columns, columns.Bins.ZoomedTo(filter.From, filter.To), columns[colour], counting);
        var criteria = new Criteria(snapshot, filter);
        for (var i = 0; i < columns.Count; i++)
        {
            var failed = criteria.Failed(i);
            if (failed == 0 || BitOperations.IsPow2(failed))
                pass.Count(columns, i, failed, criteria);
        }

        return pass;
    }

    /// <summary>What an event adds: 1, or the deaths in it; without a count of the coder nothing.</summary>
    public int NumberOf(int i) => !IsOfDeaths ? 1 : coded!.Of[i] == coder ? Math.Max(0, coded.Killed[i]) : 0;

    private static int CoderOf(CodedColumns? coded, string counting) =>
        coded is not null && CodedCount.CoderIn(counting, coded.Coders) is { } named ? coded.IndexOf(named.Id) : CodedColumns.None;

    private void Count(EventColumns columns, int i, int failed, Criteria criteria)
    {
        var number = NumberOf(i);
        if ((failed & ~Dates) == 0)
        {
            Bins.Add(Time.IndexOf(columns.Start[i], columns.BinOfDay[i]), i, number);
            CountContinuing(columns, i, number);
            if (columns.KeyMoment[i])
                MomentsAnyDay.Add(i);
            if (columns.Clocked[i] && Time.IsByHour(columns.Start[i]))
                PlacesAtHours.Add(columns.Place[i]);
        }

        if (failed == 0)
        {
            var continues = columns.BeginsBy[i] < criteria.FromHour;
            (continues ? continuing : beginning).Add(i);
            var bin = continues
                ? Time.IndexOf(criteria.FromDay, columns.Clocked[i] ? criteria.FirstBinOfDay : BinOfDay.Unknown)
                : Time.IndexOf(columns.Start[i], columns.BinOfDay[i]);
            MatchedInBin[bin] += number;
            if (IsOfDeaths)
                EventsInBin[bin]++;
            Places.Add(columns.Place[i], i, number);
            if (EventsAtPlace is { } events)
                events[columns.Place[i]]++;
            Coded?.Add(i);
        }

        if (failed == Bounds && !columns.PlaceHasPoint[columns.Place[i]])
            WithoutPoint++;

        foreach (var facet in Facets)
        {
            if ((failed & ~(1 << (FirstFacet + (int)facet))) != 0)
                continue;
            var counts = facetCounts[(int)facet];
            foreach (var value in columns[facet].Of[i])
                counts[value]++;
        }
    }

    // Events without a clock time may last into every hour of their days.
    private void CountContinuing(EventColumns columns, int i, int number)
    {
        var (start, clocked) = (columns.Start[i], columns.Clocked[i]);
        var first = Time.IndexOf(start, clocked ? columns.BinOfDay[i] : BinOfDay.Unknown);
        var last = Time.IndexOf(columns.End[i], BinOfDay.OfHour(columns.LastHour[i] % TimeBound.HoursOfDay));
        continuingChange[first + 1] += number;
        continuingChange[last + 1] -= number;
    }

    /// <summary>A filter prepared for the pass.</summary>
    private sealed class Criteria
    {
        private readonly EventColumns columns;
        private readonly int toHour;
        private readonly BoundingBox? bounds;
        private readonly TextSearch? search;
        private readonly bool[]?[] chosen;

        public Criteria(DatasetSnapshot snapshot, EventFilter filter)
        {
            columns = snapshot.Columns;
            FromDay = filter.From?.Day.DayNumber ?? int.MinValue;
            FirstBinOfDay = BinOfDay.OfHour(filter.From?.Hour);
            FromHour = filter.From?.FirstHour ?? int.MinValue;
            toHour = filter.To?.LastHour ?? int.MaxValue;
            bounds = filter.Bounds;
            search = TextSearch.For(snapshot, filter.Text);
            chosen = [.. Facets.Select(f => columns[f].Chosen(filter[f]))];
        }

        public int FromDay { get; }

        public int FromHour { get; }

        // Where an event with a clock time that continues counts; of a whole day its hour there is not known.
        public int FirstBinOfDay { get; }

        /// <summary>
        /// A bit for each criterion that the event fails; incomplete after two failures, because the event then counts nowhere.
        /// </summary>
        public int Failed(int i)
        {
            var failed = columns.FirstHour[i] > toHour || columns.LastHour[i] < FromHour ? Dates : 0;
            for (var f = 0; f < chosen.Length; f++)
            {
                if (chosen[f] is { } values && !AnyOf(columns[(Facet)f].Of[i], values))
                    failed |= 1 << (FirstFacet + f);
            }

            if (bounds is { } box && !InBox(i, box))
                failed |= Bounds;
            if (search is not null && (failed == 0 || BitOperations.IsPow2(failed)) && !search.MatchesEvent(i))
                failed |= Text;
            return failed;
        }

        private static bool AnyOf(ReadOnlySpan<int> values, bool[] chosen)
        {
            foreach (var value in values)
            {
                if (chosen[value])
                    return true;
            }

            return false;
        }

        private bool InBox(int i, BoundingBox box)
        {
            var place = columns.Place[i];
            return columns.PlaceHasPoint[place] && box.Contains(columns.PlaceLongitude[place], columns.PlaceLatitude[place]);
        }
    }
}
