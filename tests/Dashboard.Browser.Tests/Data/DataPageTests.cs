using System.Text.RegularExpressions;
using Dashboard.Server.Tests;
using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;

namespace Dashboard.Browser.Tests.Data;

/// <summary>The data page and the about page: read, sorted, paged and printed.</summary>
public sealed class DataPageTests(Site site) : BrowserTest(site)
{
    private static readonly AxeRunOptions Rules = new()
    {
        RunOnly = new RunOnlyOptions { Type = "tag", Values = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] },

        // Experimental, and wrong about short names of languages that are said in full.
        Rules = new Dictionary<string, RuleOptions>(StringComparer.Ordinal) { ["label-content-name-mismatch"] = new() { Enabled = false } },
    };

    public static TheoryData<string, int> Pages
    {
        get
        {
            var pages = new TheoryData<string, int>();
            foreach (var page in (string[])["data?theme=unrest&sort=-title", "data?open=claims,columns&lang=kk", "data?open=filters&sort=nonsense", "about", "about?lang=kk"])
            {
                foreach (var width in (int[])[390, 1600])
                    pages.Add(page, width);
            }

            return pages;
        }
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Axe_finds_nothing_and_nothing_is_wider_than_the_window(string address, int width)
    {
        var options = On((width, 900));
        options.ColorScheme = ColorScheme.Light;
        options.ReducedMotion = ReducedMotion.Reduce;
        var page = await Open($"/d/{Datasets.Shipped}/{address}", options);

        Assert.True(await page.EvaluateAsync<bool>("() => document.documentElement.scrollWidth <= document.documentElement.clientWidth"));
        var light = await page.RunAxe(Rules);
        await page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Dark });
        var dark = await page.RunAxe(Rules);

        string[] found = [.. Told(light), .. Told(dark)];
        Assert.True(found.Length == 0, string.Join("\n\n", found));
    }

    [Fact]
    public async Task By_keyboard_the_table_is_sorted_turned_round_and_left_for_the_next_page()
    {
        var page = await Open($"/d/{Datasets.Shipped}/data");

        await Press(page, page.GetByRole(AriaRole.Link, new() { Name = "Sources", Exact = true }).First);
        await Expect(page).ToHaveURLAsync(new Regex("sort=-sources", RegexOptions.None, TimeSpan.FromSeconds(1)));
        await Expect(page.Locator("th[aria-sort=descending]")).ToHaveTextAsync(new Regex("Sources", RegexOptions.None, TimeSpan.FromSeconds(1)));
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

    private static Task<double> Height(IPage page) => page.EvaluateAsync<double>("() => document.querySelector('tbody tr').getBoundingClientRect().height");

    private static async Task Press(IPage page, ILocator link)
    {
        await link.FocusAsync();
        await page.Keyboard.PressAsync("Enter");
    }

    private static IEnumerable<string> Told(AxeResult result) =>
        from violation in result.Violations
        from node in violation.Nodes
        select $"{violation.Id}: {node.Html}\n{string.Join('\n', node.Any.Concat(node.All).Concat(node.None).Select(check => check.Message))}";
}
