namespace Dashboard.Browser.Tests;

/// <summary>Parts of the dashboard by the names used in the design.</summary>
internal static class PageParts
{
    public static ILocator Count(this IPage page) => page.Locator(".bar .count");

    public static ILocator Chip(this IPage page, string name) =>
        page.GetByRole(AriaRole.Link, new() { Name = $"Remove {name}", Exact = true });

    public static ILocator Rail(this IPage page) => page.GetByRole(AriaRole.Complementary, new() { Name = "Filters" });

    /// <summary>The row of a value in the filter rail.</summary>
    public static ILocator Row(this IPage page, string words) =>
        page.Rail().Locator("a.row").Filter(new() { Has = page.GetByText(words, new() { Exact = true }) });

    /// <summary>The clickable part of a mark.</summary>
    public static ILocator Mark(this IPage page, string place) => page.Locator($"a.mark[data-id='{place}'] .hit:visible");

    /// <summary>Marks, including those visible only when zoomed in.</summary>
    public static ILocator Marks(this IPage page) => page.Locator("a.mark");

    /// <summary>A day on the timeline.</summary>
    public static ILocator Day(this IPage page, string day) => page.Locator($"a.column[data-from='{day}'] .hit");

    public static ILocator Timeline(this IPage page) => page.Locator("section.timeline");

    public static ILocator Casualties(this IPage page) => page.GetByRole(AriaRole.Region, new() { Name = "Casualties, as claimed" });

    /// <summary>Titles of events in the list.</summary>
    public static ILocator Events(this IPage page) => page.Locator("#events li.event h4 a");

    public static ILocator Panel(this IPage page) => page.GetByRole(AriaRole.Region, new() { Name = "Event", Exact = true });

    /// <summary>Presses a key several times within one task, so that a slow machine cannot come between.</summary>
    public static Task PressAtOnce(this ILocator element, string key, int times) =>
        element.EvaluateAsync(
            "(element, { key, times }) => { for (let i = 0; i < times; i++) element.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, composed: true, cancelable: true })); }",
            new { key, times });

    public static ILocator Notice(this IPage page) => page.Locator("ul.notice");

    /// <summary>Widths of the window at which the page is wider than it; the last stays.</summary>
    public static async Task<IReadOnlyList<int>> WidthsThatAreTooNarrow(this IPage page)
    {
        var wrong = new List<int>();
        foreach (var width in (int[])[320, 390, 680, 1024, 1280, 1600])
        {
            await page.SetViewportSizeAsync(width, 900);
            if (await page.EvaluateAsync<bool>("() => document.documentElement.scrollWidth > document.documentElement.clientWidth"))
                wrong.Add(width);
        }

        return wrong;
    }

    /// <summary>Messages about the connection and newer versions.</summary>
    public static ILocator News(this IPage page) => page.Locator("dataset-news p");
}
