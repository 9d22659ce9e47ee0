namespace Dashboard.Browser.Tests.Timeline;

/// <summary>The brush by keyboard, and its announcements.</summary>
public sealed class BrushKeysTests(Site site) : BrowserTest(site)
{
    private const string Dates = "?from=2022-01-04&to=2022-01-11";

    [Theory]
    [InlineData("en", "First day", "From 4\u00A0January", "Last day", "To 11\u00A0January")]
    [InlineData("kk", "Бірінші күн", "4\u00A0қаңтар күнінен бастап", "Соңғы күн", "11\u00A0қаңтар күніне дейін")]
    public async Task Handles_are_sliders_that_say_their_days(string language, string first, string from, string last, string to)
    {
        var page = await OpenDashboard($"{Dates}&lang={language}");
        var (one, other) = (
            page.GetByRole(AriaRole.Slider, new() { Name = first }),
            page.GetByRole(AriaRole.Slider, new() { Name = last }));

        await Expect(one).ToHaveAttributeAsync("aria-valuetext", from);
        await Expect(one).ToHaveAttributeAsync("aria-valuenow", "3");
        await Expect(one).ToHaveAttributeAsync("aria-valuemin", "0");
        await Expect(one).ToHaveAttributeAsync("aria-valuemax", "10");
        await Expect(other).ToHaveAttributeAsync("aria-valuetext", to);
        await Expect(other).ToHaveAttributeAsync("aria-valuenow", "10");
        await Expect(other).ToHaveAttributeAsync("aria-valuemin", "3");
    }

    [Fact]
    public async Task Without_dates_they_stand_at_the_ends_and_come_before_the_days_in_the_order_of_the_keyboard()
    {
        var page = await OpenDashboard().Brushable();

        await Expect(page.FirstDay()).ToHaveAttributeAsync("aria-valuetext", "From 1\u00A0January");
        Assert.Equal(await page.LastDay().GetAttributeAsync("aria-valuemax"), await page.LastDay().GetAttributeAsync("aria-valuenow"));
        await page.FirstDay().FocusAsync();
        await page.Keyboard.PressAsync("Tab");
        await Expect(page.LastDay()).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("Tab");
        await Expect(page.Locator("a.column").First).ToBeFocusedAsync();
    }

    [Fact]
    public async Task Keys_move_each_end_as_far_as_the_other_by_quarters_after_the_days_and_those_that_follow_each_other_are_one_entry()
    {
        var page = await OpenDashboard(Dates).Brushable();

        await Step("keys that follow each other are one entry of the history", async () =>
        {
            var entries = await page.Entries();
            await page.LastDay().PressAtOnce("ArrowRight", 4);
            await page.ShowsDates("2022-01-04", "2022-01-15");
            Assert.Equal(entries + 1, await page.Entries());
            await page.GoBackAsync();
            await page.ShowsDates("2022-01-04", "2022-01-11");
        });

        await Step("keys move the first day as far as the last, and the last day", async () =>
        {
            foreach (
                var (key, from) in ((string, string?)[])
                    [
                        ("ArrowRight", "2022-01-05"), ("ArrowDown", "2022-01-04"), ("PageUp", "2022-01-11"), ("Home", null),
                        ("End", "2022-01-11"),
                    ])
            {
                await page.FirstDay().PressAsync(key);
                await page.ShowsDates(from, "2022-01-11");
                await Expect(page.FirstDay()).ToBeFocusedAsync();
            }

            foreach (var (key, to) in ((string, string?)[])[("PageUp", "2022-01-18"), ("PageDown", "2022-01-11"), ("End", null)])
            {
                await page.LastDay().PressAsync(key);
                await page.ShowsDates("2022-01-11", to);
            }
        });

        await Step("a week after the days is the next quarter", async () =>
        {
            await page.Follow($"/d/{Datasets.Shipped}?from=2022-01-04&to=2022-01-31");
            await page.ShowsDates("2022-01-04", "2022-01-31");
            await page.LastDay().PressAsync("PageUp");
            await page.ShowsDates("2022-01-04", "2022-03-31");
            await Expect(page.LastDay()).ToHaveAttributeAsync("aria-valuetext", "To 31\u00A0March\u00A02022");
        });
    }

    [Fact]
    public async Task Escape_undoes_keys_and_nothing_else()
    {
        var page = await OpenDashboard(Dates + "&select=events/e045").Brushable();
        await page.DisableTimers();
        await page.LastDay().PressAsync("PageUp");

        await page.LastDay().PressAsync("Escape");

        await Expect(page.LastDay()).ToHaveAttributeAsync("aria-valuetext", "To 11\u00A0January");
        await Expect(page.Locator("#panel[data-opener]")).ToBeVisibleAsync();
    }
}
