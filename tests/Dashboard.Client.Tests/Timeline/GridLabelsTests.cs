using Dashboard.Client.Timeline;
using Dashboard.Shared.Views;

namespace Dashboard.Client.Tests.Timeline;

public sealed class GridLabelsTests
{
    [Fact]
    public void The_uppermost_number_of_the_focus_says_what_is_counted()
    {
        var part = January(Winter.OneDay(5, 30));

        Assert.Equal(["10", "20", "30 events per day"], Shown(part, [], Widths.Wide));
    }

    [Fact]
    public void Where_a_flag_is_in_its_way_the_next_number_says_what_is_counted()
    {
        var part = January(Winter.OneDay(5, 33));
        Moment[] moments = [Winter.Moment("a", 1), Winter.Moment("b", 2), Winter.Moment("c", 6) with { Label = new(new string('w', 45)) }];

        Assert.Equal(["10", "20 events per day", "30"], Shown(part, moments, Widths.Medium));
        Assert.Equal(["10", "20", "30 events per day"], Shown(part, moments, Widths.Wide));
    }

    [Fact]
    public void On_a_phone_one_number_says_what_is_counted_where_no_bar_is_in_its_way()
    {
        Assert.Equal(["30 events per day"], Shown(January(Winter.OneDay(5, 30)), [], Widths.Narrow));
        Assert.Empty(Shown(January(Winter.OneDay(5, 30), Winter.OneDay(30, 29)), [], Widths.Narrow));
    }

    [Fact]
    public void No_number_stands_above_the_plot_where_the_play_button_is()
    {
        foreach (var tallest in Enumerable.Range(1, 40))
        {
            var part = January(Winter.OneDay(5, tallest));
            var scale = TimelineScale.Of(part.Bins);
            Assert.All(
                GridLabels.Of(part, scale, Moments.Of(part, [], scale)).Where(label => label.Shown != Widths.Narrow),
                label => Assert.True(TimelineSize.Plot * (100 - scale.Percent(label.Tick)) / 100 - label.Rise >= 9 - 1e-9, $"{label}"));
        }
    }

    private static TimelinePart January(params Bin[] days) => TimelinePart.Of(Winter.January(days).Bins, Winter.Day(1), Winter.Day(31))[0];

    private static IEnumerable<string> Shown(TimelinePart part, Moment[] moments, Widths width)
    {
        var scale = TimelineScale.Of(part.Bins);
        return GridLabels
            .Of(part, scale, Moments.Of(part, moments, scale))
            .Where(label => label.Shown.HasFlag(width))
            .Select(label => label.Text.Replace('\u00a0', ' '));
    }
}
