using System.Text.RegularExpressions;

namespace Dashboard.Browser.Tests.Search;

/// <summary>The search field suggests names without the runtime; without scripts it is a form.</summary>
public sealed class SuggestionTests(Site site) : BrowserTest(site)
{
    private const string Page = "/d/" + Datasets.Ostland;

    [Fact]
    public async Task Names_are_suggested_without_the_runtime_and_the_first_arrow_chooses_the_first()
    {
        var page = await Open("/robots.txt", Still());
        var traffic = Traffic.Of(page);
        await page.GotoAsync(Page);

        await page.Keyboard.PressAsync("/");
        await page.Keyboard.TypeAsync("harbour");
        var first = page.Locator("[role=option]").First;
        await Expect(first).ToContainTextAsync("Harbour");
        Assert.Empty(await Axe.FindAsync(page, "form:has(#q)"));
        await page.Keyboard.PressAsync("ArrowDown");
        await Expect(first).ToHaveAttributeAsync("aria-selected", "true");
        await Expect(page.Locator("#q")).ToHaveAttributeAsync("aria-activedescendant", (await first.GetAttributeAsync("id"))!);
        await page.Keyboard.PressAsync("Enter");

        await Expect(page).ToHaveURLAsync(Ending("place=harbour"));
        await Expect(page.GetByRole(AriaRole.Listbox)).ToHaveCountAsync(0);
        Assert.Empty(traffic.Runtime);
    }

    [Fact]
    public async Task Letters_press_no_key_Enter_searches_the_words_and_Escape_closes_the_list_before_it_clears_the_field()
    {
        var page = await Open(Page);
        await page.Locator("#q").ClickAsync();
        await page.Keyboard.TypeAsync("femtc");
        await Expect(page.Locator("#q")).ToHaveValueAsync("femtc");
        await Expect(page.Locator("#q")).ToBeFocusedAsync();
        await Expect(page).ToHaveURLAsync(Site.Origin + Page);

        await page.Locator("#q").FillAsync("harbour");
        await Expect(page.Locator("[role=option]").First).ToBeVisibleAsync();

        await page.Keyboard.PressAsync("Escape");
        await Expect(page.GetByRole(AriaRole.Listbox)).ToHaveCountAsync(0);
        await Expect(page.Locator("#q")).ToHaveValueAsync("harbour");
        await page.Keyboard.PressAsync("Enter");

        await Expect(page).ToHaveURLAsync(Ending("q=harbour"));
    }

    [Fact]
    public async Task A_name_that_is_clicked_is_added_to_the_filters()
    {
        var page = await Open(Page + "?place=milltown");
        await page.Locator("#q").FillAsync("harbour");

        await page.Locator("[role=option]").First.ClickAsync();

        await Expect(page).ToHaveURLAsync(Ending("place=harbour,milltown"));
    }

    [Fact]
    public async Task Without_scripts_the_form_lists_the_same_names_as_links()
    {
        var page = await WithoutScripts("");
        await page.Locator("#q").FillAsync("harbour");

        await page.GetByRole(AriaRole.Button, new() { Name = "Search" }).ClickAsync();
        await page.Locator(".found .names a").First.ClickAsync();

        await Expect(page).ToHaveURLAsync(Ending("place=harbour"));
    }

    [Fact]
    public async Task The_browser_finds_what_the_server_finds()
    {
        var page = await VisitAfterTakeover(Page);
        await page.HasDataset();
        var traffic = Traffic.Of(page);
        var plain = await WithoutScripts("");
        foreach (var text in (string[])["вооруженные", "ВООРУЖЕ\u0308ННЫЕ", "пекари\u0306", "пекарй", "ＨＡＲＢＯＵＲ"])
        {
            await plain.GotoAsync($"{Page}?q={Uri.EscapeDataString(text)}");
            var said = await plain.Count().InnerTextAsync();
            Assert.DoesNotMatch(Nothing, said);

            await page.Locator("#q").FillAsync(text);
            await page.Keyboard.PressAsync("Enter");

            await Expect(page)
                .ToHaveURLAsync(
                    new Regex("q=" + Regex.Escape(Uri.EscapeDataString(text)), RegexOptions.IgnoreCase, TimeSpan.FromSeconds(1)));
            await Expect(page.Count()).ToHaveTextAsync(said);
        }

        Assert.DoesNotContain(traffic.Api, path => path.Contains("/view", StringComparison.Ordinal));
    }

    private Task<IPage> WithoutScripts(string query)
    {
        var options = On(null);
        options.JavaScriptEnabled = false;
        return Open(Page + query, options);
    }

    private static readonly Regex Nothing = new(@"^0\b", RegexOptions.None, TimeSpan.FromSeconds(1));

    private static Regex Ending(string query) => new(Regex.Escape(query) + "$", RegexOptions.None, TimeSpan.FromSeconds(1));
}
