namespace Dashboard.Browser.Tests.Map;

/// <summary>Streets and waters from the host's own archive, near a city.</summary>
public sealed class GroundTests(Site site) : BrowserTest(site)
{
    private const string Listen =
        "window.violations = []; addEventListener('securitypolicyviolation', e => violations.push(`${e.violatedDirective} ${e.blockedURI}`));";
    private const string Archive = "**/ground.pmtiles*";

    private const string Painted =
        """
        canvas => {
          const { data } = canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height);
          return data.some(channel => channel > 0) && getComputedStyle(canvas).visibility === 'visible';
        }
        """;

    [Fact]
    public async Task It_comes_with_its_makers_from_this_server_once_the_reader_is_near_and_not_before()
    {
        var page = await NewPage(On(Screens.Desk));
        var (asked, said) = (new List<string>(), new List<string>());
        page.Context.Request += (_, request) => asked.Add(request.Url);
        page.Console += (_, message) => said.Add(message.Text);
        page.PageError += (_, error) => said.Add(error);
        await page.AddInitScriptAsync(Listen);
        await page.GotoAsync($"/d/{Datasets.Shipped}?map=8/43.25/76.92", new() { WaitUntil = WaitUntilState.NetworkIdle });
        await Task.FromResult(page).Alive();
        Assert.DoesNotContain(asked, url => url.Contains("ground", StringComparison.Ordinal));

        await page.Nearer().ClickAsync();

        var tile = page.Locator("event-map canvas.leaflet-tile-loaded").First;
        await Expect(tile).ToBeAttachedAsync();
        Assert.True(await tile.EvaluateAsync<bool>(Painted));
        await Expect(page.GetByText("Protomaps © OpenStreetMap")).ToBeVisibleAsync();
        await Expect(page.Locator("a.mark[data-spot='almaty']")).ToBeVisibleAsync();

        await page.Farther().ClickAsync();
        await Expect(page.GetByText("Protomaps © OpenStreetMap")).ToBeHiddenAsync();
        await Expect(page.Locator("event-map canvas")).ToHaveCountAsync(0);
        Assert.All(asked, url => Assert.StartsWith(Site.Origin + "/", url, StringComparison.Ordinal));
        Assert.Empty(said);
        Assert.Empty(await page.EvaluateAsync<string[]>("() => violations"));
    }

    [Fact]
    public async Task An_archive_that_does_not_come_is_said_to_be_missing_and_asked_for_again()
    {
        var page = await Open("/robots.txt");
        await page.RouteAsync(Archive, route => route.AbortAsync());
        await page.GotoAsync($"/d/{Datasets.Shipped}?map=10/43.25/76.92");
        await Task.FromResult(page).Alive();
        await Expect(page.GetByText("Some map tiles did not load.")).ToBeVisibleAsync();
        await Expect(page.Locator("a.mark[data-spot='almaty']")).ToBeVisibleAsync();

        await page.UnrouteAsync(Archive);
        await page.Nearer().ClickAsync();

        await Expect(page.Locator("event-map canvas.leaflet-tile-loaded").First).ToBeAttachedAsync();
        await Expect(page.GetByText("Some map tiles did not load.")).ToBeHiddenAsync();
    }
}
