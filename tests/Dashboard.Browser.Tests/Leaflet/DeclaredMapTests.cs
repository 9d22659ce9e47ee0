namespace Dashboard.Browser.Tests.Leaflet;

/// <summary>A map declared in a page of its own, with the modules that the site serves.</summary>
public sealed class DeclaredMapTests(Site site) : BrowserTest(site)
{
    private const string Page = """
        <!doctype html><html lang="en"><title>Map</title><script type="module" src="/site.js"></script>
        <style>leaflet-map { display: block; position: relative; height: 400px; width: 600px }</style>
        <leaflet-map id="one" center="43.6,51.2" zoom="9" data-name="Harbour and port" data-nearer="Zoom in" data-farther="Zoom out" data-whole="Whole">
          <leaflet-tile-layer url="/none/{z}/{x}/{y}.png" attribution="Somebody"></leaflet-tile-layer>
          <leaflet-geojson data='{"type":"Polygon","coordinates":[[[51,43.5],[51.4,43.5],[51.4,43.7],[51,43.5]]]}'></leaflet-geojson>
          <leaflet-marker key="harbour" lat="43.6" lng="51.2" name="Harbour">Harbour<leaflet-popup>Strike &lt;b&gt;since&lt;/b&gt; dawn, <a href="/about">more</a></leaflet-popup></leaflet-marker>
          <leaflet-marker key="gate" lat="43.65" lng="51.3" name="Gate" href="/gate"><a href="/gate">Gate</a></leaflet-marker>
          <leaflet-circle-marker lat="43.55" lng="51.1" radius="14" name="Market">Market</leaflet-circle-marker>
        </leaflet-map>
        """;

    [Fact]
    public async Task What_is_declared_is_drawn()
    {
        var page = await Declared();

        await Expect(page.GetByRole(AriaRole.Group, new() { Name = "Harbour and port" })).ToBeVisibleAsync();
        await Expect(page.GetByRole(AriaRole.Button, new() { Name = "Harbour", Exact = true })).ToBeVisibleAsync();
        await Expect(page.GetByRole(AriaRole.Link, new() { Name = "Gate" })).ToHaveAttributeAsync("href", "/gate");
        await Expect(page.GetByRole(AriaRole.Button, new() { Name = "Market" })).ToBeVisibleAsync();
        await Expect(page.Locator("leaflet-map path.shape")).ToHaveCountAsync(2);
        await Expect(page.GetByText("Somebody")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task A_marker_stands_at_its_place()
    {
        var page = await Declared();

        var map = (await page.Locator("leaflet-map").BoundingBoxAsync())!;
        var mark = (await page.GetByRole(AriaRole.Button, new() { Name = "Harbour", Exact = true }).BoundingBoxAsync())!;

        Assert.Equal(map.X + map.Width / 2, mark.X + mark.Width / 2, 1d);
        Assert.Equal(map.Y + map.Height / 2, mark.Y + mark.Height / 2, 1d);
    }

    [Fact]
    public async Task A_popup_has_the_nodes_of_its_declaration_opens_by_keyboard_and_closes_on_Escape()
    {
        var page = await Declared();

        await page.GetByRole(AriaRole.Button, new() { Name = "Harbour", Exact = true }).PressAsync("Enter");

        var popup = page.Locator("leaflet-map .leaflet-popup-content");
        await Expect(popup).ToHaveTextAsync("Strike <b>since</b> dawn, more");
        await Expect(popup.GetByRole(AriaRole.Link, new() { Name = "more" })).ToBeVisibleAsync();
        await page.Keyboard.PressAsync("Escape");
        await Expect(popup).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task A_change_of_one_layer_leaves_the_others()
    {
        var page = await Declared();
        await page.EvaluateAsync("() => { window.gate = document.querySelector('leaflet-map').shadowRoot.querySelector('a.dot'); }");

        await page.EvaluateAsync(
            "() => { const map = document.querySelector('leaflet-map'); map.querySelector('[key=harbour]').setAttribute('name', 'Port'); map.querySelector('leaflet-circle-marker').remove(); }"
        );

        await Expect(page.GetByRole(AriaRole.Button, new() { Name = "Port", Exact = true })).ToBeVisibleAsync();
        await Expect(page.GetByRole(AriaRole.Button, new() { Name = "Market" })).ToHaveCountAsync(0);
        Assert.True(
            await page.EvaluateAsync<bool>("() => window.gate === document.querySelector('leaflet-map').shadowRoot.querySelector('a.dot')")
        );
    }

    [Fact]
    public async Task Clicks_and_rests_are_told_by_the_elements()
    {
        var page = await Declared();
        await page.EvaluateAsync(
            """
            () => {
              window.told = [];
              for (const name of ['leaflet-click', 'leaflet-layer-click', 'leaflet-moveend']) document.addEventListener(name, ({ target, detail }) => window.told.push(`${name} ${target.getAttribute('name') ?? target.id} ${Math.round(detail.latitude * 10)}`));
            }
            """);

        await page.GetByRole(AriaRole.Button, new() { Name = "Harbour", Exact = true }).PressAsync("Enter");
        await page.Keyboard.PressAsync("Escape");
        var box = (await page.Locator("leaflet-map").BoundingBoxAsync())!;
        await page.Mouse.ClickAsync(box.X + 60, box.Y + 350);
        await page.GetByRole(AriaRole.Button, new() { Name = "Zoom in" }).ClickAsync();

        await page.WaitForFunctionAsync("() => window.told.some(told => told.startsWith('leaflet-moveend one 436'))");
        var told = await page.EvaluateAsync<string[]>("() => window.told.filter(told => told.includes('click'))");
        Assert.Equal(["leaflet-layer-click Harbour 436", "leaflet-click one 433"], told);
    }

    [Fact]
    public async Task An_element_that_takes_the_place_of_another_goes_on_where_it_was()
    {
        var page = await Declared();
        await page.GetByRole(AriaRole.Button, new() { Name = "Zoom in" }).ClickAsync();
        await page.EvaluateAsync(
            "() => { const map = document.querySelector('leaflet-map'); window.box = map.shadowRoot.querySelector('.map'); map.replaceWith(map.cloneNode(true)); }"
        );

        Assert.True(
            await page.EvaluateAsync<bool>("() => window.box === document.querySelector('leaflet-map').shadowRoot.querySelector('.map')"));
        await Expect(page.Locator("leaflet-map .whole")).ToHaveAttributeAsync("aria-disabled", "false");
    }

    private async Task<IPage> Declared()
    {
        var page = await Open("/robots.txt", On(Screens.Tablet));
        await page.RouteAsync("**/declared", route => route.FulfillAsync(new() { ContentType = "text/html", Body = Page }));
        await page.GotoAsync("/declared");
        await page.Locator("leaflet-map").DispatchEventAsync("pointerover");
        await Expect(page.Locator("leaflet-map:state(live)")).ToBeVisibleAsync();
        return page;
    }
}
