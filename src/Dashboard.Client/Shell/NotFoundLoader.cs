using Dashboard.Client.Addresses;
using Dashboard.Client.Loading;
using Dashboard.Shared.Filters;
using Dashboard.Shared.Versions;
using Dashboard.Shared.Views;
using MediatR;

namespace Dashboard.Client.Shell;

/// <summary>Loads suggestions for an address that was not found.</summary>
public sealed class NotFoundLoader(IMediator mediator) : IPageLoader<NotFoundView>
{
    /// <inheritdoc/>
    public async Task<NotFoundView> LoadAsync(PageRoute route, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(route);
        var address = SiteAddress.Read(new Uri(route.Address));
        var datasets = await mediator.Send(new GetDatasets(address.Options.Language), cancellationToken);
        var dataset = address.Parts is ["d", var named, ..] ? datasets.FirstOrDefault(dataset => dataset.Id == named) : null;
        var gone = dataset is null ? null : await GoneAsync(dataset.Id, address.Options, cancellationToken);
        var unknown = gone is null && dataset is not null && address.Parts is [_, _, var kind, var id, ..]
            ? await UnknownAsync(dataset.Id, kind, id, address.Options.Language, cancellationToken)
            : null;
        return new NotFoundView(address, datasets, dataset, unknown) { Gone = gone };
    }

    private async Task<VersionGone?> GoneAsync(string dataset, ViewOptions options, CancellationToken cancellationToken)
    {
        if (options is { Version: null, Shown: null })
            return null;
        var asked = new VersionChoice(options.Version, options.Version is null ? options.Shown : null);
        var versions = await mediator.Send(new GetVersions(dataset), cancellationToken);
        return asked.Find(versions.Kept) is null ? new VersionGone(asked.ToString(), asked.Nearest(versions.Kept)) : null;
    }

    // The error of the failed page is gone, so the entity is requested again: its error has suggestions.
    private async Task<UnknownEntityException?> UnknownAsync(
        string dataset,
        string kind,
        string id,
        string? language,
        CancellationToken cancellationToken)
    {
        try
        {
            Task found = kind switch
            {
                "events" => mediator.Send(new GetEvent(dataset, id, EventFilter.None, language), cancellationToken),
                "places" => mediator.Send(new GetPlace(dataset, id, null, new PageOf(language)), cancellationToken),
                "claims" => mediator.Send(new GetClaim(dataset, id, null, language), cancellationToken),
                "sources" => mediator.Send(new GetSource(dataset, id, null, new PageOf(language)), cancellationToken),
                "stories" => mediator.Send(new GetStory(dataset, id, language), cancellationToken),
                _ => Task.CompletedTask,
            };
            await found;
            return null;
        }
        catch (UnknownEntityException unknown)
        {
            return unknown;
        }
    }
}

/// <summary>Suggestions for an address that was not found.</summary>
/// <param name="Address">The address.</param>
/// <param name="Datasets">The served datasets.</param>
/// <param name="Dataset">The dataset named by the path, or null.</param>
/// <param name="Unknown">The entity named by the path, with similar ids; null if it names none.</param>
public sealed record NotFoundView(
    SiteAddress Address,
    IReadOnlyList<DatasetSummary> Datasets,
    DatasetSummary? Dataset,
    UnknownEntityException? Unknown)
{
    /// <summary>The version named by the address, which is not kept; null if there is no such problem.</summary>
    public VersionGone? Gone { get; init; }
}
