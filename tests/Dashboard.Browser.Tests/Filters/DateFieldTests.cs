namespace Dashboard.Browser.Tests.Filters;

public sealed class DateFieldTests(Site site) : BrowserTest(site)
{
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_day_that_is_typed_in_words_is_a_day_of_the_address(bool afterTakeover)
    {
        var page = await (afterTakeover ? OpenAfterTakeover("?to=2022-01-11") : OpenDashboard("?to=2022-01-11"));
        var entries = await page.EvaluateAsync<int>("() => history.length");

        await From(page).FillAsync("4 янв. 2022");
        await From(page).PressAsync("Enter");

        await page.Until(
            "() => location.search === '?from=2022-01-04&to=2022-01-11' && document.querySelector('event-timeline')?.dataset.from === '2022-01-04'"
        );
        await Expect(From(page)).ToHaveValueAsync("4 January 2022");
        Assert.Equal(entries + 1, await page.EvaluateAsync<int>("() => history.length"));
    }

    [Fact]
    public async Task Without_scripts_too()
    {
        var page = await OpenWithoutScripts("?lang=kk");

        await From(page).FillAsync("4.1.2022");
        await page.Locator(".dates button.slim").ClickAsync();

        Assert.Contains("from=2022-01-04", page.Url, StringComparison.Ordinal);
        await Expect(From(page)).ToHaveValueAsync("2022 жылғы 4 қаңтар");
    }

    [Fact]
    public async Task In_a_wide_frame_too()
    {
        var page = await Open($"/embed/{Datasets.Shipped}/timeline", On((1200, 400)));

        await From(page).FillAsync("4.1.2022");
        await From(page).PressAsync("Enter");

        await page.Until(
            "() => location.search === '?from=2022-01-04' && document.querySelector('event-timeline')?.dataset.from === '2022-01-04'");
    }

    [Fact]
    public async Task What_is_no_day_is_left_out_and_the_page_says_how_to_write_one()
    {
        var page = await OpenDashboard();

        await From(page).FillAsync("soon");
        await From(page).PressAsync("Enter");

        await Expect(page.Notice()).ToContainTextAsync("5 January 2022");
    }

    [Fact]
    public async Task A_day_that_is_picked_is_written_in_words()
    {
        var page = await OpenDashboard("?lang=ru");
        var calendar = page.Locator("date-field:has(#timeline-to)");

        await calendar.EvaluateAsync(
            "field => { const input = field.shadowRoot.querySelector('input'); input.value = '2022-01-04'; input.dispatchEvent(new Event('change')); }"
        );
        await page.Locator("#timeline-to").PressAsync("Enter");

        await page.Until("() => new URLSearchParams(location.search).get('to') === '2022-01-04'");
    }

    [Fact]
    public async Task The_dates_stand_in_one_place_on_one_line_and_are_three_stops_of_the_tab_key()
    {
        var page = await OpenDashboard("?from=2022-01-04&to=2022-01-11");
        await Expect(page.Locator(".dates date-field:defined")).ToHaveCountAsync(2);
        await From(page).FocusAsync();

        await page.Keyboard.PressAsync("Tab");
        await Expect(page.Locator("#timeline-to")).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("Tab");
        await Expect(page.Locator(".dates button.slim")).ToBeFocusedAsync();
        var middles = await page.Locator("#timeline-from, #timeline-to, .dates button.slim")
            .EvaluateAllAsync<double[]>(
                "parts => parts.map(part => { const { top, bottom } = part.getBoundingClientRect(); return Math.round((top + bottom) / 2); })"
            );
        Assert.Equal(3, middles.Length);
        Assert.Single(middles.Distinct());
    }

    private static ILocator From(IPage page) => page.Locator("#timeline-from");
}
