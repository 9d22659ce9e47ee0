namespace Dashboard.Browser.Tests.Matrix;

/// <summary>Places by days under the keyboard.</summary>
public sealed class MatrixTests(Site site) : BrowserTest(site)
{
    [Fact]
    public async Task The_table_is_one_tab_stop_to_which_the_reader_comes_back_and_a_number_leads_to_its_events()
    {
        var page = await Open($"/d/{Datasets.Ostland}/matrix");
        var cells = page.Locator(".matrix tbody a");
        var chosen = cells.Nth(2);
        await chosen.FocusAsync();

        await page.Keyboard.PressAsync("Tab");
        await Expect(page.Locator(".matrix a:focus")).ToHaveCountAsync(0);
        await page.Keyboard.PressAsync("Shift+Tab");
        await Expect(chosen).ToBeFocusedAsync();

        await page.Keyboard.PressAsync("Home");
        await Expect(chosen).Not.ToBeFocusedAsync();
        await page.Keyboard.PressAsync("Control+End");
        await Expect(page.Locator(".matrix a").Last).ToBeFocusedAsync();
        var number = await page.Locator(".matrix a:focus").InnerTextAsync();
        await page.Keyboard.PressAsync("Enter");

        await Expect(page.Locator("p.count b").First).ToHaveTextAsync(number.Trim());
    }
}
