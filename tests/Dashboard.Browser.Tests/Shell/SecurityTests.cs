namespace Dashboard.Browser.Tests.Shell;

/// <summary>The content security policy forbids everything that the page does not need, and nothing that it needs.</summary>
public sealed class SecurityTests(Site site) : BrowserTest(site)
{
    // Observed by the browser from before the first script.
    private const string Listen =
        "window.violations = []; addEventListener('securitypolicyviolation', e => violations.push(`${e.violatedDirective} ${e.blockedURI} ${e.sample}`));";

    [Fact]
    public async Task No_page_or_visit_does_what_the_policy_forbids_also_where_it_comes_back_unmodified_and_a_script_in_a_page_is_not_run()
    {
        var page = await NewPage(On(Screens.Desk));
        var (at, wrong) = ("", new List<string>());
        page.Console += (_, message) =>
        {
            if (message.Text.Contains("Policy", StringComparison.OrdinalIgnoreCase))
                wrong.Add($"{at}: {message.Text}");
        };
        await page.AddInitScriptAsync(Listen);

        foreach (
            var address in (string[])
                [
                    "/",
                    "/nowhere",
                    $"/d/{Datasets.Hostile}?select=events/t4",
                    $"/d/{Datasets.Shipped}?lang=kk&theme-mode=dark&open=accounts,filters,keys,place",
                    $"/d/{Datasets.Shipped}?select=events/e078",
                    $"/d/{Datasets.Shipped}",
                ])
            await Step(address, () => page.GotoAsync(address));
        await Step("reloaded", () => page.ReloadAsync());
        Assert.True(await page.EvaluateAsync<bool>("() => document.styleSheets.length > 0"));
        await Step("theme", () => page.Row("Demands").ClickAsync());
        await Step("day", () => page.Day("2022-01-04").ClickAsync());
        await Step("event", () => page.Events().First.ClickAsync());
        await Step("back", () => page.GoBackAsync());
        Assert.Empty(wrong);

        await page.EvaluateAsync(
            "() => { const script = document.createElement('script'); script.textContent = 'window.ran = 1'; document.body.append(script); }"
        );
        Assert.False(await page.EvaluateAsync<bool>("() => 'ran' in window"));
        Assert.NotEmpty(await page.EvaluateAsync<string[]>("() => violations"));

        async Task Step(string name, Func<Task> step)
        {
            at = name;
            await step();
            await page.WaitForLoadStateAsync(LoadState.NetworkIdle);
            wrong.AddRange((await page.EvaluateAsync<string[]>("() => violations.splice(0)")).Select(what => $"{at}: {what}"));
        }
    }

    [Fact]
    public async Task The_description_of_the_api_is_shown_under_its_policy()
    {
        var page = await NewPage(On(Screens.Desk));
        await page.AddInitScriptAsync(Listen);

        await page.GotoAsync("/docs/", new() { WaitUntil = WaitUntilState.NetworkIdle });

        // It is drawn by three megabytes of script.
        await Expect(page.GetByText("The served datasets").First).ToBeVisibleAsync(new() { Timeout = 30_000 });
        // It tests for eval and works without.
        Assert.Equal(
            ["script-src eval "],
            (await page.EvaluateAsync<string[]>("() => violations")).Append("script-src eval ").Distinct(StringComparer.Ordinal));
    }
}
