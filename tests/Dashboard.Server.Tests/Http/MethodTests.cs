using System.Net;

namespace Dashboard.Server.Tests.Http;

public sealed class MethodTests(TinyServer tiny)
{
    private static readonly string[] Paths =
    [
        $"/d/{TinyDataset.Id}",
        $"/embed/{TinyDataset.Id}/map",
        $"/api/v1/{TinyDataset.Id}/view",
        "/oembed",
        "/robots.txt",
        "/tokens.css",
        "/nowhere",
        "/",
    ];
    private readonly HttpClient client = tiny.Host.CreateClient(new() { AllowAutoRedirect = false });

    private static CancellationToken CancellationToken => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("POST")]
    [InlineData("PUT")]
    [InlineData("DELETE")]
    [InlineData("PATCH")]
    [InlineData("FOO")]
    public async Task What_would_change_something_is_refused_with_what_is_allowed(string method)
    {
        foreach (var path in Paths)
        {
            using var answer = await Send(method, path);
            Assert.Equal((path, HttpStatusCode.MethodNotAllowed), (path, answer.StatusCode));
            Assert.Equal(["GET", "HEAD", "OPTIONS"], answer.Content.Headers.Allow);
            Assert.Equal("no-store", answer.Headers.CacheControl?.ToString());
            Assert.Contains("GET, HEAD or OPTIONS", await answer.Content.ReadAsStringAsync(CancellationToken), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task What_is_allowed_is_told_everywhere_and_other_sites_may_read_the_api_only()
    {
        foreach (var path in Paths)
        {
            using var answer = await Send("OPTIONS", path);
            Assert.Equal((path, HttpStatusCode.NoContent), (path, answer.StatusCode));
            Assert.Equal(["GET", "HEAD", "OPTIONS"], answer.Content.Headers.Allow);
            Assert.Equal(
                path.StartsWith("/api", StringComparison.Ordinal) || path == "/oembed",
                answer.Headers.Contains("Access-Control-Allow-Methods"));
        }
    }

    [Fact]
    public async Task Head_is_allowed()
    {
        using var answer = await Send("HEAD", Paths[0]);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
    }

    private async Task<HttpResponseMessage> Send(string method, string path)
    {
        using var request = new HttpRequestMessage(new HttpMethod(method), path);
        return await client.SendAsync(request, CancellationToken);
    }
}
