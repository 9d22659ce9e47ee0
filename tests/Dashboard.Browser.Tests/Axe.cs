using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;

namespace Dashboard.Browser.Tests;

/// <summary>Runs axe on a page, in light and dark.</summary>
internal static class Axe
{
    private const string TwoFrames = "() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))";

    private static readonly AxeRunOptions Rules = new()
    {
        RunOnly = new RunOnlyOptions { Type = "tag", Values = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] },

        // Experimental, and wrong about marks: their number is drawn before their name and announced after it.
        Rules = new Dictionary<string, RuleOptions>(StringComparer.Ordinal) { ["label-content-name-mismatch"] = new() { Enabled = false } },
    };

    // On another screen everything but colours can fail.
    private static readonly AxeRunOptions RulesOfLayout = new()
    {
        RunOnly = Rules.RunOnly,
        Rules = new Dictionary<string, RuleOptions>(Rules.Rules, StringComparer.Ordinal) { ["color-contrast"] = new() { Enabled = false } },
    };

    // In other colours only the colours can fail.
    private static readonly AxeRunOptions RulesOfColour = new()
    {
        RunOnly = new RunOnlyOptions { Type = "rule", Values = ["color-contrast"] },
    };

    /// <summary>Every violation with the details needed to fix it. The page must be opened in light colours, without motion.</summary>
    public static async Task<IReadOnlyList<string>> FindAsync(IPage page)
    {
        var light = await page.RunAxe(Rules);
        await page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Dark });
        // The other colours apply after the next frame.
        await page.EvaluateAsync(TwoFrames);
        var dark = await page.RunAxe(RulesOfColour);
        return [.. BrushEvents("light", light), .. BrushEvents("dark", dark)];
    }

    /// <summary>
    /// The same on a desktop screen, followed by what the width of a phone changes. The page must be opened on a desktop screen.
    /// </summary>
    public static async Task<IReadOnlyList<string>> FindOnDeskAndPhoneAsync(IPage page)
    {
        var desk = await FindAsync(page);
        await page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Light });
        await page.SetViewportSizeAsync(Screens.Phone.Width, Screens.Phone.Height);
        await page.EvaluateAsync(TwoFrames);
        return [.. desk, .. BrushEvents("light on a phone", await page.RunAxe(RulesOfLayout))];
    }

    // A row below the sticky foot of a sheet is not too small: it can be scrolled into view.
    private static bool IsCovered(AxeResultNode node) =>
        node.Any.Any(check => check.Message.Contains("partially obscured", StringComparison.Ordinal));

    private static IEnumerable<string> BrushEvents(string colours, AxeResult result) =>
        from violation in result.Violations
        from node in violation.Nodes
        where !IsCovered(node)
        select $"In {colours}, {violation.Id}: {node.Html}\n{string.Join('\n', node.Any.Concat(node.All).Concat(node.None).Select(check => check.Message))}";
}
