using Dashboard.Server.Tests;

namespace Dashboard.Browser.Tests.Map;

/// <summary>Marks that are too close together for a finger.</summary>
public sealed class ChoiceOfMarksTests(Site site) : BrowserTest(site)
{
    // The point between two marks whose discs are close together.
    private const string Between = """
        () => {
          const marks = [...document.querySelectorAll('a.mark')].filter(mark => mark.checkVisibility()).flatMap(mark => {
            const box = mark.querySelector('.disc')?.getBoundingClientRect();
            return box?.width ? [{ x: box.x + box.width / 2, y: box.y + box.height / 2, r: box.width / 2 }] : [];
          });
          const pairs = marks.flatMap((one, i) => marks.slice(i + 1).map(other => {
            const apart = Math.hypot(one.x - other.x, one.y - other.y);
            const gap = apart - one.r - other.r;
            const along = (one.r + gap / 2) / apart;
            return { gap, x: one.x + (other.x - one.x) * along, y: one.y + (other.y - one.y) * along };
          }));
          const { x, y } = pairs.filter(({ gap }) => gap > 6).sort((one, other) => one.gap - other.gap)[0];
          return [x, y];
        }
        """;

    [Fact]
    public async Task A_tap_between_two_marks_brings_a_choice_and_one_on_a_disc_opens_its_mark()
    {
        var options = On(Screens.Phone);
        options.HasTouch = true;
        var page = await Open($"/d/{Datasets.Shipped}", options).Alive();
        var between = await page.EvaluateAsync<float[]>(Between);

        await page.Touchscreen.TapAsync(between[0], between[1]);

        var choice = page.GetByRole(AriaRole.Dialog, new() { Name = "Choose a place" });
        await Expect(choice).ToBeVisibleAsync();
        await Expect(choice.GetByRole(AriaRole.Link)).Not.ToHaveCountAsync(1);
        var link = choice.GetByRole(AriaRole.Link).First;
        var address = await link.GetAttributeAsync("href");
        await link.TapAsync();
        await Expect(page).ToHaveURLAsync(address!);
        await Expect(choice).ToBeHiddenAsync();

        await page.GotoAsync($"/d/{Datasets.Shipped}");
        await Task.FromResult(page).Alive();
        await page.Touchscreen.TapAsync(between[0], between[1]);
        await Expect(choice).ToBeVisibleAsync();
        await page.Keyboard.PressAsync("Escape");
        await Expect(choice).ToBeHiddenAsync();

        var disc = (await page.Locator("a.mark[data-id=almaty] .disc").BoundingBoxAsync())!;
        await page.Touchscreen.TapAsync(disc.X + (disc.Width / 2), disc.Y + (disc.Height / 2));
        await Expect(page.Chip("place filter: Almaty")).ToBeVisibleAsync();
    }
}
