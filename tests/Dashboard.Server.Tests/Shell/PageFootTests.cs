using System.Text.RegularExpressions;
using Dashboard.Server.Tests.Http;

namespace Dashboard.Server.Tests.Shell;

public sealed partial class PageFootTests(TinyServer server)
{
    [Theory]
    [InlineData("", "Software: Dashboard {0}<", "Report an error")]
    [InlineData("?lang=ru", "Программа: Dashboard {0}<", "Сообщить об ошибке")]
    public async Task It_says_the_version_of_the_software_and_where_to_report_an_error(string query, string version, string report)
    {
        var page = await server.Host.CreateClient().GetStringAsync($"/d/{TinyDataset.Id}{query}", TestContext.Current.CancellationToken);
        var foot = Foot().Match(page).Value;

        Assert.Contains(version.Replace("{0}", Repository.Version, StringComparison.Ordinal), foot, StringComparison.Ordinal);
        Assert.Matches($"<a href=\"/d/{TinyDataset.Id}/about[^\"]*#errors\"[^>]*>{report}</a>", foot);
    }

    [GeneratedRegex("<footer.*</footer>", RegexOptions.Singleline, matchTimeoutMilliseconds: 30_000)]
    private static partial Regex Foot();
}
