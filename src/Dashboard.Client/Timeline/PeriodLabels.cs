using System.Globalization;
using Dashboard.Client.Language;
using Dashboard.Shared.Datasets;
using Dashboard.Shared.Views;

namespace Dashboard.Client.Timeline;

/// <summary>
/// Chooses labels for bins longer than a day: the beginnings of years, if they fit; when zoomed to weeks or months, also half-years,
/// quarters and months, each only if all of them fit.
/// </summary>
internal static class PeriodLabels
{
    private const double Letters = 26;
    private const double Margin = 14;

    /// <summary>The labels of a part, from the left.</summary>
    /// <param name="part">The part.</param>
    /// <param name="picture">The width of a picture; null: one label for each width of a page.</param>
    public static IReadOnlyList<AxisLabel> Of(TimelinePart part, double? picture = null)
    {
        var names = Names(part);
        var shown = new Widths[part.Bins.Count];
        var drawn = AxisLabels.DrawnAt(picture).Where(nominal => nominal.Of != Widths.Narrow || part.Stretch == Stretch.Focus);
        foreach (var (of, pixels, _) in drawn)
        {
            foreach (var index in Fitting(part, names, of, of == Widths.Narrow ? pixels : pixels * part.Width / 100))
                shown[index] |= of;
        }

        return
        [
            .. names
                .Where(name => shown[name.Index] != Widths.None)
                .OrderBy(name => name.Index)
                .Select(name => new AxisLabel(name.Index, name.Text, shown[name.Index])),
        ];
    }

    private static IEnumerable<int> Fitting(TimelinePart part, List<Name> names, Widths of, double width)
    {
        // The last may extend into the margin, which is narrow in a narrow drawing, but not into the next part.
        var end =
            part.Stretch == Stretch.Before ? width
            : of == Widths.Wide ? double.PositiveInfinity
            : width + Margin;
        List<Place> taken = [];
        foreach (var rank in names.GroupBy(name => name.Rank).OrderBy(rank => rank.Key))
        {
            var places = rank.Select(name => new Place(name.Index, width * part.Left(name.Index) / 100, name.Room))
                .Where(place =>
                    place.Left + Letters <= end
                    && !(place.Index > 0 && taken is [var first, ..] && first.Index == 0 && first.Intersects(place)));
            var fitting = taken.ToList();
            var rest = places.Count(place =>
            {
                var isCrowded = fitting.Any(place.Intersects);
                if (!isCrowded)
                    fitting.Add(place);
                return isCrowded;
            });
            if (rank.Key == 0 || rest == 0)
                taken = fitting;
        }

        return taken.Select(place => place.Index);
    }

    private static List<Name> Names(TimelinePart part)
    {
        const double year = 28, month = 32, both = 62;
        var bins = part.Bins;
        var isOfMonths = part.Stretch == Stretch.Focus && bins[0].Unit is BinUnit.Week or BinUnit.Month;
        List<Name> names = [];
        for (var index = 0; index < bins.Count; index++)
        {
            var (day, before) = (bins[index].Start, index > 0 ? bins[index - 1].Start : default);
            if (isOfMonths && index == 0 && day.Month != 1)
                names.Add(new(index, Dates.KnownBrief(day, DatePrecision.Month, 0), both, 0));
            else if (day.Year != before.Year)
                names.Add(new(index, day.Year.ToString(CultureInfo.InvariantCulture), year, 0));
            else if (isOfMonths && day.Month != before.Month)
                names.Add(new(index, Dates.BriefMonth(day), month, day.Month % 6 == 1 ? 1 : day.Month % 3 == 1 ? 2 : 3));
        }

        return names;
    }

    // Room in pixels; rank 0 has priority.
    private readonly record struct Name(int Index, string Text, double Room, int Rank);

    private readonly record struct Place(int Index, double Left, double Room)
    {
        public bool Intersects(Place other) => Left < other.Left + other.Room && other.Left < Left + Room;
    }
}
