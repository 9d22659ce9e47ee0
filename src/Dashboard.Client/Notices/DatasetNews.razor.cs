using Dashboard.Client.Linking;
using Dashboard.Client.Requests;
using Dashboard.Shared.Views;
using Microsoft.AspNetCore.Components;

namespace Dashboard.Client.Notices;

/// <summary>
/// Reports that the server is unreachable, or has a newer version of the dataset; <c>datasetNews.ts</c> draws it. In the browser it starts
/// loading the whole dataset, so that requests no longer need the server.
/// </summary>
public sealed partial class DatasetNews : IDisposable
{
    /// <summary>The dataset in the version shown.</summary>
    [Parameter, EditorRequired]
    public required DatasetSummary About { get; set; }

    [Inject]
    private IServiceProvider Services { get; set; } = null!;

    // Only in the browser.
    private ServerUnreachable? ServerUnreachable { get; set; }

    private LoadedSnapshots? Loaded { get; set; }

    /// <inheritdoc/>
    public void Dispose()
    {
        if (ServerUnreachable is not null)
            ServerUnreachable.Changed -= Draw;
    }

    /// <inheritdoc/>
    protected override void OnInitialized()
    {
        (ServerUnreachable, Loaded) = (Services.GetService<ServerUnreachable>(), Services.GetService<LoadedSnapshots>());
        if (ServerUnreachable is not null)
            ServerUnreachable.Changed += Draw;
    }

    /// <inheritdoc/>
    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        // Rows that may not be handed on are not loaded as a whole either.
        if (!firstRender || Loaded is null || !About.ExportAllowed)
            return;
        await Loaded.LoadAsync(About.Id, About.Version);
        await Services.GetRequiredService<IndexForScripts>().OfferAsync();
        StateHasChanged();
    }

    private void Draw(object? sender, EventArgs change) => StateHasChanged();
}
