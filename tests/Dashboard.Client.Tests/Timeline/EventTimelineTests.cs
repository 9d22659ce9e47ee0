using AngleSharp.Dom;
using Bunit;
using Dashboard.Client.Addresses;
using Dashboard.Client.Colours;
using Dashboard.Client.Language;
using Dashboard.Client.Tests.Language;
using Dashboard.Client.Timeline;
using Dashboard.Shared.Filters;
using Dashboard.Shared.Views;

namespace Dashboard.Client.Tests.Timeline;

public sealed class EventTimelineTests : BunitContext
{
    [Fact]
    public void Every_day_of_the_focus_is_a_link_to_itself()
    {
        var links = Draw(Winter.January()).FindAll("a.column");

        Assert.Equal(
            Enumerable.Range(1, 31).Select(day => Winter.Address.Between(Winter.Day(day), Winter.Day(day)).Href),
            links.Select(link => link.GetAttribute("href")));
    }

    [Theory]
    [InlineData(37, "Wednesday 5\u00A0January, 37\u00A0events")]
    [InlineData(1, "Wednesday 5\u00A0January, 1\u00A0event")]
    [InlineData(0, "Wednesday 5\u00A0January, no events")]
    public void A_day_is_named_by_its_date_and_its_events(int count, string name) =>
        Assert.Equal(name, Draw(Winter.January(Winter.OneDay(5, count))).FindAll("a.column")[4].GetAttribute("aria-label"));

    [Fact]
    public void Days_carry_their_year_where_the_title_of_the_dataset_does_not_name_it()
    {
        var about = Winter.About with { Title = new("A winter") };
        var drawn = Render<EventTimeline>(parameters =>
            parameters
                .AddCascadingValue(Winter.Address)
                .Add(timeline => timeline.View, Winter.January(Winter.OneDay(5, 1)))
                .Add(timeline => timeline.About, about)
                .Add(timeline => timeline.Legend, Winter.Colours));

        Assert.Equal(
            ("Wednesday 5\u00A0January\u00A02022, 1\u00A0event", "5\u00A0January\u00A02022"),
            (drawn.FindAll("a.column")[4].GetAttribute("aria-label"), drawn.FindAll("a.column")[4].GetAttribute("data-first")));
        Assert.Equal("1\u00A0Jan\u00A02022", drawn.Find(".label.narrow").TextContent.Trim());
        Assert.Equal("1", Draw(Winter.January()).Find(".label.narrow").TextContent.Trim());
    }

    [Fact]
    public void The_element_tells_scripts_the_themes_of_the_colours()
    {
        var element = Draw(Winter.January()).Find("event-timeline");

        Assert.All(
            Winter.Themes.Where(theme => theme.Parent is null),
            theme => Assert.Equal(theme.Label.Text, element.GetAttribute($"data-theme-{theme.Slot}")));
    }

    [Fact]
    public void Bars_are_stacked_by_what_the_colours_stand_for()
    {
        var bin = Winter.OneDay(5, 4) with
        {
            Mix = new Dictionary<string, double> { ["army"] = 2.5, [ColourKeys.Other] = 1, [ColourKeys.NotRecorded] = 0.5 },
        };
        var drawn = Render<EventTimeline>(parameters =>
            parameters
                .AddCascadingValue(Winter.Address)
                .Add(timeline => timeline.View, Winter.January(bin))
                .Add(timeline => timeline.About, Winter.About)
                .Add(timeline => timeline.Legend, Winter.ByActor));

        Assert.Contains("colours show the share of each actor", drawn.Find("header").TextContent, StringComparison.Ordinal);
        Assert.Equal(["bar t-1", "bar t-none"], drawn.FindAll("a.column .bar").Select(bar => bar.ClassName));
        Assert.Equal(
            ("Army", "Other or not recorded", null),
            (
                drawn.Find("event-timeline").GetAttribute("data-theme-1"),
                drawn.Find("event-timeline").GetAttribute("data-theme-none"),
                drawn.Find("event-timeline").GetAttribute("data-theme-ink")));
    }

    [Fact]
    public void What_lies_beside_the_focus_is_named_over_its_bars_and_never_over_the_drawing()
    {
        var drawn = Draw(
            Winter.January(Winter.OneDay(5, 2)) with
            {
                Bins = [.. Winter.January(Winter.OneDay(5, 2)).Bins, Winter.Quarter(2022, 1, 40)],
            });

        // A line takes 18 of 132 pixels.
        Assert.True(
            double.Parse(
                drawn.Find(".drawing.after .bar").GetAttribute("y")!.TrimEnd('%'),
                System.Globalization.CultureInfo.InvariantCulture)
                > 100 * 18 / 132);
    }

    [Fact]
    public void It_is_a_group_with_a_name_so_that_its_links_are_not_lost()
    {
        var group = Draw(Winter.January()).Find("event-timeline");

        Assert.Equal(("group", "Events per day"), (group.GetAttribute("role"), group.GetAttribute("aria-label")));
    }

    [Fact]
    public void A_bar_tells_the_brush_its_days_and_what_it_counts()
    {
        var bars = Draw(WithQuarters(Winter.OneDay(5, 37) with { Matched = 30 })).FindAll("a.column");

        Assert.Equal(["2022-01-05", "2022-01-05", "5\u00A0January", "5\u00A0January", "37", "30"], Told(bars[4]));
        Assert.Equal(["2022-04-01", "2022-06-30", "1\u00A0April\u00A02022", "30\u00A0June\u00A02022"], Told(bars[^1]).Take(4));

        static IEnumerable<string?> Told(IElement bar) =>
            ((string[])["from", "to", "first", "last", "count", "matched"]).Select(name => bar.GetAttribute($"data-{name}"));
    }

    [Fact]
    public void The_element_tells_the_brush_the_dates_that_are_chosen()
    {
        var chosen = Draw(Winter.January(), Winter.Address.Between(Winter.Day(2), null)).Find("event-timeline");

        Assert.Equal(
            ("2022-01-02", "2\u00A0January", false, false),
            (
                chosen.GetAttribute("data-from"),
                chosen.GetAttribute("data-first"),
                chosen.HasAttribute("data-to"),
                chosen.HasAttribute("data-last")));
    }

    [Theory]
    [InlineData("en", "From {day}", "{0} event|{0} events", "Play day by day")]
    [InlineData("ru", "С {day}", "{0} событие|{0} события|{0} событий", "Показать по дням")]
    [InlineData("kk", "{day} күнінен бастап", "{0} оқиға", "Күндер бойынша көрсету")]
    public void The_brush_has_its_words_from_the_page(string language, string from, string events, string play)
    {
        using var _ = new In(language);

        var element = Draw(Winter.January()).Find("event-timeline");

        Assert.Equal([from, events, play], ((string[])["from-day", "events", "play"]).Select(name => element.GetAttribute($"data-{name}")));
    }

    [Fact]
    public void Every_key_moment_names_its_event_on_a_flag_or_as_a_tick()
    {
        var moments = Enumerable.Range(1, 10).Select(day => Winter.Moment($"e{day}", day)).ToArray();

        var drawn = Draw(Winter.January() with { Moments = moments });

        Assert.Equal(
            moments.Select(moment => moment.Event).ToHashSet(),
            drawn.FindAll("a[data-event]").Select(link => link.GetAttribute("data-event")!).ToHashSet());
    }

    [Fact]
    public void Only_days_outside_the_dates_are_faint()
    {
        var links = Draw(Winter.January(), Winter.Address.Between(Winter.Day(2), Winter.Day(11))).FindAll("a.column");

        Assert.Equal(Enumerable.Range(2, 10), Enumerable.Range(1, 31).Where(day => !links[day - 1].ClassList.Contains("outside")));
    }

    [Theory]
    [InlineData(2, 11, 2)]
    [InlineData(2, null, 1)]
    [InlineData(null, 11, 1)]
    [InlineData(null, null, 0)]
    public void The_brush_has_an_edge_for_each_date_that_is_set(int? from, int? to, int edges)
    {
        var address = Winter.Address.Between(from is { } first ? Winter.Day(first) : null, to is { } last ? Winter.Day(last) : null);

        Assert.Equal(edges, Draw(Winter.January(), address).FindAll("svg.edge").Count);
    }

    [Fact]
    public void After_the_focus_the_axis_breaks_once()
    {
        var drawn = Draw(WithQuarters());

        Assert.Single(drawn.FindAll("svg.break"));
    }

    [Fact]
    public void Without_anything_after_the_focus_the_axis_does_not_break() => Assert.Empty(Draw(Winter.January()).FindAll("svg.break"));

    [Fact]
    public void What_came_after_says_how_much_time_a_bar_stands_for() =>
        Assert.Equal("Afterwards, by quarter", Draw(WithQuarters()).Find(".aside").TextContent.Trim());

    [Fact]
    public void A_quarter_is_named_by_its_months() =>
        Assert.Equal(
            ["February to March\u00A02022, 4\u00A0events", "April to June\u00A02022, 1\u00A0event"],
            Draw(WithQuarters()).FindAll(".drawing.after a.column").Select(link => link.GetAttribute("aria-label")));

    [Fact]
    public void What_lies_beside_the_focus_is_a_link_for_drawings_that_have_no_room_for_it()
    {
        var link = Assert.Single(Draw(WithQuarters()).FindAll(".beside a"));

        Assert.Equal(
            ("Afterwards: 5\u00A0events", Winter.Address.Between(new DateOnly(2022, 2, 1), new DateOnly(2022, 6, 30)).Href),
            (link.TextContent, link.GetAttribute("href")));
        Assert.Empty(Draw(Zoomed()).FindAll(".beside"));
    }

    [Fact]
    public void Bars_after_the_focus_stand_on_the_same_scale()
    {
        var drawn = Draw(WithQuarters(Winter.OneDay(5, 8)));

        Assert.Equal(Height(drawn.Find(".drawing.focus .bar")) / 2, Height(drawn.Find(".drawing.after .bar")), 1);
    }

    [Fact]
    public void A_flag_opens_its_event()
    {
        var drawn = Draw(Winter.January() with { Moments = [Winter.Moment("e7", 5)] });

        Assert.Equal(Winter.Address.Selecting("events", "e7").Href, drawn.Find(".flag a").GetAttribute("href"));
    }

    [Fact]
    public void A_moment_without_a_flag_is_a_link_with_a_name()
    {
        var drawn = Draw(Winter.January() with { Moments = [Winter.Moment("a", 5), Winter.Moment("b", 5, priority: 2)] });

        Assert.Equal("5\u00A0January: Moment b", drawn.Find("a.moment").GetAttribute("aria-label"));
    }

    [Fact]
    public void The_day_of_the_selected_event_is_marked() =>
        Assert.Equal("17.74%", Draw(Winter.January(), selected: Winter.Day(6)).Find("svg.selected").GetAttribute("x"));

    [Fact]
    public void The_day_that_is_shown_alone_is_the_current_one() =>
        Assert.Equal(
            "Wednesday 5\u00A0January, no events",
            Draw(Winter.January(), Winter.Address.Between(Winter.Day(5), Winter.Day(5))).Find("[aria-current]").GetAttribute("aria-label"));

    [Fact]
    public void Dates_beside_the_focus_stand_where_that_does_otherwise()
    {
        var drawn = Draw(Zoomed());

        Assert.Equal(("Events per day", "March\u00A02022"), (drawn.Find("h2").TextContent, drawn.Find("header p").TextContent));
        Assert.Equal(31, drawn.FindAll(".drawing.focus a.column").Count);
        Assert.Equal("Tuesday 1\u00A0March\u00A02022, 1\u00A0event", drawn.Find(".drawing.focus a.column").GetAttribute("aria-label"));
    }

    [Fact]
    public void Beside_them_the_focus_is_one_with_what_is_as_coarse_and_no_event_is_lost()
    {
        var coarse = Draw(Zoomed()).FindAll(".drawing.before a.column, .drawing.after a.column");

        Assert.Equal(
            ["January to February\u00A02022, 13\u00A0events", "April to June\u00A02022, 2\u00A0events"],
            coarse.Select(bar => bar.GetAttribute("aria-label")));
    }

    [Fact]
    public void What_is_coarse_then_has_a_scale_of_its_own_and_says_so()
    {
        var drawn = Draw(Zoomed());

        Assert.Equal(
            ["Before, by quarter", "on its own scale"],
            drawn.FindAll(".drawing.before .aside").Select(words => words.TextContent.Trim()));
        Assert.Equal(["5", "10"], drawn.FindAll(".drawing.before .grid-label").Select(words => words.TextContent.Trim()));
        Assert.Equal(["1\u00A0event per day"], drawn.FindAll(".drawing.focus .grid-label.wide").Select(words => words.TextContent.Trim()));
    }

    [Fact]
    public void Moments_are_named_only_where_a_bar_is_a_day()
    {
        var march = Winter.Moment("m", 1) with { Day = new(2022, 3, 5) };

        var drawn = Draw(Zoomed() with { Moments = [Winter.Moment("a", 5), march] });

        Assert.Equal(["m"], drawn.FindAll("a[data-event]").Select(link => link.GetAttribute("data-event")));
    }

    [Fact]
    public void Without_dates_there_is_nothing_to_widen() => Assert.Empty(Draw(Winter.January()).FindAll(".zoom"));

    [Fact]
    public void Dates_can_be_widened_by_a_step_or_to_all_time()
    {
        var links = Draw(Winter.January(), Winter.Address.Between(Winter.Day(5), Winter.Day(5))).FindAll(".zoom a");

        Assert.Equal(
            [
                Winter.Address.Between(Winter.Day(3), Winter.Day(9)).Href,
                Winter.Address.Href,
                Winter.Address.Between(new TimeBound(Winter.Day(5), 0), new TimeBound(Winter.Day(5), 23)).Href,
            ],
            links.Select(link => link.GetAttribute("href")));
        Assert.Equal(["Zoom out", "Whole period", "Show hours"], links.Select(link => link.TextContent));
        Assert.Equal("Zoom out: 3–9\u00A0January\u00A02022", links[0].GetAttribute("aria-label"));
    }

    [Theory]
    [InlineData("from=2022-01-04&to=2022-01-06", true)]
    [InlineData("from=2022-01-04&to=2022-01-07", false)]
    [InlineData("from=2022-01-04", false)]
    [InlineData("from=2022-01-05T18:00&to=2022-01-05T18:00", false)]
    public void Three_days_or_fewer_can_be_shown_by_hours(string dates, bool isOffered)
    {
        var address = Winter.Address with { Filter = QueryCodec.Parse(dates, AnyVocabulary.Instance).Filter };

        Assert.Equal(isOffered, Draw(Winter.January(), address).FindAll(".zoom .hours").Count > 0);
    }

    [Fact]
    public void Every_hour_is_a_link_to_itself_named_with_its_events()
    {
        var hours = Draw(Winter.Hours(), Winter.Night).FindAll(".drawing.focus a.column");

        Assert.Equal(
            Enumerable.Range(0, 24).Select(hour => Winter.Address.Between(At(hour), At(hour)).Href),
            hours.Skip(24).Take(24).Select(link => link.GetAttribute("href")));
        Assert.Equal("Wednesday 5\u00A0January, 18:00–18:59, 2\u00A0events", hours[24 + 18].GetAttribute("aria-label"));
        Assert.Equal(
            ("2022-01-05T18:00", "2022-01-05T18:00", "5\u00A0January, 18:00", "5\u00A0January, 18:59"),
            (
                hours[24 + 18].GetAttribute("data-from"),
                hours[24 + 18].GetAttribute("data-to"),
                hours[24 + 18].GetAttribute("data-first"),
                hours[24 + 18].GetAttribute("data-last")));

        static TimeBound At(int hour) => new(Winter.Day(5), hour);
    }

    [Fact]
    public void Events_that_are_in_no_hour_are_links_beside_the_hours_and_no_part_of_the_brush()
    {
        var links = Draw(Winter.Hours(), Winter.Night).FindAll("a.untimed");

        Assert.Equal(
            [
                "Tuesday 4\u00A0January, hour not known, no events",
                "Wednesday 5\u00A0January, hour not known, 7\u00A0events",
                "Thursday 6\u00A0January, hour not known, no events",
                "Wednesday 5\u00A0January, some time in 18:00–23:59, 3\u00A0events",
            ],
            links.Select(link => link.GetAttribute("aria-label")));
        Assert.Equal(
            Winter.Address.Between(new TimeBound(Winter.Day(5), 18), new TimeBound(Winter.Day(5), 23)).Href,
            links[3].GetAttribute("href"));
        Assert.DoesNotContain(links, link => link.ClassList.Contains("column"));
    }

    [Fact]
    public void A_part_of_the_day_lies_across_its_hours_and_the_brush_around_the_chosen_ones()
    {
        var drawn = Draw(Winter.Hours(), Winter.Night);
        var hours = drawn.FindAll(".drawing.focus a.column .hit");
        var part = drawn.Find("a.across .bar");

        Assert.Equal(X(hours[24 + 18]), X(part), 0.3);
        Assert.Equal(X(hours[24 + 23]) + Width(hours[24 + 23]), X(part) + Width(part), 0.3);
        Assert.Equal(X(hours[24 + 18]), X(drawn.Find("rect.brush")), 0.01);
        Assert.Equal(Width(hours[0]) * 3, Width(drawn.Find("rect.brush")), 0.05);

        static double X(IElement element) => Number(element, "x");
        static double Width(IElement element) => Number(element, "width");
        static double Number(IElement element, string name) =>
            double.Parse(element.GetAttribute(name)!.TrimEnd('%'), System.Globalization.CultureInfo.InvariantCulture);
    }

    [Theory]
    [InlineData("en", "4–6 January 2022; local time, UTC+6; ? = hour not known, on its own scale", "Asia/Almaty")]
    [InlineData(
        "en",
        "4–6 January 2022; each place’s own clock: UTC+5, UTC+6; ? = hour not known, on its own scale",
        "Asia/Almaty;Asia/Aqtau")]
    [InlineData("en", "4–6 January 2022; local time, UTC+6; ? = hour not known, on its own scale", "Asia/Almaty;Asia/Qostanay")]
    [InlineData("en", "4–6 January 2022; local time; ? = hour not known, on its own scale", "")]
    [InlineData(
        "ru",
        "4–6 января 2022 года; по часам каждого места: UTC+5, UTC+6; ? — час неизвестен, в своём масштабе",
        "Asia/Almaty;Asia/Aqtau")]
    public void The_axis_says_whose_hours_it_shows(string language, string words, string zones)
    {
        using var _ = new In(language);

        var drawn = Draw(Winter.Hours() with { Zones = zones.Split(';', StringSplitOptions.RemoveEmptyEntries) }, Winter.Night);

        Assert.Equal(words, Spaces.Plain(drawn.Find("header p").TextContent));
        Assert.Equal(3, drawn.FindAll(".label.day").Count);
    }

    [Fact]
    public void From_hours_the_way_out_leads_to_their_days() =>
        Assert.Equal(
            Winter.Address.Between(Winter.Day(5), Winter.Day(5)).Href,
            Draw(Winter.Hours(), Winter.Night).Find(".zoom a").GetAttribute("href"));

    [Fact]
    public void A_key_moment_stands_at_its_hour()
    {
        var moment = Winter.Moment("m", 5) with { Hour = 18 };
        var layout = new TimelineLayout(Winter.Hours() with { Moments = [moment] }, Winter.About);
        var focus = layout.Parts.Single(part => part.Stretch == Stretch.Focus);

        Assert.Equal((18, null), Hours(focus.IndexOf(moment)));
        Assert.Equal((18, 6), Hours(focus.IndexOf(moment with { Hours = 6 })));
        Assert.Equal((null, null), Hours(focus.IndexOf(moment with { Hour = null })));

        (int?, int?) Hours(int index) => (focus.Bins[index].Hour, focus.Bins[index].Hours);
    }

    [Fact]
    public void It_has_no_inline_style_for_embeds_forbid_them() =>
        Assert.Empty(Draw(WithQuarters(), Winter.Address.Between(Winter.Day(2), Winter.Day(11))).FindAll("[style]"));

    [Fact]
    public void A_script_in_a_label_is_text()
    {
        var drawn = Draw(Winter.January() with { Moments = [Winter.Moment("a", 5) with { Label = new(Winter.Script) }] });

        Assert.Contains(Winter.Script, drawn.Find(".flag a").TextContent, StringComparison.Ordinal);
        Assert.Empty(drawn.FindAll("script"));
    }

    private static double Height(IElement bar) =>
        double.Parse(bar.GetAttribute("height")!.TrimEnd('%'), System.Globalization.CultureInfo.InvariantCulture);

    private static TimelineView WithQuarters(params Bin[] busy)
    {
        var january = Winter.January(busy);
        return january with { Bins = [.. january.Bins, Winter.Quarter(2022, 1, 4), Winter.Quarter(2022, 2, 1)] };
    }

    // January with 9 events, 4 in February, 1 on 1 March, 2 in the next quarter.
    private static TimelineView Zoomed()
    {
        var march = Enumerable
            .Range(1, 31)
            .Select(day => new DateOnly(2022, 3, day))
            .Select(day => Winter.OneDay(1, day.Day == 1 ? 1 : 0) with { Start = day, End = day });
        var february = Winter.Quarter(2022, 1, 4) with { End = new(2022, 2, 28) };
        return new(
            [.. Winter.January(Winter.OneDay(5, 8), Winter.OneDay(6, 1)).Bins, february, .. march, Winter.Quarter(2022, 2, 2)],
            [],
            new(new(2022, 3, 1), new(2022, 3, 31)));
    }

    private IRenderedComponent<EventTimeline> Draw(TimelineView view, PageAddress? address = null, DateOnly? selected = null) =>
        Render<EventTimeline>(parameters => parameters
            .AddCascadingValue(address ?? Winter.Address)
            .Add(timeline => timeline.View, view)
            .Add(timeline => timeline.About, Winter.About)
            .Add(timeline => timeline.Legend, Winter.Colours)
            .Add(timeline => timeline.SelectedDay, selected));
}
