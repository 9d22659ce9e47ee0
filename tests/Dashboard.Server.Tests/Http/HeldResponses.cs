namespace Dashboard.Server.Tests.Http;

/// <summary>Responses that the server holds.</summary>
internal static class HeldResponses
{
    private const int MaxRequests = 50;

    /// <summary>Gets a response that was held. A response is held after it is sent, so the next request may come first.</summary>
    public static async Task<HttpResponseMessage> GetHeldAsync(this HttpClient client, string address, CancellationToken cancellationToken)
    {
        for (var i = 0; i < MaxRequests; i++)
        {
            var answer = await client.GetAsync(address, cancellationToken);
            if (answer.Headers.TryGetValues("Cache-Status", out var status) && status.Single() == "dashboard; hit")
                return answer;
            answer.Dispose();
        }

        throw new InvalidOperationException($"{address} is never held.");
    }
}
