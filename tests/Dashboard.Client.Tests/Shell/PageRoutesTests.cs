using Dashboard.Client.Shell;
using Microsoft.AspNetCore.Components;

namespace Dashboard.Client.Tests.Shell;

public sealed class PageRoutesTests
{
    public static TheoryData<Type, string> Pages =>
    [
        .. from page in typeof(Routes).Assembly.GetTypes()
           from route in page.GetCustomAttributes(typeof(RouteAttribute), false).Cast<RouteAttribute>()
           select (page, route.Template),
    ];

    [Theory]
    [MemberData(nameof(Pages))]
    public void Every_page_is_found_at_its_address(Type page, string template)
    {
        var found = Match(
            template.Replace("{Dataset}", "harbour%201931", StringComparison.Ordinal).Replace("{Id}", "e%2F1", StringComparison.Ordinal)
                + "?q=x");

        Assert.Equal(page, found?.Page);
        Assert.Equal(
            template.Contains("{Dataset}", StringComparison.Ordinal) ? "harbour 1931" : null,
            found?.Values.GetValueOrDefault("Dataset"));
        Assert.Equal(template.Contains("{Id}", StringComparison.Ordinal) ? "e/1" : null, found?.Values.GetValueOrDefault("Id"));
    }

    [Theory]
    [InlineData("/D/x/About", true)]
    [InlineData("/d/x/", true)]
    [InlineData("/d", false)]
    [InlineData("/d/x/nothing", false)]
    [InlineData("/d/x/events/e1/more", false)]
    public void An_address_has_a_page_as_the_router_would_say(string path, bool isFound) => Assert.Equal(isFound, Match(path) is not null);

    private static (Type Page, IReadOnlyDictionary<string, string> Values)? Match(string address) =>
        PageRoutes.Match(new Uri("https://dashboard.example" + address));
}
