using Dashboard.Client.Addresses;
using Dashboard.Client.Filters;
using Dashboard.Shared.Views;
using Microsoft.AspNetCore.Components;

namespace Dashboard.Client.Panes;

/// <summary>The tab bar of phones: the three parts of the dashboard at the bottom of the screen, each with its number.</summary>
public sealed partial class TabBar
{
    /// <summary>Address of the page.</summary>
    [CascadingParameter]
    public required PageAddress Address { get; set; }

    /// <summary>Events that match.</summary>
    [Parameter, EditorRequired]
    public int Matched { get; set; }

    /// <summary>The first measure that has claims: its headline is shown, with its name; null where none has.</summary>
    [Parameter, EditorRequired]
    public MeasureView? First { get; set; }

    /// <summary>What a coder counts: shown where there are no claims; null: nobody coded the events.</summary>
    [Parameter]
    public CodedDeaths? Coded { get; set; }

    /// <summary>Whether the dataset has claims: without any, there is nothing to lead to.</summary>
    [Parameter]
    public bool HasClaims { get; set; } = true;

    private bool IsClaims => Address.Page == Address.Casualties().Page;

    // On the casualties page, the tabs are links back to the dashboard.
    private PageAddress Collapsed => OnDashboard.Collapsed("filters", PageAddress.CasualtiesPart, PageAddress.MapPart);

    // Filters lie over a map that fills the screen.
    private PageAddress WithFilters => OnDashboard.Collapsed(PageAddress.CasualtiesPart).Expanded("filters");

    private PageAddress OnDashboard => IsClaims ? Address.Dashboard : Address;

    private string Open => IsClaims ? PageAddress.CasualtiesPart
        : Address.Options.Open.Contains("filters") ? "filters"
        : Address.Options.Open.Contains(PageAddress.CasualtiesPart) ? PageAddress.CasualtiesPart
        : "events";

    private int Filters => Chip.Of(Address, new FacetsView([], [], [], [], [], [])).Count;
}
