using Dashboard.Client.Sources;

namespace Dashboard.Client.Tests.Sources;

public sealed class WebAddressTests
{
    [Theory]
    [InlineData("https://example.org/a", "https://example.org/a")]
    [InlineData("http://example.org/", "http://example.org/")]
    [InlineData("javascript:alert(1)", null)]
    [InlineData(" JavaScript:alert(1)", null)]
    [InlineData("data:text/html,x", null)]
    [InlineData("//example.org/a", null)]
    [InlineData("file:///etc/passwd", null)]
    [InlineData("/a", null)]
    [InlineData("", null)]
    [InlineData(null, null)]
    public void Only_addresses_of_the_web_become_links(string? url, string? address) => Assert.Equal(address, WebAddress.Of(url));
}
