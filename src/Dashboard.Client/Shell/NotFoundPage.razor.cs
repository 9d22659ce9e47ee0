using Dashboard.Client.Addresses;
using Dashboard.Shared.Filters;
using Dashboard.Shared.Views;
using MediatR;
using Microsoft.AspNetCore.Components;

namespace Dashboard.Client.Shell;

/// <summary>The "not found" page: what may be wrong with the address, and where to go instead.</summary>
public sealed partial class NotFoundPage : IDisposable
{
    private readonly CancellationTokenSource gone = new();

    /// <summary>Requested path and query.</summary>
    [CascadingParameter(Name = nameof(RequestedAddress))]
    public string RequestedAddress { get; set; } = "/";

    [Inject]
    private IMediator Mediator { get; set; } = null!;

    private SiteAddress Address => SiteAddress.Read(RequestedAddress);

    private IReadOnlyList<DatasetSummary>? Datasets { get; set; }

    // The dataset named by the path.
    private DatasetSummary? Dataset { get; set; }

    private UnknownEntityException? Unknown { get; set; }

    /// <inheritdoc/>
    public void Dispose()
    {
        gone.Cancel();
        gone.Dispose();
    }

    /// <inheritdoc/>
    protected override async Task OnInitializedAsync()
    {
        Datasets = await Mediator.Send(new GetDatasets(Address.Options.Language), gone.Token);
        Dataset = Address.Parts is ["d", var id, ..] ? Datasets.FirstOrDefault(dataset => dataset.Id == id) : null;
        if (Dataset is not null && Address.Parts is [_, _, var kind, var thing])
            Unknown = await MissingAsync(Dataset.Id, kind, thing);
    }

    // This page is rendered after the other failed, so the request is repeated: its error has suggestions.
    private async Task<UnknownEntityException?> MissingAsync(string dataset, string kind, string id)
    {
        var language = Address.Options.Language;
        try
        {
            await (kind switch
            {
                "events" => Mediator.Send(new GetEvent(dataset, id, EventFilter.None, language), gone.Token),
                "places" => Mediator.Send(new GetPlace(dataset, id, null, new PageOf(language)), gone.Token),
                "claims" => Mediator.Send(new GetClaim(dataset, id, null, language), gone.Token),
                "sources" => Mediator.Send(new GetSource(dataset, id, null, new PageOf(language)), gone.Token),
                _ => Task.CompletedTask,
            });
            return null;
        }
        catch (UnknownEntityException unknown)
        {
            return unknown;
        }
    }
}
