namespace Dashboard.Browser.Tests.Keys;

public sealed class KeysTests(Site site) : BrowserTest(site)
{
    [Fact]
    public async Task A_letter_leads_to_its_part_or_to_the_next_event_and_in_a_field_it_is_a_letter()
    {
        var page = await Open($"/d/{Datasets.Ostland}");

        foreach (
            var (key, part) in ((string, string)[])
                [
                    ("f", "aside.filters"),
                    ("m", "event-map a.mark"),
                    ("e", "#events"),
                    ("c", "section.casualties article a"),
                    ("/", "input[type=search]"),
                ])
        {
            await page.Keyboard.PressAsync(key);
            await Expect(page.Locator($"{part}:focus")).ToHaveCountAsync(1);
        }

        await page.Keyboard.PressAsync("f");
        await Expect(page.Locator("#q")).ToHaveValueAsync("f");

        // From event to event, and where none is open to the first.
        await page.EvaluateAsync("() => document.activeElement.blur()");
        var title = page.Panel().GetByRole(AriaRole.Heading, new() { Level = 2 });
        var first = await page.Events().First.InnerTextAsync();

        await page.Keyboard.PressAsync("j");
        await Expect(title).ToHaveTextAsync(first);
        await page.Keyboard.PressAsync("j");
        await Expect(title).Not.ToHaveTextAsync(first);
        await page.Keyboard.PressAsync("k");

        await Expect(title).ToHaveTextAsync(first);
    }

    [Fact]
    public async Task A_letter_is_the_key_that_bears_it_on_a_Latin_keyboard()
    {
        var page = await Open($"/d/{Datasets.Ostland}?lang=ru");

        await page.EvaluateAsync(
            "() => document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'у', code: 'KeyE', bubbles: true, cancelable: true }))");

        await Expect(page.Locator("#events:focus")).ToHaveCountAsync(1);
    }

    [Fact]
    public async Task On_a_tablet_the_letter_of_filters_opens_them_and_Escape_closes_them()
    {
        var page = await Open($"/d/{Datasets.Ostland}", On(Screens.Tablet));

        await page.Keyboard.PressAsync("f");
        await Expect(page.Rail()).ToBeVisibleAsync();
        await page.Keyboard.PressAsync("Escape");

        await Expect(page.Rail()).ToBeHiddenAsync();
    }

    [Fact]
    public async Task A_question_mark_lists_them_and_Escape_goes_back()
    {
        var page = await Open($"/d/{Datasets.Ostland}", Still());

        await page.Keyboard.PressAsync("?");
        await Expect(Title(page)).ToBeFocusedAsync();
        Assert.Empty(await Axe.FindAsync(page, ".keys"));
        await page.Keyboard.PressAsync("Escape");

        await Expect(Title(page)).ToHaveCountAsync(0);
        await Expect(page.Locator("[aria-keyshortcuts='?']")).ToBeFocusedAsync();
    }

    [Fact]
    public async Task Every_letter_of_the_list_is_a_part_of_the_page()
    {
        var page = await Open($"/d/{Datasets.Ostland}?open=keys&select=events/t4");
        var letters = await page.Locator(".keys kbd").AllInnerTextsAsync();
        await page.GotoAsync($"/d/{Datasets.Ostland}?select=events/t4");
        var inPanel = await Parts(page);
        await page.GotoAsync($"/d/{Datasets.Ostland}");

        Assert.Equal(
            letters
                .Where(key => key.Length == 1 && key[0] < 'a' && key[0] > ' ' && key is not ("+" or "0"))
                .Select(key => key.ToLowerInvariant())
                .Order(StringComparer.Ordinal),
            inPanel.Concat(await Parts(page)).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task They_can_be_turned_off_and_on()
    {
        var page = await Open($"/d/{Datasets.Ostland}?open=keys");

        await page.GetByRole(AriaRole.Button, new() { Name = "Turn off" }).ClickAsync();
        await page.Keyboard.PressAsync("e");
        await Expect(page.Locator("#events:focus")).ToHaveCountAsync(0);
        await page.GetByRole(AriaRole.Button, new() { Name = "Turn on" }).ClickAsync();
        await page.Keyboard.PressAsync("e");

        await Expect(page.Locator("#events:focus")).ToHaveCountAsync(1);
    }

    private static ILocator Title(IPage page) => page.GetByRole(AriaRole.Heading, new() { Name = "Keyboard shortcuts" });

    private static Task<string[]> Parts(IPage page) =>
        page.EvaluateAsync<string[]>(
            "() => [...document.querySelectorAll('[aria-keyshortcuts]')].map(part => part.getAttribute('aria-keyshortcuts'))");
}
