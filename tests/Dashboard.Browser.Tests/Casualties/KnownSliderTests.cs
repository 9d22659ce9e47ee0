using System.Globalization;
using Dashboard.Server.Tests;

namespace Dashboard.Browser.Tests.Casualties;

public sealed class KnownSliderTests(Site site) : BrowserTest(site)
{
    [Fact]
    public async Task Keys_move_it_to_the_days_on_which_something_was_stated_as_one_step_of_the_history_and_at_its_end_it_is_today()
    {
        var page = await OpenDashboard("?known=2022-01-12");
        await Slider(page).FocusAsync();

        await page.Keyboard.PressAsync("ArrowLeft");
        await Expect(Slider(page)).ToHaveAttributeAsync("aria-valuetext", "11\u00A0January\u00A02022");
        await page.WaitForURLAsync(url => url.EndsWith("?known=2022-01-11", StringComparison.Ordinal));
        await Expect(page.Casualties().GetByRole(AriaRole.Status)).ToContainTextAsync("as known on 11 January 2022");
        await Expect(Slider(page)).ToBeFocusedAsync();

        await page.GotoAsync($"/d/{Datasets.Shipped}?known=2022-01-12");
        await Slider(page).PressAtOnce("ArrowLeft", 3);
        await page.WaitForURLAsync(url => url.EndsWith("?known=2022-01-09", StringComparison.Ordinal));
        await page.GoBackAsync();
        await page.WaitForURLAsync(url => url.EndsWith("?known=2022-01-12", StringComparison.Ordinal));
        await Expect(Slider(page)).ToHaveAttributeAsync("aria-valuetext", "12\u00A0January\u00A02022");

        await Slider(page).FocusAsync();
        await page.Keyboard.PressAsync("End");
        await page.WaitForURLAsync(url => !url.Contains("known", StringComparison.Ordinal));
        await Expect(Slider(page)).ToHaveAttributeAsync("aria-valuetext", "today");
        var today = await (await OpenDashboard()).Casualties().Locator(".figure").First.InnerTextAsync();
        await Expect(page.Casualties().Locator(".figure").First).ToHaveTextAsync(today);
    }

    [Fact]
    public async Task A_drag_says_the_day_at_once_the_page_follows_and_Escape_gives_it_up()
    {
        var page = await OpenDashboard();

        await Drag(page, Slider(page), -60);
        await Expect(Slider(page)).Not.ToHaveAttributeAsync("aria-valuetext", "today");
        var said = (await Slider(page).GetAttributeAsync("aria-valuetext"))!;
        await page.Mouse.UpAsync();
        await page.WaitForURLAsync(url => url.Contains("known=", StringComparison.Ordinal));
        await Expect(page.Casualties().GetByRole(AriaRole.Status)).ToContainTextAsync($"as known on {said}");
        var address = page.Url;

        await Drag(page, Slider(page), 8);
        await page.Keyboard.PressAsync("Escape");
        await page.Mouse.UpAsync();
        await Expect(Slider(page)).ToHaveAttributeAsync("aria-valuetext", said);
        await page.WaitForURLAsync(address);
    }

    [Fact]
    public async Task A_day_that_is_chosen_stays_while_the_page_of_an_earlier_choice_comes()
    {
        var page = await OpenDashboard("?known=2022-01-12");
        var gate = new TaskCompletionSource();
        await page.RouteAsync("**/*known=2022-01-11*", async route =>
        {
            await gate.Task;
            await route.ContinueAsync();
        });
        await Slider(page).FocusAsync();
        await page.Keyboard.PressAsync("ArrowLeft");
        await page.WaitForURLAsync(url => url.EndsWith("?known=2022-01-11", StringComparison.Ordinal));

        // The next choice is not gone to.
        await page.EvaluateAsync(
            "() => { const set = setTimeout; window.setTimeout = (then, wait, ...rest) => (wait >= 200 ? 0 : set(then, wait, ...rest)); }");
        await page.Keyboard.PressAsync("ArrowLeft");
        gate.SetResult();

        await Expect(page.Casualties().GetByRole(AriaRole.Status)).ToContainTextAsync("as known on 11 January 2022");
        await Expect(Slider(page)).ToHaveAttributeAsync("aria-valuetext", "10\u00A0January\u00A02022");
    }

    [Fact]
    public async Task Between_two_days_it_stands_on_the_earlier_and_says_the_day_that_was_asked_for()
    {
        var next = ShippedRecord.DaysOfClaims.First(day => day > new DateOnly(2022, 5, 4));
        Assert.DoesNotContain(new DateOnly(2022, 5, 4), ShippedRecord.DaysOfClaims);
        var page = await OpenDashboard("?known=2022-05-04");

        await Expect(Slider(page)).ToHaveAttributeAsync("aria-valuetext", "4\u00A0May\u00A02022");
        await Slider(page).FocusAsync();
        await page.Keyboard.PressAsync("ArrowRight");

        await page.WaitForURLAsync(url => url.EndsWith($"?known={next:yyyy-MM-dd}", StringComparison.Ordinal));
    }

    [Fact]
    public async Task On_the_picture_its_handle_stands_at_the_line()
    {
        var page = await Open($"/d/{Datasets.Shipped}/casualties?known=2022-01-10");
        var before = await page.GetByRole(AriaRole.Heading, new() { Level = 1 }).InnerTextAsync();

        await Drag(page, OnPicture(page), -20);
        await page.Mouse.UpAsync();
        await Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).Not.ToHaveTextAsync(before);

        var handle = (await OnPicture(page).BoundingBoxAsync())!;
        var line = await page.EvaluateAsync<float>(
            "() => [...document.querySelectorAll('.sizes line.known')].map(line => line.getBoundingClientRect()).find(box => box.height > 0).x"
        );
        Assert.InRange(Math.Abs(handle.X + (handle.Width / 2) - line), 0, 1.5);
    }

    [Fact]
    public async Task A_drag_goes_on_if_the_element_is_replaced_as_in_takeover()
    {
        var page = await Open($"/d/{Datasets.Ostland}");

        await Drag(page, Slider(page), -30);
        await page.EvaluateAsync(
            """
            () => {
              const slider = [...document.querySelectorAll('.casualties known-slider')].find(slider => slider.checkVisibility());
              slider.replaceWith(slider.cloneNode(true));
            }
            """);
        await Move(page, Slider(page), -300);
        await page.Mouse.UpAsync();

        // The first day on which something was stated.
        await page.WaitForURLAsync(url => url.EndsWith("?known=2019-03-03", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_finger_moves_it_on_a_phone()
    {
        var options = On(Screens.Phone);
        options.HasTouch = true;
        var page = await Open($"/d/{Datasets.Shipped}?open=casualties&known=2022-01-12", options);
        await Slider(page).EvaluateAsync("handle => handle.scrollIntoView({ block: 'center' })");
        var (x, y) = await Middle(Slider(page));

        await page.Touchscreen.TapAsync(x - 15, y);

        await page.WaitForURLAsync(url =>
            url.Contains("known=", StringComparison.Ordinal) && !url.Contains("known=2022-01-12", StringComparison.Ordinal));
    }

    private static ILocator Slider(IPage page) => page.Casualties().GetByRole(AriaRole.Slider, new() { Name = "As known on" });

    private static ILocator OnPicture(IPage page) => page.GetByRole(AriaRole.Slider, new() { Name = "As known on" });

    private static async Task Drag(IPage page, ILocator handle, float pixels)
    {
        var (x, y) = await Middle(handle);
        await page.Mouse.MoveAsync(x, y);
        await page.Mouse.DownAsync();
        await page.Mouse.MoveAsync(x + pixels, y, new() { Steps = 4 });
    }

    private static async Task Move(IPage page, ILocator handle, float pixels)
    {
        var (x, y) = await Middle(handle);
        await page.Mouse.MoveAsync(x + pixels, y, new() { Steps = 4 });
    }

    private static async Task<(float X, float Y)> Middle(ILocator handle)
    {
        var box =
            await handle.BoundingBoxAsync()
            ?? throw new InvalidOperationException(string.Create(CultureInfo.InvariantCulture, $"{handle} is not shown."));
        return (box.X + (box.Width / 2), box.Y + (box.Height / 2));
    }
}
