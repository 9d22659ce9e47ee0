using System.Text.Json;
using Dashboard.Client.Shell;
using Microsoft.AspNetCore.Components;

namespace Dashboard.Client.Requests;

/// <summary>
/// Has what a page asks for at hand before it is drawn, so that it is drawn whole: the page before stays in sight until then, at takeover the one
/// from the server. Where that cannot be had, the browser loads the page from the server, which says what is wrong.
/// </summary>
internal sealed class PagePreparation(Api api, NavigationManager navigation, IServiceProvider services, ILoggerFactory logs)
{
    private string? prepared;
    private Task preparing = Task.CompletedTask;

    /// <summary>Prepares the page of the address that the reader is at.</summary>
    public Task PrepareAsync()
    {
        if (prepared == navigation.Uri)
            return preparing;
        api.Forget();
        prepared = navigation.Uri;
        return preparing = RunAsync(prepared);
    }

    private async Task RunAsync(string address)
    {
        try
        {
            await using var rehearsal = new Rehearsal(services, logs, navigation.BaseUri, address);
            await rehearsal.Dispatcher.InvokeAsync(rehearsal.RunAsync);
        }
        catch (Exception error) when (error is HttpRequestException or JsonException or OperationCanceledException)
        {
            if (address != navigation.Uri)
                return;
            navigation.NavigateTo(address, forceLoad: true);
            // The document is being replaced, and this task ends with it: going on would draw a page that has no answers over the one in sight.
            await Task.Delay(Timeout.Infinite);
        }
    }
}
