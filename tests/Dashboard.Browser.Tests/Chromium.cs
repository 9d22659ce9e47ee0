using System.Diagnostics;

namespace Dashboard.Browser.Tests;

/// <summary>The browser of the machine; if there is none and installing is allowed, Debian's is installed.</summary>
internal static class Chromium
{
    private const string Variable = "CHROMIUM_PATH";
    private const string OfDebian = "/usr/bin/chromium";

    // Debian's headless build opens a context in half the time.
    private const string Headless = "/usr/bin/chromium-headless-shell";
    private const string Installer = "/usr/bin/apt-get";

    public static async Task<IBrowser> StartAsync(IPlaywright playwright)
    {
        var named = Environment.GetEnvironmentVariable(Variable);
        if (
            string.IsNullOrWhiteSpace(named)
            && !File.Exists(Headless)
            && !File.Exists(OfDebian)
            && Environment.IsPrivilegedProcess
            && File.Exists(Installer))
            await InstallAsync();
        return await playwright.Chromium.LaunchAsync(
            new()
            {
                ExecutablePath = Path(named, File.Exists),
                // A document of a test is gone before optimized JavaScript would pay for itself; WebAssembly is optimized as ever.
                Args = ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--js-flags=--no-opt --no-maglev"],
            });
    }

    /// <summary>Its path.</summary>
    /// <param name="named">The path in the environment, or null.</param>
    /// <param name="exists">Whether a file exists.</param>
    public static string Path(string? named, Func<string, bool> exists)
    {
        if (!string.IsNullOrWhiteSpace(named))
            return exists(named)
                ? named
                : throw new InvalidOperationException($"{Variable} is {named}, and there is no such file; set it to the path of Chromium.");
        return Array.Find([Headless, OfDebian], path => exists(path))
            ?? throw new InvalidOperationException(
                $"The browser tests need Chromium: install Debian's chromium-headless-shell or chromium, or set {Variable} to the path of another one."
            );
    }

    // A failure shows up in Path, which looks for the browser next.
    private static async Task InstallAsync()
    {
        foreach (var arguments in new[] { "-qq update", "-qq -y install chromium-headless-shell" })
        {
            using var install = Process.Start(
                new ProcessStartInfo(Installer, arguments) { Environment = { ["DEBIAN_FRONTEND"] = "noninteractive" } });
            await install!.WaitForExitAsync(TestContext.Current.CancellationToken);
        }
    }
}
