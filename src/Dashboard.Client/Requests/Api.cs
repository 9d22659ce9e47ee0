using System.Net.Http.Json;
using Dashboard.Shared.Views;

namespace Dashboard.Client.Requests;

/// <summary>Asks the API. What one page asks for twice is asked once: see <see cref="PagePreparation"/>.</summary>
internal sealed class Api(HttpClient http)
{
    private readonly Dictionary<string, Task> answers = new(StringComparer.Ordinal);

    /// <summary>Forgets the answers of the page before.</summary>
    public void Forget() => answers.Clear();

    /// <summary>The answer at an address.</summary>
    /// <exception cref="UnknownThingException">404.</exception>
    /// <exception cref="VersionGoneException">410.</exception>
    /// <exception cref="InvalidRequestException">400.</exception>
    /// <exception cref="HttpRequestException">There is no answer.</exception>
    public Task<T> GetAsync<T>(string address, CancellationToken cancellation)
    {
        if (answers.TryGetValue(address, out var known) && !known.IsCanceled && known is Task<T> answer)
            return answer;
        var asked = AskAsync<T>(address, cancellation);
        answers[address] = asked;
        return asked;
    }

    private async Task<T> AskAsync<T>(string address, CancellationToken cancellation)
    {
        using var response = await http.GetAsync(address, cancellation);
        if (!response.IsSuccessStatusCode)
            throw await Refusal.OfAsync(response, cancellation);
        return await response.Content.ReadFromJsonAsync<T>(ViewJson.Options, cancellation)
            ?? throw new HttpRequestException($"{address} was answered with nothing.");
    }
}
