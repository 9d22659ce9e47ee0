using Microsoft.AspNetCore.Components;

namespace Dashboard.Client.Panes;

/// <summary>
/// The edge of a pane of the dashboard, by which its size can be changed. The size is the custom property <c>--pane-{name}</c> of the document
/// and is kept as long as the document is.
/// </summary>
public sealed partial class PaneEdge
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
    private int Least => Pane == "side" ? 320 : 200;

    private int Most => Pane switch
    {
        "filters" => 420,
        "side" => 720,
        _ => 520,
    };
}
