using Dashboard.Client.Addresses;
using Dashboard.Client.Filters;
using Dashboard.Shared.Filters;
using Dashboard.Shared.Views;
using Microsoft.AspNetCore.Components;

namespace Dashboard.Client.Embed;

/// <summary>What stands around every view in a frame: what it shows in words, whose it is, and the way to the whole.</summary>
public sealed partial class EmbedFrame
{
    /// <summary>Where the reader is.</summary>
    [CascadingParameter]
    public required PageAddress Address { get; set; }

    /// <summary>The dataset.</summary>
    [Parameter, EditorRequired]
    public required DatasetSummary About { get; set; }

    /// <summary>The title of the document.</summary>
    [Parameter, EditorRequired]
    public required string Title { get; set; }

    /// <summary>What of the address could not be used.</summary>
    [Parameter, EditorRequired]
    public required IReadOnlyList<QueryProblem> Problems { get; set; }

    /// <summary>The filter in words.</summary>
    [Parameter, EditorRequired]
    public required IReadOnlyList<Chip> Chips { get; set; }

    /// <summary>How many events match, which the frame can list; null where it shows none.</summary>
    [Parameter]
    public int? Events { get; set; }

    /// <summary>Whether ground is drawn, whose makers are named.</summary>
    [Parameter]
    public bool HasGround { get; set; }

    /// <summary>What is shown.</summary>
    [Parameter, EditorRequired]
    public required RenderFragment ChildContent { get; set; }

    [Inject]
    private NavigationManager Navigation { get; set; } = null!;

    private bool HasHead => Address.Options.HasTitle || (Address.Options.HasControls && (Chips.Count > 0 || Events is not null));
}
