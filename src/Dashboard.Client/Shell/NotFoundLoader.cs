using Dashboard.Client.Addresses;
using Dashboard.Client.Loading;
using Dashboard.Shared.Filters;
using Dashboard.Shared.Views;
using MediatR;

namespace Dashboard.Client.Shell;

/// <summary>Loads what may be meant by an address at which there is nothing.</summary>
public sealed class NotFoundLoader(IMediator mediator) : IPageLoader<NotFoundView>
{
    /// <inheritdoc/>
    public async Task<NotFoundView> LoadAsync(PageRoute route, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(route);
        var address = SiteAddress.Read(new Uri(route.Address));
        var datasets = await mediator.Send(new GetDatasets(address.Options.Language), cancellationToken);
        var dataset = address.Parts is ["d", var named, ..] ? datasets.FirstOrDefault(dataset => dataset.Id == named) : null;
        var unknown = dataset is not null && address.Parts is [_, _, var kind, var id]
            ? await UnknownAsync(dataset.Id, kind, id, address.Options.Language, cancellationToken)
            : null;
        return new NotFoundView(address, datasets, dataset, unknown);
    }

    // The page that failed is gone with its answer, so the thing is asked for once more: the answer names what is written alike.
    private async Task<UnknownThingException?> UnknownAsync(string dataset, string kind, string id, string language, CancellationToken cancellationToken)
    {
        try
        {
            await (kind switch
            {
                "events" => mediator.Send(new GetEvent(dataset, id, EventFilter.None, language), cancellationToken),
                "places" => mediator.Send(new GetPlace(dataset, id, null, new PageOf(language)), cancellationToken),
                "claims" => mediator.Send(new GetClaim(dataset, id, null, language), cancellationToken),
                "sources" => mediator.Send(new GetSource(dataset, id, null, new PageOf(language)), cancellationToken),
                _ => Task.CompletedTask,
            });
            return null;
        }
        catch (UnknownThingException unknown)
        {
            return unknown;
        }
    }
}

/// <summary>What there is in place of a missing page.</summary>
/// <param name="Address">The address at which there is nothing.</param>
/// <param name="Datasets">Those that are served.</param>
/// <param name="Dataset">The one that the path names, or null.</param>
/// <param name="Unknown">The thing of it that the path names, with what is written alike; null where it names none.</param>
public sealed record NotFoundView(SiteAddress Address, IReadOnlyList<DatasetSummary> Datasets, DatasetSummary? Dataset, UnknownThingException? Unknown);
