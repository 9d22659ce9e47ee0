using System.Text.Json;
using Dashboard.Shared.Filters;
using Dashboard.Shared.Views;
using MediatR;
using Microsoft.JSInterop;

namespace Dashboard.Client.Linking;

/// <summary>Gives the script that links things its index (<c>eventIndex.ts</c>) as components get their answers: from the dataset in the browser, so that it needs no server.</summary>
internal sealed class IndexForScripts(IMediator mediator, IJSRuntime scripts) : IDisposable
{
    private DotNetObjectReference<IndexForScripts>? offered;

    /// <inheritdoc/>
    public void Dispose() => offered?.Dispose();

    /// <summary>Tells the script that it is here; once.</summary>
    public async Task OfferAsync()
    {
        if (offered is not null)
            return;
        offered = DotNetObjectReference.Create(this);
        await scripts.InvokeVoidAsync("dashIndexFrom", offered);
    }

    /// <summary>The index under a filter, as the API writes it.</summary>
    /// <param name="dataset">Slug.</param>
    /// <param name="query">The filter, as in an address.</param>
    [JSInvokable]
    public async Task<string> Index(string dataset, string query)
    {
        var filter = QueryCodec.Parse(query, AnyValue.Instance).Filter;
        return JsonSerializer.Serialize(await mediator.Send(new GetEventIndex(dataset, filter)), ViewJson.Options);
    }
}
