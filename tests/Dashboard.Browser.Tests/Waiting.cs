namespace Dashboard.Browser.Tests;

/// <summary>Waits until a function is true. Playwright asks at each frame, and so has frames drawn that nobody sees.</summary>
internal static class Waiting
{
    /// <summary>Milliseconds between two looks.</summary>
    public const float PollMs = 30;

    public static Task<IJSHandle> Until(this IPage page, string function, object? argument = null) =>
        page.MainFrame.Until(function, argument);

    public static Task<IJSHandle> Until(this IFrame frame, string function, object? argument = null) =>
        frame.WaitForFunctionAsync(function, argument, new() { PollingInterval = PollMs });

    /// <summary>Waits until a function finds no faults; if it still does in the end, the test fails with them.</summary>
    public static async Task UntilNone(this IPage page, string faults)
    {
        try
        {
            await page.Until($"() => ({faults})().length === 0");
        }
        catch (TimeoutException)
        {
            Assert.Empty(await page.EvaluateAsync<string[]>(faults));
        }
    }
}
