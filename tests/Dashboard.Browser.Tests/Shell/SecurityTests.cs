namespace Dashboard.Browser.Tests.Shell;

/// <summary>The content security policy forbids everything that the page does not need, and nothing that it needs.</summary>
public sealed class SecurityTests(Site site) : BrowserTest(site)
{
    // Observed by the browser from before the first script.
    private const string Listen =
        "window.violations = []; addEventListener('securitypolicyviolation', e => violations.push(`${e.violatedDirective} ${e.blockedURI} ${e.sample}`));";

    public static TheoryData<string> Pages =>
        new(
            $"/d/{Datasets.Shipped}",
            $"/d/{Datasets.Shipped}?lang=kk&theme-mode=dark&open=accounts,filters,keys,place",
            $"/d/{Datasets.Shipped}?select=events/e078",
            $"/d/{Datasets.Hostile}?select=events/t4",
            "/",
            "/nowhere");

    [Theory, MemberData(nameof(Pages))]
    public async Task A_page_does_nothing_that_its_policy_forbids(string address)
    {
        var page = await NewPage(On(Screens.Desk));
        var said = new List<string>();
        page.Console += (_, message) => said.Add(message.Text);
        await page.AddInitScriptAsync(Listen);

        await page.GotoAsync(address, new() { WaitUntil = WaitUntilState.NetworkIdle });

        Assert.Empty(await page.EvaluateAsync<string[]>("() => violations"));
        Assert.DoesNotContain(said, text => text.Contains("Policy", StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public async Task A_visit_from_page_to_page_does_nothing_that_the_policy_forbids()
    {
        var page = await NewPage(On(Screens.Desk));
        await page.AddInitScriptAsync(Listen);
        await page.GotoAsync($"/d/{Datasets.Shipped}", new() { WaitUntil = WaitUntilState.NetworkIdle });
        var violations = new List<string>();

        foreach (
            var step in (Func<Task>[])
                [
                    () => page.Row("Demands").ClickAsync(),
                    () => page.Day("2022-01-04").ClickAsync(),
                    () => page.Events().First.ClickAsync(),
                    () => page.GoBackAsync(),
                ])
        {
            await step();
            await page.WaitForLoadStateAsync(LoadState.NetworkIdle);
            violations.AddRange(await page.EvaluateAsync<string[]>("() => violations"));
        }

        Assert.Empty(violations);
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

    [Fact]
    public async Task A_script_that_stands_in_a_page_is_not_run()
    {
        var page = await NewPage(On(Screens.Desk));
        await page.AddInitScriptAsync(Listen);
        await page.GotoAsync($"/d/{Datasets.Shipped}");

        await page.EvaluateAsync(
            "() => { const script = document.createElement('script'); script.textContent = 'window.ran = 1'; document.body.append(script); }"
        );

        Assert.False(await page.EvaluateAsync<bool>("() => 'ran' in window"));
        Assert.NotEmpty(await page.EvaluateAsync<string[]>("() => violations"));
    }

    [Fact]
    public async Task A_page_describes_itself_to_machines_as_json()
    {
        var page = await Open($"/d/{Datasets.Hostile}");

        Assert.Equal(
            Datasets.Attack,
            await page.EvaluateAsync<string>(
                "() => JSON.parse(document.querySelector('script[type=\"application/ld+json\"]').textContent).name"));
    }

    [Fact]
    public async Task What_comes_back_unmodified_keeps_its_policy()
    {
        var page = await NewPage(On(Screens.Desk));
        await page.GotoAsync($"/d/{Datasets.Shipped}", new() { WaitUntil = WaitUntilState.NetworkIdle });
        await page.AddInitScriptAsync(Listen);

        await page.ReloadAsync(new() { WaitUntil = WaitUntilState.NetworkIdle });

        Assert.Empty(await page.EvaluateAsync<string[]>("() => violations"));
        Assert.True(await page.EvaluateAsync<bool>("() => document.styleSheets.length > 0"));
    }
}
