using Dashboard.Client.Addresses;
using Dashboard.Client.Filters;
using Dashboard.Shared.Filters;
using Dashboard.Shared.Views;
using Microsoft.AspNetCore.Components;

namespace Dashboard.Client.Embed;

/// <summary>The frame around every embed: title, attribution, and a link to the full page.</summary>
public sealed partial class EmbedFrame
{
    /// <summary>Address of the page.</summary>
    [CascadingParameter]
    public required PageAddress Address { get; set; }

    /// <summary>The dataset.</summary>
    [Parameter, EditorRequired]
    public required DatasetSummary About { get; set; }

    /// <summary>The title of the document.</summary>
    [Parameter, EditorRequired]
    public required string Title { get; set; }

    /// <summary>Problems with the address.</summary>
    [Parameter, EditorRequired]
    public required IReadOnlyList<QueryProblem> Problems { get; set; }

    /// <summary>The filter in words.</summary>
    [Parameter, EditorRequired]
    public required IReadOnlyList<Chip> Chips { get; set; }

    /// <summary>Number of matching events, which the embed can list; null if it shows none.</summary>
    [Parameter]
    public int? Events { get; set; }

    /// <summary>Whether it says under its title what the dataset is about.</summary>
    [Parameter]
    public bool HasStandfirst { get; set; }

    /// <summary>Whether there is a basemap, which needs attribution.</summary>
    [Parameter]
    public bool HasGround { get; set; }

    /// <summary>The content.</summary>
    [Parameter, EditorRequired]
    public required RenderFragment ChildContent { get; set; }

    [Inject]
    private NavigationManager Navigation { get; set; } = null!;

    private bool HasHead => Address.Options.HasTitle || (Address.Options.HasControls && (Chips.Count > 0 || Events is not null));
}
