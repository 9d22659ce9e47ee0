namespace Dashboard.Browser.Tests;

/// <summary>The browser of the machine. None is downloaded.</summary>
internal static class Chromium
{
    private const string Variable = "CHROMIUM_PATH";
    private const string OfDebian = "/usr/bin/chromium";

    /// <summary>Starts it without a window.</summary>
    public static Task<IBrowser> StartAsync(IPlaywright playwright) => playwright.Chromium.LaunchAsync(new()
    {
        ExecutablePath = Path(Environment.GetEnvironmentVariable(Variable), File.Exists),
        Args = ["--no-sandbox", "--disable-gpu", "--disable-background-networking"],
    });

    /// <summary>Where it is.</summary>
    /// <param name="named">What the environment names, or null.</param>
    /// <param name="exists">Whether there is a file.</param>
    public static string Path(string? named, Func<string, bool> exists)
    {
        if (!string.IsNullOrWhiteSpace(named))
            return exists(named) ? named : throw new InvalidOperationException($"{Variable} is {named}, and there is no such file; set it to the path of Chromium.");
        return exists(OfDebian) ? OfDebian : throw new InvalidOperationException($"The browser tests need Chromium: install Debian's chromium, or set {Variable} to the path of another one.");
    }
}
