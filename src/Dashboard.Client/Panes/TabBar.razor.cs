using Dashboard.Client.Addresses;
using Dashboard.Client.Filters;
using Dashboard.Shared.Views;
using Microsoft.AspNetCore.Components;

namespace Dashboard.Client.Panes;

/// <summary>On phones, the three parts of the dashboard at the foot of the screen, each with its number.</summary>
public sealed partial class TabBar
{
    /// <summary>Where the reader is.</summary>
    [CascadingParameter]
    public required PageAddress Address { get; set; }

    /// <summary>Events that match.</summary>
    [Parameter, EditorRequired]
    public int Matched { get; set; }

    /// <summary>The first measure that has claims: its headline is shown, with its name; null where none has.</summary>
    [Parameter, EditorRequired]
    public MeasureView? First { get; set; }

    private bool IsClaims => Address.Page == Address.Casualties().Page;

    // On a page of its own the dashboard's parts are links back to it.
    private PageAddress Folded => (IsClaims ? Address.Dashboard : Address).Folded("filters", "casualties");

    private string Open => IsClaims ? "casualties"
        : Address.Options.Open.Contains("filters") ? "filters"
        : Address.Options.Open.Contains("casualties") ? "casualties"
        : "events";

    private int Filters => Chip.Of(Address, new FacetsView([], [], [], [], [], [])).Count;
}
