using Dashboard.Client.Addresses;
using Dashboard.Client.Colours;
using Dashboard.Shared.Views;
using Microsoft.AspNetCore.Components;

namespace Dashboard.Client.Map;

/// <summary>The key under the map: symbols, attribution of the basemap, and the themes if there is no list of themes beside it.</summary>
public sealed partial class MapKey
{
    /// <summary>The part in <c>open=</c> that shows the streets.</summary>
    public const string StreetsPart = "streets";

    private const string Part = "map-key";

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

    /// <summary>Whether there is a basemap, which needs attribution.</summary>
    [Parameter]
    public bool HasGround { get; set; }

    /// <summary>Street tiles that may be turned on, or null.</summary>
    [Parameter]
    public StreetTiles? Streets { get; set; }

    /// <summary>Address of the page.</summary>
    [Parameter, EditorRequired]
    public PageAddress Address { get; set; } = null!;

    private bool IsOpen => Address.Options.Open.Contains(Part);

    private string StreetsWords =>
        Address.Options.Open.Contains(StreetsPart) ? MapControlsText.HideStreets : MapControlsText.FormatShowStreets(Streets!.Host);

    private IReadOnlyList<(string Slot, double Share)> Sample =>
        Legend.Colours.Count == 0 ? [("none", 1d)] : [.. Legend.Colours.Take(3).Select(colour => (colour.Slot, 1d))];
}
