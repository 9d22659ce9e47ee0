using Dashboard.Client.Addresses;
using Dashboard.Shared.Filters;
using Dashboard.Shared.Views;
using MediatR;
using Microsoft.AspNetCore.Components;

namespace Dashboard.Client.Shell;

/// <summary>The list of datasets, and of missing ones; redirects to the default dataset if there is one.</summary>
public sealed partial class DatasetsPage : IDisposable
{
    private readonly CancellationTokenSource gone = new();

    /// <summary>Requested path and query.</summary>
    [CascadingParameter(Name = nameof(RequestedAddress))]
    public string RequestedAddress { get; set; } = "/";

    [Inject]
    private IMediator Mediator { get; set; } = null!;

    [Inject]
    private IDatasetCatalog Catalog { get; set; } = null!;

    [Inject]
    private NavigationManager Navigation { get; set; } = null!;

    private SiteAddress Address => SiteAddress.Read(RequestedAddress);

    private IReadOnlyList<DatasetSummary>? Datasets { get; set; }

    private IReadOnlyList<string> Missing { get; set; } = [];

    /// <inheritdoc/>
    public void Dispose()
    {
        gone.Cancel();
        gone.Dispose();
    }

    /// <inheritdoc/>
    protected override async Task OnInitializedAsync()
    {
        if (Catalog.Default is { } shown)
        {
            Navigation.NavigateTo(Address.Dataset(shown).Href);
            return;
        }

        Missing = await Mediator.Send(new GetMissingDatasets(), gone.Token);
        Datasets = await Mediator.Send(new GetDatasets(Address.Options.Language), gone.Token);
    }
}
