using System.Text.Json;
using Dashboard.Client.Requests;
using Microsoft.AspNetCore.Components;

namespace Dashboard.Client.Shell;

/// <summary>
/// Has what a page asks for at hand before it is drawn, so that it is drawn whole: the page before stays in sight until then, at takeover the one
/// from the server. Where the server answers with a failure, the browser loads the page from it, which says what is wrong. Where it does not
/// answer at all, the page in sight stays until it does: whoever goes to that address again has it tried again.
/// </summary>
internal sealed class PagePreparation(
    Api api, PagePrefetch prefetch, ServerUnreachable unreachable, NavigationManager navigation, TimeProvider time)
{
    // In which the browser paints what the click did to the page in sight.
    private static readonly TimeSpan Frame = TimeSpan.FromMilliseconds(20);

    private string? prepared;
    private Task preparing = Task.CompletedTask;
    private TaskCompletionSource again = new();

    /// <summary>Whether the page of the address that the reader is at can be drawn.</summary>
    public bool IsReady => prepared == navigation.Uri && preparing.IsCompletedSuccessfully;

    /// <summary>Prepares the page of the address that the reader is at.</summary>
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

    // Another page is drawn anew, which takes the browser longer than a reader takes a click to be heard. A filter changes the page that there is.
    private async Task RunAsync(string address, bool isOther)
    {
        if (isOther)
            await Task.Delay(Frame, time);
        while (address == navigation.Uri)
        {
            try
            {
                await prefetch.LoadAsync(address);
                unreachable.Set(null);
                return;
            }
            catch (Exception error) when (error is HttpRequestException or JsonException or OperationCanceledException)
            {
                await FailAsync(address);
            }
        }
    }

    private async Task FailAsync(string address)
    {
        var isReached = await api.ReachesAsync(address);
        if (address != navigation.Uri)
            return;
        if (isReached)
        {
            navigation.NavigateTo(address, forceLoad: true);
            // The document is being replaced, and this task ends with it: going on would draw a page that has no answers over the one in sight.
            await Task.Delay(Timeout.Infinite);
        }

        again = new(TaskCreationOptions.RunContinuationsAsynchronously);
        unreachable.Set(address);
        await again.Task;
    }
}
