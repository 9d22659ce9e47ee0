using Dashboard.Client.Language;
using Dashboard.Client.Map.Marks;
using Dashboard.Shared.Maps;
using Dashboard.Shared.Views;
using Microsoft.AspNetCore.Components;

namespace Dashboard.Client.Map;

/// <summary>Names of waters, countries and cities around, if there is room.</summary>
public sealed partial class GroundNames
{
    /// <summary>The names.</summary>
    [Parameter, EditorRequired]
    public IReadOnlyList<BasemapLabel> Labels { get; set; } = [];

    /// <summary>The layouts, one for each width.</summary>
    [Parameter, EditorRequired]
    public IReadOnlyList<MapLayout> Layouts { get; set; } = [];

    /// <summary>The frame.</summary>
    [Parameter, EditorRequired]
    public MapFrame Frame { get; set; } = null!;

    private static string Percent(double fraction) => Numbers.Svg(fraction * 100) + "%";
}
