using Bunit;
using Dashboard.Client.Casualties;
using Dashboard.Client.Casualties.Chart;
using Dashboard.Client.Tests.Language;

namespace Dashboard.Client.Tests.Casualties;

public sealed class KnownSliderTests : BunitContext
{
    private static readonly DateOnly[] Days = [new(2022, 1, 5), new(2022, 1, 9), new(2022, 3, 14)];

    [Fact]
    public void It_stands_on_the_days_on_which_something_was_stated_and_on_now() =>
        Assert.Equal(
            "2022-01-05 0 5\u00A0January\u00A02022|2022-01-09 33.33 9\u00A0January\u00A02022|2022-03-14 66.67 14\u00A0March\u00A02022|- 100 today",
            Draw(null).GetAttribute("data-stops"));

    [Fact]
    public void It_says_the_day_that_is_chosen_in_the_language_of_the_page()
    {
        using var kazakh = new In("kk");
        var slider = Draw(new DateOnly(2022, 1, 9));

        Assert.Equal(("2022-01-09", CasualtiesText.KnownOn), (slider.GetAttribute("data-known"), slider.GetAttribute("data-label")));
        Assert.Contains("қаңтар", slider.GetAttribute("data-words"), StringComparison.Ordinal);
    }

    [Fact]
    public void Of_now_it_names_no_day() =>
        Assert.Equal((null, "today"), (Draw(null).GetAttribute("data-known"), Draw(null).GetAttribute("data-words")));

    [Fact]
    public void Without_scripts_there_is_what_it_is_given() => Assert.Equal("a form", Draw(null).TextContent);

    [Fact]
    public void On_an_axis_a_day_stands_where_it_ends_and_those_outside_are_left_out()
    {
        var axis = new DayAxis(new(new(2022, 1, 4), new(2022, 2, 20), 10), new(2022, 1, 1), new(2022, 1, 31), PictureSize.Wide);
        var stops = KnownStop.On(axis, PictureSize.Wide.Width, [new(2021, 12, 1), .. Days, new(2024, 1, 1)]);

        Assert.Equal([Days[0], Days[1], Days[2], null], stops.Select(stop => stop.Day));
        Assert.Equal(100 * axis.EndOf(Days[1]) / PictureSize.Wide.Width, stops[1].At);
        Assert.Equal(stops.OrderBy(stop => stop.At), stops);
    }

    private AngleSharp.Dom.IElement Draw(DateOnly? known) => Render<KnownSlider>(parameters => parameters
        .Add(slider => slider.Id, "slider")
        .Add(slider => slider.Known, known)
        .Add(slider => slider.Stops, KnownStop.Evenly(Days))
        .AddChildContent("a form")).Find("known-slider");
}
