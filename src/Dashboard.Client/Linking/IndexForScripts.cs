using System.Text.Json;
using Dashboard.Shared.Filters;
using Dashboard.Shared.Views;
using MediatR;
using Microsoft.JSInterop;

namespace Dashboard.Client.Linking;

/// <summary>
/// Provides the index to the linking script (<c>eventIndex.ts</c>) from the dataset in the browser, so that it needs no server.
/// </summary>
internal sealed class IndexForScripts(IMediator mediator, IJSRuntime scripts) : IDisposable
{
    private DotNetObjectReference<IndexForScripts>? offered;

    /// <inheritdoc/>
    public void Dispose() => offered?.Dispose();

    /// <summary>Offers itself to the script, once.</summary>
    public async Task OfferAsync()
    {
        if (offered is not null)
            return;
        offered = DotNetObjectReference.Create(this);
        await scripts.InvokeVoidAsync("dashIndexFrom", offered);
    }

    /// <summary>The index under a filter, as the API returns it.</summary>
    /// <param name="dataset">Slug.</param>
    /// <param name="query">The filter as a query string.</param>
    [JSInvokable]
    public async Task<string> Index(string dataset, string query)
    {
        var filter = QueryCodec.Parse(query, AnyVocabulary.Instance).Filter;
        return JsonSerializer.Serialize(await mediator.Send(new GetEventIndex(dataset, filter)), ViewJson.Options);
    }
}
