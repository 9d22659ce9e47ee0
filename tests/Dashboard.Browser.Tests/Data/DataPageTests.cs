using System.Text.RegularExpressions;
using Dashboard.Server.Tests;

namespace Dashboard.Browser.Tests.Data;

/// <summary>The data page and the about page: read, sorted, paged and printed.</summary>
public sealed class DataPageTests(Site site) : BrowserTest(site)
{
    [Fact]
    public async Task By_keyboard_the_table_is_sorted_turned_round_and_left_for_the_next_page()
    {
        var page = await Open($"/d/{Datasets.Shipped}/data");

        await Press(page, page.GetByRole(AriaRole.Link, new() { Name = "Sources", Exact = true }).First);
        await Expect(page).ToHaveURLAsync(new Regex("sort=-sources", RegexOptions.None, TimeSpan.FromSeconds(1)));
        await Expect(page.Locator("th[aria-sort=descending]"))
            .ToHaveTextAsync(new Regex("Sources", RegexOptions.None, TimeSpan.FromSeconds(1)));
        await Press(page, page.GetByRole(AriaRole.Link, new() { Name = "Next", Exact = true }).First);

        await Expect(page).ToHaveURLAsync(new Regex("cursor=1.50.*sort=-sources", RegexOptions.None, TimeSpan.FromSeconds(1)));
        await Expect(page.GetByText($"51–100 of {ShippedRecord.Events.Count}").First).ToBeVisibleAsync();
    }

    [Fact]
    public async Task On_a_desk_it_is_a_table_and_on_a_phone_each_row_is_a_card_that_is_still_a_row()
    {
        var page = await Open($"/d/{Datasets.Shipped}/data");
        await Expect(page.GetByRole(AriaRole.Region, new() { Name = "Table of events" })).ToBeVisibleAsync();
        await Expect(page.GetByRole(AriaRole.Row)).ToHaveCountAsync(51);
        var wide = await Height(page);

        await page.SetViewportSizeAsync(390, 844);

        await Expect(page.GetByRole(AriaRole.Row)).ToHaveCountAsync(51);
        Assert.True(await Height(page) > wide);
    }

    [Fact]
    public async Task A_dark_page_is_printed_black_on_white_without_what_can_only_be_clicked()
    {
        var options = On(Screens.Desk);
        options.ColorScheme = ColorScheme.Dark;
        var page = await Open($"/d/{Datasets.Shipped}/data?theme-mode=dark", options);

        await page.EmulateMediaAsync(new() { Media = Media.Print });

        Assert.Equal("rgb(23, 35, 42)", await page.EvaluateAsync<string>("() => getComputedStyle(document.body).color"));
        await Expect(page.GetByRole(AriaRole.Navigation, new() { Name = "Pages", Exact = true })).ToBeHiddenAsync();
        await Expect(page.GetByRole(AriaRole.Link, new() { Name = "Next", Exact = true })).ToHaveCountAsync(0);
        await Expect(page.GetByRole(AriaRole.Table)).ToBeVisibleAsync();
    }

    private static Task<double> Height(IPage page) =>
        page.EvaluateAsync<double>("() => document.querySelector('tbody tr').getBoundingClientRect().height");

    private static async Task Press(IPage page, ILocator link)
    {
        await link.FocusAsync();
        await page.Keyboard.PressAsync("Enter");
    }
}
