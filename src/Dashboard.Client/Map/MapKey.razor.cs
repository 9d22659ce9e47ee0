using Dashboard.Client.Addresses;
using Dashboard.Shared.Views;
using Microsoft.AspNetCore.Components;

namespace Dashboard.Client.Map;

/// <summary>The key under the map: what is drawn and how, whose ground it is, and, where no list of themes stands beside it, the themes.</summary>
public sealed partial class MapKey
{
    /// <summary>What <c>open=</c> holds while streets are shown.</summary>
    public const string StreetsPart = "streets";

    private const string Part = "map-key";

    /// <summary>Top themes.</summary>
    [Parameter, EditorRequired]
    public IReadOnlyList<FacetValue> Themes { get; set; } = [];

    /// <summary>Whether the map shows a city.</summary>
    [Parameter]
    public bool IsCity { get; set; }

    /// <summary>Whether parts of towns are marked where the reader comes near enough.</summary>
    [Parameter]
    public bool HasParts { get; set; }

    /// <summary>Whether ground is drawn, whose makers are named.</summary>
    [Parameter]
    public bool HasGround { get; set; }

    /// <summary>Street tiles that may be turned on, or null.</summary>
    [Parameter]
    public StreetTiles? Streets { get; set; }

    /// <summary>Where the reader is.</summary>
    [Parameter, EditorRequired]
    public PageAddress Address { get; set; } = null!;

    private bool IsOpen => Address.Options.Open.Contains(Part);

    private string StreetsWords => Address.Options.Open.Contains(StreetsPart) ? MapControlsText.HideStreets : MapControlsText.FormatShowStreets(Streets!.Host);

    private IReadOnlyList<(string Slot, double Share)> Sample =>
        Themes.Count == 0 ? [("none", 1d)] : [.. Themes.Take(3).Select(theme => (theme.Slot ?? "none", 1d))];
}
