using System.Globalization;
using System.Net;
using Dashboard.Server.Tests.Http;

namespace Dashboard.Server.Tests.Security;

public sealed class SecurityTextTests(TinyServer server)
{
    private const string Path = "/.well-known/security.txt";

    private static CancellationToken CancellationToken => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Without_a_contact_there_is_none()
    {
        using var answer = await server.Host.CreateClient().GetAsync(Path, CancellationToken);

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    [Fact]
    public async Task It_names_the_contact_and_a_day_within_a_year_until_which_it_holds()
    {
        await using var configured = RunningServer.On(TinyDataset.New());
        configured.Settings["Dashboard:Contact"] = "mailto:security@example.org";
        using var answer = await configured.CreateClient().GetAsync(Path, CancellationToken);
        var fields = (await answer.Content.ReadAsStringAsync(CancellationToken)).TrimEnd().Split('\n')
            .Select(line => line.Split(": ", 2)).ToDictionary(field => field[0], field => field[1], StringComparer.Ordinal);

        Assert.Equal("text/plain", answer.Content.Headers.ContentType?.MediaType);
        Assert.Equal("mailto:security@example.org", fields["Contact"]);
        Assert.Equal("http://localhost" + Path, fields["Canonical"]);
        Assert.InRange(
            DateTimeOffset.Parse(fields["Expires"], CultureInfo.InvariantCulture),
            DateTimeOffset.UtcNow.AddDays(1),
            DateTimeOffset.UtcNow.AddDays(365));
    }
}
