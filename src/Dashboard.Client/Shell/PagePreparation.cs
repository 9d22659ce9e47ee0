using System.Text.Json;
using Dashboard.Client.Addresses;
using Dashboard.Client.Loading;
using Dashboard.Client.Requests;
using Microsoft.AspNetCore.Components;

namespace Dashboard.Client.Shell;

/// <summary>
/// Prefetches the data of a page before it is rendered, so that it appears complete: the previous page, at takeover that of the server,
/// stays until then. Pages of older versions are loaded from the server. If the server returns an error, the browser loads the page from
/// the server, which explains it. If the server is unreachable, the current page stays until it is reachable again; navigating to the
/// address retries.
/// </summary>
internal sealed class PagePreparation(
    Api api,
    PagePrefetch prefetch,
    PrefetchedPage prefetched,
    ServerUnreachable unreachable,
    NavigationManager navigation,
    TimeProvider time)
{
    // Lets the browser paint the effect of the click on the current page.
    private static readonly TimeSpan Frame = TimeSpan.FromMilliseconds(20);

    private string? prepared;
    private Task preparing = Task.CompletedTask;
    private TaskCompletionSource again = new();

    /// <summary>Whether the page of the current address can be rendered.</summary>
    public bool IsReady => prepared == navigation.Uri && preparing.IsCompletedSuccessfully;

    /// <summary>Prepares the page of the current address.</summary>
    public Task PrepareAsync()
    {
        again.TrySetResult();
        if (prepared == navigation.Uri)
            return preparing;
        var isOther = prepared is not null && PathOf(prepared) != PathOf(navigation.Uri);
        prepared = navigation.Uri;
        return preparing = RunAsync(prepared, isOther);
    }

    private static string PathOf(string address) => new Uri(address).AbsolutePath;

    // Rendering another page takes longer than a click may block. A filter only updates the current page.
    private async Task RunAsync(string address, bool isOther)
    {
        if (SiteAddress.Read(new Uri(address)).Options is not { Version: null, Shown: null })
            await LeaveToServerAsync(address);
        if (isOther)
            await Task.Delay(Frame, time);
        while (address == navigation.Uri)
        {
            try
            {
                var view = await prefetch.LoadAsync(address);
                unreachable.Set(null);
                // The reader may have navigated meanwhile.
                if (view is not null && address == navigation.Uri)
                    prefetched.Hold(address, view);
                return;
            }
            catch (Exception error) when (error is HttpRequestException or JsonException or OperationCanceledException)
            {
                await FailAsync(address);
            }
        }
    }

    // The document is being replaced, and this task ends with it: continuing would render a page without data.
    private Task LeaveToServerAsync(string address)
    {
        navigation.NavigateTo(address, forceLoad: true);
        return Task.Delay(Timeout.Infinite);
    }

    private async Task FailAsync(string address)
    {
        var isReached = await api.ReachesAsync(address);
        if (address != navigation.Uri)
            return;
        if (isReached)
            await LeaveToServerAsync(address);
        again = new(TaskCreationOptions.RunContinuationsAsynchronously);
        unreachable.Set(address);
        await again.Task;
    }
}
