using System.Net.Http.Json;
using Dashboard.Client.Addresses;
using Dashboard.Shared.Views;
using Microsoft.AspNetCore.Components.WebAssembly.Http;

namespace Dashboard.Client.Requests;

/// <summary>Client of the server's API.</summary>
internal sealed class Api(HttpClient http)
{
    private static readonly TimeSpan RequestTimeout = TimeSpan.FromSeconds(10);

    /// <summary>The response at an address.</summary>
    /// <exception cref="UnknownEntityException">404.</exception>
    /// <exception cref="VersionGoneException">410.</exception>
    /// <exception cref="InvalidRequestException">400.</exception>
    /// <exception cref="HttpRequestException">The server is unreachable, or returned another error.</exception>
    public async Task<T> GetAsync<T>(string address, CancellationToken cancellationToken)
    {
        using var response = await http.GetAsync(address, cancellationToken);
        if (!response.IsSuccessStatusCode)
            throw await Refusal.OfAsync(response, cancellationToken);
        return await response.Content.ReadFromJsonAsync<T>(ViewJson.Options, cancellationToken)
            ?? throw new HttpRequestException($"{address} was answered with nothing.");
    }

    /// <summary>The bytes of a version of a dataset; null if the server refuses or is unreachable.</summary>
    public async Task<byte[]?> SnapshotAsync(string dataset, string version)
    {
        try
        {
            using var response = await http.GetAsync(ApiAddress.OfSnapshot(dataset, version));
            return response.IsSuccessStatusCode ? await response.Content.ReadAsByteArrayAsync() : null;
        }
        catch (HttpRequestException)
        {
            return null;
        }
    }

    /// <summary>Whether the server responds at an address, with whatever status.</summary>
    public async Task<bool> ReachesAsync(string address)
    {
        using var request = new HttpRequestMessage(HttpMethod.Head, address);
        request.SetBrowserRequestCache(BrowserRequestCache.NoStore);
        using var limit = new CancellationTokenSource(RequestTimeout);
        try
        {
            using var response = await http.SendAsync(request, limit.Token);
            return true;
        }
        catch (Exception error) when (error is HttpRequestException or OperationCanceledException)
        {
            return false;
        }
    }
}
