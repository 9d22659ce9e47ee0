using System.Text.Json;
using Dashboard.Shared.Datasets;
using Dashboard.Shared.Maps;

namespace Dashboard.Browser.Tests.Map;

/// <summary>Positions on the map in the browser's layout.</summary>
public sealed class MapGeometryTests(Site site) : BrowserTest(site)
{
    // Pixels: a mark is displaced by at most 24 from the edge of the mark over its place, whose radius is at most 30; squares of regions by
    // 40 (docs/decisions/0061, 0070).
    private const double MaxMoved = 54.5;
    private const double MaxSquareMoved = 40.5;

    // One for each of the three layouts, and areas wider and higher than the frame.
    [Theory]
    [InlineData(390, 844)]
    [InlineData(680, 900)]
    [InlineData(932, 800)]
    [InlineData(1600, 760)]
    [InlineData(1300, 1400)]
    public async Task Marks_lie_at_their_places_and_can_be_hit_the_ground_under_them_and_no_name_over_another(int width, int height)
    {
        var page = await OpenDashboard("", (width, height));

        await EachMarkHasOneDrawingThatCanBeHit(page);
        await EachMarkLiesAtItsPlace(page);
        await TheGroundLiesAsItsOwnCoordinatesSay(page);
        await NoNameLiesOverAnother(page);
    }

    private static async Task EachMarkHasOneDrawingThatCanBeHit(IPage page)
    {
        var boxes = await page.Locator("a.mark .hit:visible")
            .EvaluateAllAsync<double[]>("hits => hits.map(hit => hit.getBoundingClientRect().width)");

        Assert.NotEmpty(boxes);
        Assert.All(boxes, size => Assert.True(Math.Round(size, 2) >= 24, $"{size} px"));
        Assert.Equal(await page.Locator("a.mark:visible").CountAsync(), await page.Locator("a.mark .hit:visible").CountAsync());
    }

    private static async Task EachMarkLiesAtItsPlace(IPage page)
    {
        var frame = MapFrame.Of(new BoundingBox(46.4, 40.5, 87.4, 55.5));
        var shown = (await page.Locator("event-map .frame").BoundingBoxAsync())!;
        var marks = (
            await page.Locator("a.mark .hit:visible")
                .EvaluateAllAsync<JsonElement>(
                    """
                    hits => hits.map(hit => {
                      const { id, kind, lat, lon } = hit.closest('a').dataset;
                      const box = hit.getBoundingClientRect();
                      return { id, kind, latitude: Number(lat), longitude: Number(lon), x: box.x + box.width / 2, y: box.y + box.height / 2 };
                    })
                    """)
        ).Deserialize<PlacedMark[]>(JsonSerializerOptions.Web)!;

        Assert.All(
            marks,
            mark =>
            {
                var place = frame.Place(mark.Latitude, mark.Longitude);
                var (x, y) = (shown.X + place.X * shown.Width, shown.Y + place.Y * shown.Height);
                Assert.True(
                    Math.Sqrt(Math.Pow(mark.X - x, 2) + Math.Pow(mark.Y - y, 2)) <= (mark.Kind == "region" ? MaxSquareMoved : MaxMoved),
                    $"{mark.Id} is at {mark.X:0},{mark.Y:0}, its place at {x:0},{y:0}");
            });
    }

    private static async Task TheGroundLiesAsItsOwnCoordinatesSay(IPage page)
    {
        var frame = (await page.Locator("event-map .frame").BoundingBoxAsync())!;
        var image = page.Locator("event-map image");
        var box = await page.EvaluateAsync<double[]>(
            """
            async address => {
              const image = new DOMParser().parseFromString(await (await fetch(address)).text(), 'image/svg+xml');
              return image.documentElement.getAttribute('viewBox').split(' ').map(Number);
            }
            """,
            await image.GetAttributeAsync("href"));

        var shown = (await image.BoundingBoxAsync())!;

        var pixel = frame.Width / MapFrame.Units;
        Assert.Equal(frame.X + box[0] * pixel, shown.X, 1d);
        Assert.Equal(frame.Y + box[1] * pixel, shown.Y, 1d);
        Assert.Equal(box[2] * pixel, shown.Width, 1d);
        Assert.Equal(box[3] * pixel, shown.Height, 1d);
    }

    private static async Task NoNameLiesOverAnother(IPage page)
    {
        await page.EvaluateAsync("() => document.fonts.ready");

        // Only letters count: the box of a text is a fifth higher, above and below.
        var overlaps = await page.EvaluateAsync<string[]>(
            """
            () => {
              const isShown = text => text.checkVisibility() && text.getBoundingClientRect().width > 0;
              const texts = [...document.querySelectorAll('event-map text, .whole-country')].filter(isShown).map(text => {
                const box = text.getBoundingClientRect();
                return { words: text.textContent.trim(), left: box.left + 1, right: box.right - 1, top: box.top + box.height / 5, bottom: box.bottom - box.height / 5 };
              });
              return texts.flatMap((one, i) => texts.slice(i + 1)
                .filter(other => one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom)
                .map(other => `${one.words} and ${other.words}`));
            }
            """);

        Assert.Empty(overlaps);
    }

    private sealed record PlacedMark(string Id, string? Kind, double Latitude, double Longitude, double X, double Y);
}
