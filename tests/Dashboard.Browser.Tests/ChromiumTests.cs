namespace Dashboard.Browser.Tests;

public sealed class ChromiumTests
{
    [Fact]
    public void The_browser_that_the_environment_names_is_used() =>
        Assert.Equal("/opt/chromium", Chromium.Path("/opt/chromium", _ => true));

    [Fact]
    public void Without_a_name_it_is_the_one_without_windows() =>
        Assert.Equal("/usr/bin/chromium-headless-shell", Chromium.Path(null, _ => true));

    [Fact]
    public void Where_that_is_missing_it_is_the_whole_one() =>
        Assert.Equal("/usr/bin/chromium", Chromium.Path(null, path => path == "/usr/bin/chromium"));

    [Fact]
    public void Without_a_browser_the_failure_says_what_to_install() =>
        Assert.Contains(
            "install Debian's chromium-headless-shell or chromium, or set CHROMIUM_PATH",
            Assert.Throws<InvalidOperationException>(() => Chromium.Path(null, _ => false)).Message,
            StringComparison.Ordinal);

    [Fact]
    public void A_name_that_leads_nowhere_is_named() =>
        Assert.Contains(
            "/opt/chromium",
            Assert.Throws<InvalidOperationException>(() => Chromium.Path("/opt/chromium", _ => false)).Message,
            StringComparison.Ordinal);
}
