using Dashboard.Client.Addresses;
using Dashboard.Client.Coded;
using Dashboard.Client.Colours;
using Dashboard.Client.Map.Areas;
using Dashboard.Client.Map.Marks;
using Dashboard.Shared.Datasets;
using Dashboard.Shared.Filters;
using Dashboard.Shared.Views;
using Microsoft.AspNetCore.Components;

namespace Dashboard.Client.Map;

/// <summary>The key under the map: symbols, attribution of the basemap, and colours, unless the list of themes has them.</summary>
public sealed partial class MapKey
{
    private const string Part = "map-key";
    private const string LayersPart = "layers";

    /// <summary>What the colours stand for.</summary>
    [Parameter, EditorRequired]
    public Legend Legend { get; set; } = null!;

    /// <summary>Whether the map shows a city.</summary>
    [Parameter]
    public bool IsCity { get; set; }

    /// <summary>Whether zooming in marks parts of towns.</summary>
    [Parameter]
    public bool HasParts { get; set; }

    /// <summary>Whether some marks stand for several places.</summary>
    [Parameter]
    public bool IsGrouped { get; set; }

    /// <summary>What the marks stand for.</summary>
    [Parameter]
    public MapMarks By { get; set; }

    /// <summary>Whether events have regions, which can be shown.</summary>
    [Parameter]
    public bool HasRegions { get; set; }

    /// <summary>Events of the largest shaded area; 0 if there is none.</summary>
    [Parameter]
    public int Largest { get; set; }

    /// <summary>Who counts deaths event by event; null: nobody.</summary>
    [Parameter]
    public IReadOnlyList<Coder>? Coders { get; set; }

    /// <summary>Name of the coder whose deaths are counted; null: events are.</summary>
    [Parameter]
    public string? CountedBy { get; set; }

    /// <summary>Whether there is a basemap, which needs attribution.</summary>
    [Parameter]
    public bool HasGround { get; set; }

    /// <summary>Layers of tiles that may be turned on.</summary>
    [Parameter]
    public IReadOnlyList<MapLayer> Layers { get; set; } = [];

    /// <summary>The one that is on, or null.</summary>
    [Parameter]
    public MapLayer? Shown { get; set; }

    /// <summary>Address of the page.</summary>
    [Parameter, EditorRequired]
    public PageAddress Address { get; set; } = null!;

    private bool IsOpen => Address.Options.Open.Contains(Part);

    private bool AreLayersOpen => Address.Options.Open.Contains(LayersPart);

    private string? Uncounted => CountedBy is null ? null
        : Coders?.Any(coder => coder.Name == CountedBy && Coder.ZeroMayBeUnknown(coder.Id)) == true ? CodedText.NoMarkUnknown
        : CodedText.NoMark;

    private bool IsShaded => By != MapMarks.Places;

    // A map of few places is best read as it is.
    private IReadOnlyList<MapMarks> Choices => !Address.Options.HasControls || !(IsGrouped || IsShaded) ? [] :
    [
        .. Enum.GetValues<MapMarks>().Where(marks => marks != MapMarks.Regions || HasRegions || By == marks),
    ];

    private IReadOnlyList<(string Slot, double Share)> Sample =>
        Legend.Colours.Count == 0 ? [("none", 1d)] : [.. Legend.Colours.Take(3).Select(colour => (colour.Slot, 1d))];

    // Several sentences would take room from the map: they are shown on request.
    private bool IsOffered(MapLayer layer) => Layers.Count == 1 || AreLayersOpen || layer == Shown;

    private string HrefOf(MapLayer layer)
    {
        var without = Address.Collapsed(Layers.Select(other => other.Part));
        return (layer == Shown ? without : without.Expanded(layer.Part)).Href;
    }

    private string WordsOf(MapLayer layer) => (layer.Name, layer == Shown) switch
    {
        (null, true) => MapControlsText.HideStreets,
        (null, false) => MapControlsText.FormatShowStreets(layer.Host),
        ({ } name, true) => MapControlsText.FormatHideLayer(name),
        ({ } name, false) => MapControlsText.FormatShowLayer(name, layer.Host),
    };
}
