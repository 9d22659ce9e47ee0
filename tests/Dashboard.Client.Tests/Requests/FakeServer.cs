using System.Net;
using System.Text;

namespace Dashboard.Client.Tests.Requests;

/// <summary>Returns what a test sets up by path and query, and records the requests.</summary>
internal sealed class FakeServer(Func<string, (int Status, string Json)> answer) : HttpMessageHandler
{
    public const string Origin = "http://localhost/";

    /// <summary>Unreachable.</summary>
    public static FakeServer Silent => new(_ => throw new HttpRequestException("Nobody answers."));

    public List<string> Asked { get; } = [];

    public HttpClient Client => new(this) { BaseAddress = new Uri(Origin) };

    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var address = request.RequestUri!.PathAndQuery;
        Asked.Add(address);
        var (status, json) = answer(address);
        return Task.FromResult(new HttpResponseMessage((HttpStatusCode)status)
        {
            RequestMessage = request,
            Content = new StringContent(json, Encoding.UTF8, status < 400 ? "application/json" : "application/problem+json"),
        });
    }
}
