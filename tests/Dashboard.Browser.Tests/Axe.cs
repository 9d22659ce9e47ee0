using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;

namespace Dashboard.Browser.Tests;

/// <summary>What axe finds on a page, in light and dark.</summary>
internal static class Axe
{
    private const string TwoFrames = "() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))";

    private static readonly AxeRunOptions Rules = new()
    {
        RunOnly = new RunOnlyOptions { Type = "tag", Values = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] },

        // Experimental, and wrong about marks: their number is drawn before their name and said after it.
        Rules = new Dictionary<string, RuleOptions>(StringComparer.Ordinal) { ["label-content-name-mismatch"] = new() { Enabled = false } },
    };

    // On another screen all but the colours can be wrong.
    private static readonly AxeRunOptions RulesOfLayout = new()
    {
        RunOnly = Rules.RunOnly,
        Rules = new Dictionary<string, RuleOptions>(Rules.Rules, StringComparer.Ordinal) { ["color-contrast"] = new() { Enabled = false } },
    };

    // In other colours nothing else than they can be wrong.
    private static readonly AxeRunOptions RulesOfColour = new() { RunOnly = new RunOnlyOptions { Type = "rule", Values = ["color-contrast"] } };

    /// <summary>Every violation, told so that it can be mended. The page is one that was opened in light colours, without motion.</summary>
    public static async Task<IReadOnlyList<string>> FindAsync(IPage page)
    {
        var light = await page.RunAxe(Rules);
        await page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Dark });
        // The other colours are there once they are drawn.
        await page.EvaluateAsync(TwoFrames);
        var dark = await page.RunAxe(RulesOfColour);
        return [.. Told("light", light), .. Told("dark", dark)];
    }

    /// <summary>The same on a desk, and then what a phone's width changes. The page is one that was opened on a desk.</summary>
    public static async Task<IReadOnlyList<string>> FindOnDeskAndPhoneAsync(IPage page)
    {
        var desk = await FindAsync(page);
        await page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Light });
        await page.SetViewportSizeAsync(Screens.Phone.Width, Screens.Phone.Height);
        await page.EvaluateAsync(TwoFrames);
        return [.. desk, .. Told("light on a phone", await page.RunAxe(RulesOfLayout))];
    }

    // A row that the sticky foot of a sheet covers is not small: it is scrolled out from under it.
    private static bool IsCovered(AxeResultNode node) => node.Any.Any(check => check.Message.Contains("partially obscured", StringComparison.Ordinal));

    private static IEnumerable<string> Told(string colours, AxeResult result) =>
        from violation in result.Violations
        from node in violation.Nodes
        where !IsCovered(node)
        select $"In {colours}, {violation.Id}: {node.Html}\n{string.Join('\n', node.Any.Concat(node.All).Concat(node.None).Select(check => check.Message))}";
}
