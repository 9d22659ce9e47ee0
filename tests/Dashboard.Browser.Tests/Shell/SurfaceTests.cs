using System.Text.RegularExpressions;
using Dashboard.Server.Tests;

namespace Dashboard.Browser.Tests.Shell;

/// <summary>Surfaces that need the runtime: opened, used by keyboard, within the content security policy.</summary>
public sealed class SurfaceTests(Site site) : BrowserTest(site)
{
    private const string Listen =
        "window.violations = []; addEventListener('securitypolicyviolation', e => violations.push(`${e.violatedDirective} ${e.sample}`));";

    [Fact]
    public async Task The_grid_comes_when_it_is_asked_for_is_sorted_by_keyboard_and_copied()
    {
        var (page, traffic) = await Open("/data", grantsClipboard: true);
        await page.TakeOver();
        Assert.DoesNotContain(traffic.All, path => path.Contains("Mud", StringComparison.OrdinalIgnoreCase));

        await page.Locator("a#grid").FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.Locator(".mud-surface .mud-table tbody tr")).ToHaveCountAsync(50);
        await page.Locator(".mud-surface th a", new() { HasText = "Sources" }).FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await Expect(page).ToHaveURLAsync(Matching(@"\?open=grid&sort=-sources"));
        await Expect(page.Locator(".mud-surface th a:focus")).ToContainTextAsync("Sources");
        await page.Locator(".mud-surface tbody input").First.CheckAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Copy 1 selected row" }).ClickAsync();

        await Expect(page.Locator(".mud-surface [role=status]")).ToContainTextAsync("1 row copied");
        Assert.Equal(2, (await page.EvaluateAsync<string>("() => navigator.clipboard.readText()")).Split('\n').Length);
        await IsSound(page);
    }

    private static Regex Matching(string address) => new(address, RegexOptions.None, TimeSpan.FromSeconds(1));

    private static async Task IsSound(IPage page)
    {
        Assert.Empty(await page.EvaluateAsync<string[]>("() => violations"));
        var found = await Axe.FindAsync(page, ".mud-surface");
        Assert.True(found.Count == 0, string.Join("\n\n", found));
    }

    private async Task<(IPage Page, Traffic Traffic)> Open(string path, bool grantsClipboard)
    {
        var options = Still();
        options.Permissions = grantsClipboard ? ["clipboard-read", "clipboard-write"] : [];
        var page = await NewPage(options);
        await page.AddInitScriptAsync(Listen);
        var traffic = Traffic.Of(page);
        await page.GotoAsync($"/d/{Datasets.Shipped}{path}", new() { WaitUntil = WaitUntilState.NetworkIdle });
        return (page, traffic);
    }
}
