using System.Text.Json;

namespace Dashboard.Browser.Tests.Map;

internal static class LiveMap
{
    private const string Centres =
        """
        marks => JSON.stringify(Object.fromEntries(marks.flatMap(mark => {
          const box = [...mark.querySelectorAll('.hit')].map(hit => hit.getBoundingClientRect()).find(box => box.width > 0);
          return box ? [[mark.dataset.id ?? 'spot ' + mark.dataset.spot, [box.x + box.width / 2, box.y + box.height / 2, box.width]]] : [];
        })))
        """;

    public static ILocator Map(this IPage page) => page.Locator("event-map");

    public static ILocator Nearer(this IPage page) => page.GetByRole(AriaRole.Button, new() { Name = "Zoom in" });

    public static ILocator Farther(this IPage page) => page.GetByRole(AriaRole.Button, new() { Name = "Zoom out" });

    public static ILocator Whole(this IPage page) => page.GetByRole(AriaRole.Button, new() { Name = "Show the whole map" });

    /// <summary>Waits until the map is live.</summary>
    public static async Task<IPage> Alive(this Task<IPage> opening)
    {
        var page = await opening;
        // An interaction loads it without waiting for an idle moment.
        await page.Map().DispatchEventAsync("pointerover");
        await Expect(page.Locator("event-map:state(live)")).ToBeVisibleAsync();
        await Expect(page.Nearer()).ToBeVisibleAsync();
        return page;
    }

    /// <summary>Waits until the map has stopped moving.</summary>
    public static Task Settled(this IPage page) => page.EvaluateAsync(
        """
        async () => {
          const frame = document.querySelector('event-map .frame');
          const box = () => JSON.stringify(frame.getBoundingClientRect());
          const wait = () => new Promise(resolve => setTimeout(resolve, 60));
          let same = 0;
          for (let last = box(); same < 6; last = box()) {
            await wait();
            same = box() === last ? same + 1 : 0;
          }
        }
        """);

    /// <summary>Centre and width of each visible mark, in pixels of the window, by id.</summary>
    public static async Task<IReadOnlyDictionary<string, double[]>> Places(this IPage page) =>
        JsonSerializer.Deserialize<Dictionary<string, double[]>>(await page.Marks().EvaluateAllAsync<string>(Centres))!;

    public static async Task<double> FrameWidth(this IPage page) => (await page.Locator("event-map .frame").BoundingBoxAsync())!.Width;

    /// <summary>Waits for the width of the frame: a busy machine starts a move late.</summary>
    public static Task HasFrameWidth(this IPage page, double width, double slack) => page.Until(
        "([width, slack]) => Math.abs(document.querySelector('event-map .frame').getBoundingClientRect().width - width) <= slack",
        new[] { width, slack });

    /// <summary>Whether the map is in a custom state.</summary>
    public static Task<bool> Is(this IPage page, string state) =>
        page.EvaluateAsync<bool>("state => document.querySelector('event-map').matches(`:state(${state})`)", state);

    /// <summary>A point of the map without a mark near it.</summary>
    public static async Task<(float X, float Y)> Ground(this IPage page)
    {
        var box = (await page.Map().BoundingBoxAsync())!;
        return (box.X + box.Width * 0.45f, box.Y + box.Height * 0.55f);
    }
}
