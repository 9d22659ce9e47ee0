using System.Text.Json;

namespace Dashboard.Browser.Tests.Shell;

/// <summary>
/// What a screen reader gets, line by line: for every focus stop the role, name and states in the browser's accessibility tree, and the
/// live regions in between. Not the words of a voice: each screen reader has its own.
/// </summary>
internal sealed class ScreenReader
{
    // Handles and sliders are in shadow trees.
    private const string WithFocus =
        "(() => { let at = document.activeElement; while (at.shadowRoot?.activeElement) at = at.shadowRoot.activeElement; return at; })()";

    private static readonly string[] States = ["expanded", "checked", "pressed", "selected", "invalid", "disabled"];

    private readonly IPage page;
    private readonly ICDPSession session;
    private readonly List<string> heard = [];

    private ScreenReader(IPage page, ICDPSession session) => (this.page, this.session) = (page, session);

    /// <summary>Everything heard so far.</summary>
    public IReadOnlyList<string> Heard => heard;

    public static async Task<ScreenReader> At(IPage page)
    {
        await page.EvaluateAsync(
            """
            () => {
              const said = new Map();
              const regions = () => document.querySelectorAll('[role=status], [role=alert], [aria-live=polite]');
              window.announced = [];
              for (const region of regions()) said.set(region.className, region.textContent);
              new MutationObserver(() => {
                for (const region of regions()) {
                  const words = region.textContent.replace(/\s+/g, ' ').trim();
                  if (words && words !== (said.get(region.className) ?? '').replace(/\s+/g, ' ').trim()) window.announced.push(words);
                  said.set(region.className, region.textContent);
                }
              }).observe(document, { subtree: true, childList: true, characterData: true });
            }
            """);
        var tree = await page.Context.NewCDPSessionAsync(page);
        await tree.SendAsync("Accessibility.enable");
        return new ScreenReader(page, tree);
    }

    /// <summary>Presses a key and records the focus.</summary>
    public async Task Press(string key)
    {
        await page.Keyboard.PressAsync(key);
        heard.Add($"[{key}] {await Focused()}");
    }

    /// <summary>Follows the focused link; what comes is recorded by the next call.</summary>
    public async Task Enter()
    {
        heard.Add("[Enter]");
        await page.Keyboard.PressAsync("Enter");
    }

    /// <summary>Presses a key until the name begins with the given text; stops in between are not recorded.</summary>
    public async Task PressTo(string key, string name, int most = 120)
    {
        for (var times = 1; times <= most; times++)
        {
            await page.Keyboard.PressAsync(key);
            var now = await Focused();
            if (!now.Contains($"\"{name}", StringComparison.Ordinal))
                continue;
            heard.Add($"[{key} …] {now}");
            return;
        }

        Assert.Fail($"Nothing named \"{name}…\" was reached by {most} times {key}. Heard so far:\n{string.Join('\n', heard)}");
    }

    /// <summary>Waits until a live region contains the text, and records the last announcement.</summary>
    public async Task Listen(string part)
    {
        try
        {
            await page.Until("part => window.announced.some(words => words.includes(part))", part);
        }
        catch (TimeoutException)
        {
            Assert.Fail(
                $"\"{part}\" was not said, but {await page.EvaluateAsync<string>("() => JSON.stringify(window.announced)")}. Heard so far:\n{string.Join('\n', heard)}"
            );
        }

        heard.Add(
            $"(says) {await page.EvaluateAsync<string>("part => window.announced.splice(0).findLast(words => words.includes(part))", part)}"
        );
    }

    /// <summary>Records the focused element.</summary>
    public async Task Rest() => heard.Add($"(at) {await Focused()}");

    private async Task<string> Focused()
    {
        var handle = (await session.SendAsync("Runtime.evaluate", new Dictionary<string, object> { ["expression"] = WithFocus }))!.Value;
        var id = handle.GetProperty("result").GetProperty("objectId").GetString()!;
        var tree = (
            await session.SendAsync(
                "Accessibility.getPartialAXTree",
                new Dictionary<string, object> { ["objectId"] = id, ["fetchRelatives"] = false })
        )!.Value;
        var node = tree.GetProperty("nodes")[0];
        // Two states that are in the tree but not in the protocol.
        var attributes = (
            await session.SendAsync(
                "Runtime.evaluate",
                new Dictionary<string, object>
                {
                    ["expression"] = $"{WithFocus}.ariaValueText ?? ({WithFocus}.hasAttribute('aria-current') ? 'current' : '')",
                })
        )!.Value.GetProperty("result");
        var words = new List<string> { Value(node, "role"), $"\"{Value(node, "name")}\"" };
        if (attributes.GetProperty("value").GetString() is { Length: > 0 } state)
            words.Add(state.Replace('\u00A0', ' '));
        if (node.TryGetProperty("properties", out var properties))
        {
            words.AddRange(
                from property in properties.EnumerateArray()
                let name = property.GetProperty("name").GetString()
                let value = property.GetProperty("value").TryGetProperty("value", out var of) ? of.ToString() : ""
                where States.Contains(name, StringComparer.Ordinal) && (name == "expanded" || value is not ("" or "false" or "False"))
                select $"{name} {value.ToLowerInvariant()}");
        }

        return string.Join(", ", words);
    }

    private static string Value(JsonElement node, string property) =>
        node.TryGetProperty(property, out var of) && of.TryGetProperty("value", out var value)
            ? value.ToString().Replace('\u00A0', ' ').Trim()
            : "";
}
