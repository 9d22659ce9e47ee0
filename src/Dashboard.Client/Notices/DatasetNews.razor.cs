using Dashboard.Client.Linking;
using Dashboard.Client.Requests;
using Dashboard.Shared.Views;
using Microsoft.AspNetCore.Components;

namespace Dashboard.Client.Notices;

/// <summary>
/// Says that the server does not answer, or has a newer version than the one that is shown; <c>datasetNews.ts</c> draws it.
/// In the browser it has the dataset loaded whole, so that the server is not needed for what is asked about it.
/// </summary>
public sealed partial class DatasetNews : IDisposable
{
    /// <summary>The dataset as it is shown.</summary>
    [Parameter, EditorRequired]
    public required DatasetSummary About { get; set; }

    [Inject]
    private IServiceProvider Services { get; set; } = null!;

    // In the browser only.
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
        if (!firstRender || Loaded is null)
            return;
        await Loaded.LoadAsync(About.Id, About.Version);
        await Services.GetRequiredService<IndexForScripts>().OfferAsync();
        StateHasChanged();
    }

    private void Draw(object? sender, EventArgs change) => StateHasChanged();
}
