using System.Runtime.CompilerServices;
using Dashboard.Client.Takeover;
using Dashboard.Shared.Views;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.WebAssembly.Services;
using Microsoft.JSInterop;

namespace Dashboard.Client.Data.Grid;

/// <summary>
/// Loads MudBlazor, which nothing but the grid needs, and then shows the grid; until then, and if it fails, the plain table.
/// </summary>
public sealed partial class GridLoader
{
    private static readonly string[] Assemblies = ["MudBlazor.wasm"];

    private bool isLoaded;
    private bool hasFailed;

    /// <summary>The rows of this page.</summary>
    [Parameter, EditorRequired]
    public required IReadOnlyList<EventTableRow> Rows { get; set; }

    [Inject]
    private LazyAssemblyLoader Loader { get; set; } = null!;

    [Inject]
    private LateServices Late { get; set; } = null!;

    [Inject]
    private IServiceProvider Services { get; set; } = null!;

    [Inject]
    private IJSRuntime Browser { get; set; } = null!;

    /// <inheritdoc/>
    protected override async Task OnInitializedAsync()
    {
        try
        {
            await using var module = await Browser.InvokeAsync<IJSObjectReference>("import", "./mud.js");
            await module.InvokeVoidAsync("loadMud");
            await Loader.LoadAssembliesAsync(Assemblies);
            Register();
            isLoaded = true;
        }
        catch (Exception error) when (error is JSException or HttpRequestException or FileNotFoundException)
        {
            hasFailed = true;
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void Register() => Late.Add(services => services.AddMudBlazor(Services));
}
