using Dashboard.Client.Filters;
using Dashboard.Client.Frame;
using Dashboard.Shared.Views;
using Microsoft.AspNetCore.Components;

namespace Dashboard.Client.Embed;

/// <summary>The embed of one event with its sources.</summary>
public sealed partial class EventEmbed
{
    /// <summary>Id of the event.</summary>
    [Parameter, EditorRequired]
    public required string Id { get; set; }

    /// <inheritdoc/>
    protected override string Path => $"/events/{Id}";

    /// <inheritdoc/>
    protected override async Task<EventEmbedView> LoadAsync(PageQuery query, CancellationToken cancellationToken)
    {
        var language = query.Address.Options.Language;
        var datasets = await Mediator.Send(new GetDatasets(language), cancellationToken);
        var detail = await Mediator.Send(new GetEvent(query.Address.Dataset, Id, query.Address.Filter, language), cancellationToken);
        return new EventEmbedView(datasets.First(dataset => dataset.Id == Dataset), detail);
    }

    private static IReadOnlyList<Chip> Chips(PageShown<EventEmbedView> shown) => Chip.OfKnown(shown.Address) is { } known ? [known] : [];
}

/// <summary>The content of the embed.</summary>
/// <param name="About">The dataset.</param>
/// <param name="Detail">The event.</param>
public sealed record EventEmbedView(DatasetSummary About, EventDetail Detail);
