using Dashboard.Shared.Filters;
using Dashboard.Shared.Views;

namespace Dashboard.Shared.Snapshots;

/// <summary>Builds the matrix of places and days from the events that a pass has found.</summary>
internal static class MatrixViews
{
    public static MatrixView View(DatasetSnapshot snapshot, EventPass pass, EventFilter filter, int most, Wording wording)
    {
        var places = snapshot.Columns[Facet.Place];
        var columns = MatrixColumns.Of(pass.Time, snapshot.Info.FocusFrom, snapshot.Info.FocusTo, filter);
        var rows = new MatrixRows(places, filter, NumbersByPlace(pass, places), most);
        var count = new Counts(rows.Places.Count + 2, columns, pass, snapshot.Columns, filter);
        var (others, all) = (rows.Places.Count, rows.Places.Count + 1);
        var otherPlaces = new HashSet<int>();
        foreach (var i in pass.Continuing.Concat(pass.Beginning))
        {
            count.Add(all, i);
            var top = rows.TopOf(snapshot.Columns.Place[i]);
            if (rows.RowOf(top) == MatrixRows.None)
            {
                otherPlaces.Add(top);
                count.Add(others, i);
            }

            foreach (var place in places.Of[i])
            {
                if (rows.RowOf(place) is >= 0 and var row)
                    count.Add(row, i);
            }
        }

        return new MatrixView(
            snapshot.Info.Id,
            snapshot.Version.Name,
            QueryCodec.Format(filter, ViewOptions.Default),
            pass.Matched,
            count.Of(all),
            [.. columns.Spans.Select((span, column) => count.Column(span, column, all))],
            [.. rows.Places.Select((place, row) => Row(place, row))],
            otherPlaces.Count == 0 ? null : new OtherPlaces(otherPlaces.Count, count.Of(others), count.Cells(others))
            {
                Events = count.EventsOf(others),
            },
            [.. pass.MomentsAnyDay.Where(count.IsWithin).Select(i => TimelineViews.MomentOf(snapshot, i, wording))])
        {
            CountedBy = pass.CountedBy,
        };

        MatrixRow Row(int place, int row)
        {
            var known = wording.Place(places.Ids[place]);
            return new MatrixRow(known.Id, known.Label, known.Within, rows.IsPart(place), known.Precision, count.Of(row), count.Cells(row))
            {
                Events = count.EventsOf(row),
            };
        }
    }

    // By place, with its spots.
    private static int[] NumbersByPlace(EventPass pass, FacetColumn places)
    {
        var numbers = new int[places.Ids.Length];
        foreach (var i in pass.Continuing.Concat(pass.Beginning))
        {
            foreach (var place in places.Of[i])
                numbers[place] += pass.NumberOf(i);
        }

        return numbers;
    }

    /// <summary>Numbers by row and column.</summary>
    private sealed class Counts(int rows, MatrixColumns columns, EventPass pass, EventColumns events, EventFilter filter)
    {
        private readonly int width = columns.Spans.Count;
        private readonly int firstDay = filter.From?.Day.DayNumber ?? int.MinValue;
        private readonly Tally cells = new(rows * columns.Spans.Count, pass.Colours);
        private readonly int[] eventsInCell = new int[rows * columns.Spans.Count];

        // One that began before the range counts on its first day, as in EventPass.
        public void Add(int row, int i)
        {
            var cell = (row * width) + columns.IndexOf(Math.Max(events.Start[i], firstDay));
            cells.Add(cell, i, pass.NumberOf(i));
            eventsInCell[cell]++;
        }

        /// <summary>Whether an event begins within the columns, and lasts into the dates of the filter, which may have hours.</summary>
        public bool IsWithin(int i) =>
            width > 0
            && events.Start[i] >= columns.Spans[0].Start.DayNumber
            && events.Start[i] <= columns.Spans[^1].End.DayNumber
            && !(events.LastHour[i] < filter.From?.FirstHour)
            && !(events.FirstHour[i] > filter.To?.LastHour);

        public int Of(int row) => CellsOf(row).Sum(cells.Count);

        public int? EventsOf(int row) => pass.IsOfDeaths ? CellsOf(row).Sum(cell => eventsInCell[cell]) : null;

        public IReadOnlyList<MatrixCell> Cells(int row) =>
        [
            .. CellsOf(row).Where(cell => eventsInCell[cell] > 0).Select(cell => new MatrixCell(
                cell - (row * width),
                cells.Count(cell),
                cells.Mix(cell))
            {
                Events = pass.IsOfDeaths ? eventsInCell[cell] : null,
            }),
        ];

        public MatrixColumn Column((DateOnly Start, DateOnly End, BinUnit? Unit) span, int column, int all)
        {
            var cell = (all * width) + column;
            return new MatrixColumn(span.Start, span.End, span.Unit, cells.Count(cell), cells.Mix(cell))
            {
                Events = pass.IsOfDeaths ? eventsInCell[cell] : null,
            };
        }

        private IEnumerable<int> CellsOf(int row) => Enumerable.Range(row * width, width);
    }
}
