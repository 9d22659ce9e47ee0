using Dashboard.Client.Filters;
using Dashboard.Client.Loading;
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
    protected override PageRoute Route(string address) => new(address, Dataset, Id);

    private static IReadOnlyList<Chip> Chips(LoadedView<EventEmbedView> shown) => Chip.OfKnown(shown.Address) is { } known ? [known] : [];
}

/// <summary>The content of the embed.</summary>
/// <param name="About">The dataset.</param>
/// <param name="Detail">The event.</param>
public sealed record EventEmbedView(DatasetSummary About, EventDetail Detail);
