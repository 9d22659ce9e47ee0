namespace Dashboard.Browser.Tests.Shell;

/// <summary>Memory does not grow with the number of navigations.</summary>
public sealed class GrowthTests(Site site) : BrowserTest(site)
{
    // Scripted, not clicked: fifty in a few seconds.
    private const string Navigate =
        """
        async ([address, times]) => {
          for (let i = 0; i < times; i++) {
            const done = new Promise(resolve => Blazor.addEventListener('enhancedload', resolve, { once: true }));
            Blazor.navigateTo(i % 2 ? address : address + '?theme=demands');
            await done;
          }
        }
        """;

    [Fact]
    public async Task Fifty_pages_leave_one_map_and_no_more_listeners_nodes_or_heap()
    {
        var page = await NewPage(On(null));
        await page.GotoAsync($"/d/{Datasets.Ostland}");
        await Expect(page.Locator("event-map:state(live)")).ToBeVisibleAsync();
        var address = $"{Site.Origin}/d/{Datasets.Ostland}";
        await page.EvaluateAsync(Navigate, new object[] { address, 10 });
        var before = await Memory(page);

        await page.EvaluateAsync(Navigate, new object[] { address, 50 });

        // Listeners and nodes of the last page may be kept until the page is idle.
        await page.EvaluateAsync("() => new Promise(done => requestIdleCallback(() => requestIdleCallback(done)))");
        var after = await Memory(page);
        Assert.Equal(1, await page.EvaluateAsync<int>("() => document.querySelectorAll('event-map').length"));
        Assert.Equal(
            1,
            await page.EvaluateAsync<int>(
                "() => document.querySelector('event-map').shadowRoot.querySelectorAll('.leaflet-container').length"));
        Assert.InRange(after["JSEventListeners"], 1, before["JSEventListeners"] * 1.05);
        Assert.InRange(after["Nodes"], 1, before["Nodes"] * 1.1);
        Assert.InRange(after["JSHeapUsedSize"], 1, before["JSHeapUsedSize"] * 1.25);
    }

    // After a garbage collection.
    private static async Task<Dictionary<string, double>> Memory(IPage page)
    {
        var session = await page.Context.NewCDPSessionAsync(page);
        await session.SendAsync("Performance.enable");
        await session.SendAsync("HeapProfiler.collectGarbage");
        await session.SendAsync("HeapProfiler.collectGarbage");
        var answer = await session.SendAsync("Performance.getMetrics");
        return answer!.Value.GetProperty("metrics").EnumerateArray().ToDictionary(
            metric => metric.GetProperty("name").GetString()!,
            metric => metric.GetProperty("value").GetDouble());
    }
}
