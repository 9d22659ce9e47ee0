using Dashboard.Client.Filters;
using Dashboard.Client.Language;
using Dashboard.Shared.Views;
using Microsoft.AspNetCore.Components;

namespace Dashboard.Client.Shell;

/// <summary>On phones, the three parts of the dashboard at the foot of the screen, each with its number.</summary>
public sealed partial class TabBar
{
    /// <summary>Where the reader is.</summary>
    [CascadingParameter]
    public required PageAddress Address { get; set; }

    /// <summary>Events that match.</summary>
    [Parameter, EditorRequired]
    public int Matched { get; set; }

    /// <summary>What is claimed of the first measure, or null when no figure stands.</summary>
    [Parameter, EditorRequired]
    public FigureRange? Headline { get; set; }

    private bool IsClaims => Address.Page == Address.Casualties().Page;

    // On a page of its own the dashboard's parts are links back to it.
    private PageAddress Folded => (IsClaims ? Address.Dashboard : Address).Folded("filters", "casualties");

    private string Open => IsClaims ? "casualties"
        : Address.Options.Open.Contains("filters") ? "filters"
        : Address.Options.Open.Contains("casualties") ? "casualties"
        : "events";

    private int Filters => Chip.Of(Address, new FacetsView([], [], [], [], [], [])).Count;

    // The one place where a range is written with signs (look.md, words): there is no room for "238 to 240 or more".
    private string Killed
    {
        get
        {
            if (Headline is not { } range)
                return ShellText.NotKnown;
            var more = range.OrMore ? "+" : "";
            return range.Low == range.High
                ? Numbers.Count(range.Low) + more
                : $"{Numbers.Count(range.Low)}–{Numbers.Count(range.High)}{more}";
        }
    }
}
