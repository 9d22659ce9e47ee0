using Dashboard.Shared.Filters;
using Dashboard.Shared.Views;
using MediatR;
using Microsoft.AspNetCore.Components;

namespace Dashboard.Client.Shell;

/// <summary>For an address at which there is nothing: what may be wrong with it, and where to go instead.</summary>
public sealed partial class NotFoundPage : IDisposable
{
    private readonly CancellationTokenSource gone = new();

    /// <summary>Path and query that the reader asked for.</summary>
    [CascadingParameter(Name = nameof(RequestedAddress))]
    public string RequestedAddress { get; set; } = "/";

    [Inject]
    private IMediator Mediator { get; set; } = null!;

    private SiteAddress Address => SiteAddress.Read(RequestedAddress);

    private IReadOnlyList<DatasetSummary>? Datasets { get; set; }

    // The one that the path names.
    private DatasetSummary? Dataset { get; set; }

    private UnknownThingException? Unknown { get; set; }

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

    // This page is made anew after the other failed, so what failed is asked for once more: the answer names what is written alike.
    private async Task<UnknownThingException?> MissingAsync(string dataset, string kind, string id)
    {
        try
        {
            if (kind == "events")
                await Mediator.Send(new GetEvent(dataset, id, EventFilter.None, Address.Options.Language), gone.Token);
            return null;
        }
        catch (UnknownThingException unknown)
        {
            return unknown;
        }
    }
}
