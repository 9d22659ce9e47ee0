using System.Globalization;
using Dashboard.Client.Language;
using Dashboard.Client.Map.Marks;
using Dashboard.Shared.Datasets;
using Dashboard.Shared.Maps;
using Microsoft.AspNetCore.Components;

namespace Dashboard.Client.Map;

/// <summary>A mark: a link at its place, drawn for each width.</summary>
public sealed partial class MarkLink
{
    /// <summary>The mark.</summary>
    [Parameter, EditorRequired]
    public MapMark Mark { get; set; } = null!;

    /// <summary>Its true place.</summary>
    [Parameter, EditorRequired]
    public MapPoint At { get; set; }

    /// <summary>The address of the link.</summary>
    [Parameter, EditorRequired]
    public string Href { get; set; } = "";

    /// <summary>The target of the link, or null.</summary>
    [Parameter]
    public string? Target { get; set; }

    /// <summary>Shares by colour slot, in the order of themes.</summary>
    [Parameter, EditorRequired]
    public IReadOnlyList<(string Slot, double Share)> Shares { get; set; } = [];

    /// <summary>Whether it contains the selected event.</summary>
    [Parameter]
    public bool IsSelected { get; set; }

    /// <summary>Classes of the widths at which it is shown; null: at all.</summary>
    [Parameter]
    public string? Widths { get; set; }

    /// <summary>Its drawings by width.</summary>
    [Parameter, EditorRequired]
    public IReadOnlyList<WidthVariant<DrawnMark>> Drawings { get; set; } = [];

    /// <summary>Its names by width.</summary>
    [Parameter, EditorRequired]
    public IReadOnlyList<WidthVariant<DrawnLabel>> Labels { get; set; } = [];

    /// <summary>Whether the list of its places is open.</summary>
    [Parameter]
    public bool IsListed { get; set; }

    // The focus returns here when the list of its places closes.
    private string? ListId => Mark.Listed.Count > 0 ? PlacesAtPoint.IdOf(Mark) : null;

    private string? Expanded => Mark.Listed.Count == 0 ? null : IsListed ? "true" : "false";

    private bool IsNear => Mark.Seen == MarkDistance.Near;

    private string Classes => string.Join(' ', ((string?[])["mark", Distance, Widths, IsSelected ? "selected" : null]).OfType<string>());

    private string? Distance => Mark.Seen switch { MarkDistance.Far => "far", MarkDistance.Near => "near", _ => null };

    private string Name => Mark.IsTownRemainder ? MapControlsText.FormatSpotNotKnown(MapWords.Mark(Mark)) : MapWords.Mark(Mark);

    private string Kind => Slug.Of(Mark.Kind);

    // A cluster is no place that is known more or less exactly.
    private string? Precision => Mark.Cluster is null ? Slug.Of(Mark.Precision) : null;

    private string Mix => string.Join(' ', Shares.Select(share => $"{share.Slot}:{Numbers.Svg(share.Share)}"));

    // Classes that the style sheet of the map activates in the state they name.
    private static string? Home(DrawnMark? drawn) => drawn?.Home is { } state ? "home-" + state : null;

    private static string? Until(DrawnMark drawn) => drawn.Home is { } state ? "until-" + state : null;

    private static string? Touch(DrawnMark drawn) => drawn.TouchRadius is { } radius ? $"touch-{radius}" : null;

    private static string? From(DrawnLabel label) => label.From is { } state ? "from-" + state : null;

    private static string? Shift(DrawnMark? with) => with is null ? null : $"translate({Svg(with.X)} {Svg(with.Y)})";

    private static string Svg(double length) => Numbers.Svg(length);

    // Precise enough to place a mark to the pixel where a street fills the map.
    private static string Percent(double fraction) => Math.Round(fraction * 100, 5).ToString(CultureInfo.InvariantCulture) + "%";

}
