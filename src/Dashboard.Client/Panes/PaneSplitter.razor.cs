using Microsoft.AspNetCore.Components;

namespace Dashboard.Client.Panes;

/// <summary>
/// A splitter at the edge of a pane of the dashboard. The size is the custom property <c>--pane-{name}</c> of the document, and lasts as
/// long as the document.
/// </summary>
public sealed partial class PaneSplitter
{
    /// <summary><c>filters</c>, <c>side</c> or <c>time</c>.</summary>
    [Parameter, EditorRequired]
    public required string Pane { get; set; }

    private string Label => Pane switch
    {
        "filters" => PanesText.WidthOfFilters,
        "side" => PanesText.WidthOfSide,
        _ => PanesText.HeightOfTimeline,
    };

    // Pixels.
    private int Min => Pane == "side" ? 320 : 200;

    private int Max => Pane switch
    {
        "filters" => 420,
        "side" => 720,
        _ => 520,
    };
}
