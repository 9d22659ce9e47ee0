namespace Dashboard.Browser.Tests.Shell;

/// <summary>A dataset may contain any text: it is shown, and never executed.</summary>
public sealed class HostileTextTests(Site site) : BrowserTest(site)
{
    [Fact]
    public async Task Texts_are_shown_as_they_are_written_and_nothing_of_them_is_run()
    {
        var page = await Open($"/d/{Datasets.Hostile}");
        await Expect(page.Casualties().Locator(".says").First).ToContainTextAsync(Datasets.Attack);
        Assert.Equal(
            Datasets.Attack,
            await page.EvaluateAsync<string>(
                "() => JSON.parse(document.querySelector('script[type=\"application/ld+json\"]').textContent).name"));

        foreach (
            var query in (string[])
                ["", "?open=accounts,casualties,place,source", "?place=harbour", "?theme=demands&q=nothing", "?select=events/t4"])
        {
            await page.GotoAsync($"/d/{Datasets.Hostile}{query}");
            await Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync(Datasets.Attack);
            Assert.False(
                await page.EvaluateAsync<bool>("() => 'ran' in window || document.querySelector('img, body script') !== null"),
                query);
        }

        foreach (var part in (string[])["#event-title", ".summary", ".accounts"])
            await Expect(page.Panel().Locator(part)).ToContainTextAsync(Datasets.Attack);
        await Expect(page.Panel().GetByRole(AriaRole.Link, new() { Name = Datasets.Attack }).First).ToBeVisibleAsync();
    }
}
