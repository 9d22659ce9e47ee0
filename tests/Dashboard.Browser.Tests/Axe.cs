using Deque.AxeCore.Commons;

namespace Dashboard.Browser.Tests;

/// <summary>Runs axe on a page, in light and dark.</summary>
internal static class Axe
{
    private const string TwoFrames = "() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))";

    // The rule that is left out is experimental, and wrong about marks: their number is drawn before their name and announced after it.
    private const string Rules =
        """
        {
          runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] },
          rules: { 'label-content-name-mismatch': { enabled: false } },
        }
        """;

    // On another screen everything but colours can fail.
    private const string RulesOfLayout =
        """
        {
          runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] },
          rules: { 'label-content-name-mismatch': { enabled: false }, 'color-contrast': { enabled: false } },
        }
        """;

    // In other colours only the colours can fail.
    private const string RulesOfColour = "{ runOnly: { type: 'rule', values: ['color-contrast'] } }";

    private static readonly string Script = new BundledAxeScriptProvider().GetScript();

    /// <summary>Every violation with the details needed to fix it. The page must be opened in light colours, without motion.</summary>
    /// <param name="page">The page; frames in it are other pages.</param>
    /// <param name="part">Selector of the part that is checked: the rest of a page needs no second check.</param>
    public static async Task<IReadOnlyList<string>> FindAsync(IPage page, string part = "html")
    {
        await page.EvaluateAsync(Script);
        var light = await Run(page, part, "light", Rules);
        await page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Dark });
        // The other colours apply after the next frame.
        await page.EvaluateAsync(TwoFrames);
        return [.. light, .. await Run(page, part, "dark", RulesOfColour)];
    }

    /// <summary>
    /// The same on a desktop screen, followed by what the width of a phone changes. The page must be opened on a desktop screen.
    /// </summary>
    public static async Task<IReadOnlyList<string>> FindOnDeskAndPhoneAsync(IPage page, string part = "html")
    {
        var desk = await FindAsync(page, part);
        await page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Light });
        await page.SetViewportSizeAsync(Screens.Phone.Width, Screens.Phone.Height);
        await page.EvaluateAsync(TwoFrames);
        return [.. desk, .. await Run(page, part, "light on a phone", RulesOfLayout)];
    }

    // Neither what passes nor selectors are wanted: collecting them takes longer than the rules. A row below the sticky foot of a sheet is
    // not too small: it can be scrolled into view.
    private static Task<string[]> Run(IPage page, string part, string colours, string rules) => page.EvaluateAsync<string[]>(
        $$"""
        async ([part, colours]) => {
          const only = { resultTypes: ['violations'], preload: false, selectors: false, elementRef: false, iframes: false };
          const { violations } = await axe.run(part, { ...{{rules}}, ...only });
          return violations.flatMap(({ id, nodes }) => nodes
            .filter(({ any }) => !any.some(({ message }) => message.includes('partially obscured')))
            .map(({ html, any, all, none }) =>
              `In ${colours}, ${id}: ${html}\n${[...any, ...all, ...none].map(({ message }) => message).join('\n')}`));
        }
        """,
        new[] { part, colours });
}
