using CsCheck;
using Dashboard.Client.Language;
using Dashboard.Client.Timeline;
using Dashboard.Shared.Views;

namespace Dashboard.Client.Tests.Timeline;

public sealed class TimelinePartTests
{
    private static readonly Bin Year = new(
        new DateOnly(2021, 1, 1),
        new DateOnly(2021, 12, 31),
        BinUnit.Year,
        1,
        1,
        new Dictionary<string, double>(StringComparer.Ordinal));

    [Fact]
    public void What_came_after_takes_little_under_a_quarter_of_the_width() =>
        Assert.Equal([74, 23.5], Parts([.. Winter.January().Bins, Winter.Quarter(2022, 1, 1)]).Select(part => part.Width));

    [Fact]
    public void With_something_before_and_after_the_focus_still_has_the_most_room() =>
        Assert.Equal([20, 55, 20], Parts([Year, .. Winter.January().Bins, Winter.Quarter(2022, 1, 1)]).Select(part => part.Width));

    [Fact]
    public void A_phone_names_every_fifth_day_and_the_last() =>
        Assert.Equal(["1", "5", "10", "15", "20", "25", "31"], Labels(Widths.Narrow));

    [Fact]
    public void A_wide_drawing_names_every_day() => Assert.Equal(31, Labels(Widths.Wide).Count());

    [Fact]
    public void A_drawing_between_the_two_names_every_other_day() =>
        Assert.Equal(["1", "3", "5"], Labels(Widths.Medium).Take(3));

    [Fact]
    public void Where_the_focus_spans_months_each_is_named_on_its_first_day()
    {
        Bin[] days =
        [
            .. Enumerable
                .Range(0, 90)
                .Select(day => Winter.OneDay(1, 0) with { Start = Winter.Day(1).AddDays(day), End = Winter.Day(1).AddDays(day) }),
        ];

        var labels = AxisLabels.Of(TimelinePart.Of(days, Winter.Day(1), Winter.Day(1).AddDays(89))[0], 2022);

        Assert.Equal(["1\u00A0Jan", "1\u00A0Feb", "1\u00A0Mar"], labels.Select(label => label.Text).Where(text => text.Length > 2));
    }

    [Fact]
    public void Days_keep_away_from_the_name_of_a_month()
    {
        Bin[] days =
        [
            .. Enumerable
                .Range(0, 61)
                .Select(day =>
                    Winter.OneDay(1, 0) with
                    {
                        Start = new DateOnly(2023, 3, 1).AddDays(day),
                        End = new DateOnly(2023, 3, 1).AddDays(day),
                    }),
        ];

        var labels = AxisLabels
            .Of(new TimelinePart(Stretch.Focus, days, 0, 100), 2022)
            .Where(label => label.Shown.HasFlag(Widths.Wide))
            .Select(label => label.Text)
            .ToList();

        Assert.Equal(["1\u00A0Mar", "6", "8"], labels.Take(3));
        Assert.Equal(["28", "1\u00A0Apr", "6"], labels.Skip(labels.IndexOf("1\u00A0Apr") - 1).Take(3));
    }

    [Fact]
    public void Days_drawn_to_the_measure_of_a_longer_stretch_have_as_little_room_as_its_own()
    {
        Bin[] days =
        [
            .. Enumerable.Range(1, 10).Select(day => Winter.OneDay(1, 0) with { Start = Winter.Day(day), End = Winter.Day(day) }),
        ];

        var labels = AxisLabels
            .Of(new TimelinePart(Stretch.Focus, days, 0, 100) { Columns = 61 }, 2022)
            .Where(label => label.Shown.HasFlag(Widths.Wide));

        Assert.Equal(["1", "3", "5", "7", "9"], labels.Select(label => label.Text));
    }

    [Fact]
    public void No_name_of_a_day_lies_on_another_wherever_the_focus_begins() =>
        Gen.Select(
                Gen.Int[0, 365],
                Gen.Int[2, 130],
                Gen.OneOf(Gen.Const(0), Gen.Const(2022)),
                Gen.OneOf(Gen.Const(55.0), Gen.Const(74.0), Gen.Const(100.0)))
            .Sample(
                (first, count, year, width) =>
                {
                    Bin[] days =
                    [
                        .. Enumerable
                            .Range(first, count)
                            .Select(day =>
                                Winter.OneDay(1, 0) with
                                {
                                    Start = Winter.Day(1).AddDays(day),
                                    End = Winter.Day(1).AddDays(day),
                                }),
                    ];
                    var part = new TimelinePart(Stretch.Focus, days, 0, width);
                    return AxisLabels.Nominal.All(nominal =>
                    {
                        var pixels = nominal.Of == Widths.Narrow ? nominal.Pixels : nominal.Pixels * width / 100;
                        var rooms = AxisLabels
                            .Of(part, year)
                            .Where(label => label.Shown.HasFlag(nominal.Of))
                            .Select(label =>
                            {
                                var (words, middle) = (TextWidth.Of(label.Text, 12), pixels * part.Centre(label.Index) / 100);
                                return label.IsAtEdge ? (Left: 0, Right: words) : (Left: middle - (words / 2), Right: middle + (words / 2));
                            })
                            .ToList();
                        return rooms.Zip(rooms.Skip(1)).All(pair => pair.First.Right < pair.Second.Left);
                    });
                });

    [Fact]
    public void In_a_picture_no_name_of_a_day_lies_on_another_however_narrow_it_is() =>
        Gen.Select(Gen.Int[0, 365], Gen.Int[1, 130], Gen.OneOf(Gen.Const(0), Gen.Const(2022)), Gen.Double[180, 460])
            .Sample(
                (first, count, year, pixels) =>
                {
                    Bin[] days =
                    [
                        .. Enumerable
                            .Range(first, count)
                            .Select(Winter.Day(1).AddDays)
                            .Select(day => Winter.OneDay(1, 0) with { Start = day, End = day }),
                    ];
                    var part = new TimelinePart(Stretch.Focus, days, 0, 100);
                    var rooms = AxisLabels.Of(part, year, pixels).Where(label => label.Shown.HasFlag(Widths.Narrow)).Select(label =>
                    {
                        var (words, middle) = (TextWidth.Of(label.Text, 12), pixels * part.Centre(label.Index) / 100);
                        return label.IsAtEdge ? (Left: 0, Right: words) : (Left: middle - (words / 2), Right: middle + (words / 2));
                    }).ToList();
                    return rooms.Count > 0 && rooms.Zip(rooms.Skip(1)).All(pair => pair.First.Right + 3 < pair.Second.Left);
                });

    [Fact]
    public void Quarters_are_named_where_a_year_begins()
    {
        Bin[] quarters =
        [
            .. Enumerable.Range(2022, 3).SelectMany(year => Enumerable.Range(1, 4).Select(quarter => Winter.Quarter(year, quarter, 1))),
        ];

        var after = Parts([.. Winter.January().Bins, .. quarters])[1];

        Assert.Equal([(0, "2022"), (4, "2023"), (8, "2024")], AxisLabels.Of(after, 2022).Select(label => (label.Index, label.Text)));
    }

    [Fact]
    public void Weeks_are_named_where_a_month_begins_and_the_first_says_its_year()
    {
        var first = new DateOnly(2022, 11, 1);
        Bin[] weeks =
        [
            .. Enumerable
                .Range(0, 13)
                .Select(week =>
                    Winter.OneDay(1, 0) with
                    {
                        Start = first.AddDays(7 * week),
                        End = first.AddDays((7 * week) + 6),
                        Unit = BinUnit.Week,
                    }),
        ];

        var labels = AxisLabels.Of(TimelinePart.Of(weeks, first, weeks[^1].End)[0], 2022);

        Assert.Equal(
            [
                (0, "Nov\u00A02022", Widths.Narrow | Widths.Medium | Widths.Wide),
                (5, "Dec", Widths.Narrow | Widths.Medium | Widths.Wide),
                (9, "2023", Widths.Narrow | Widths.Medium | Widths.Wide),
            ],
            labels.Select(label => (label.Index, label.Text, label.Shown)));
    }

    [Fact]
    public void Months_are_named_by_those_of_which_all_have_room()
    {
        var first = new DateOnly(2022, 1, 1);
        Bin[] months =
        [
            .. Enumerable
                .Range(0, 24)
                .Select(first.AddMonths)
                .Select(month => Winter.OneDay(1, 0) with { Start = month, End = month.AddMonths(1).AddDays(-1), Unit = BinUnit.Month }),
        ];

        var labels = AxisLabels.Of(TimelinePart.Of(months, first, months[^1].End)[0], 2022);

        Assert.Equal(
            ["2022", "Apr", "Jul", "Oct", "2023", "Apr", "Jul", "Oct"],
            labels.Where(label => label.Shown.HasFlag(Widths.Narrow)).Select(label => label.Text));
    }

    private static IReadOnlyList<TimelinePart> Parts(IReadOnlyList<Bin> bins) => TimelinePart.Of(bins, Winter.Day(1), Winter.Day(31));

    private static IEnumerable<string> Labels(Widths width) =>
        AxisLabels
            .Of(Parts([.. Winter.January().Bins, Winter.Quarter(2022, 1, 1)])[0], 2022)
            .Where(label => label.Shown.HasFlag(width))
            .Select(label => label.Text);
}
