using System.Globalization;
using Dashboard.Client.Language;
using Dashboard.Shared.Datasets;
using Dashboard.Shared.Maps;
using Microsoft.AspNetCore.Components;

namespace Dashboard.Client.Map;

/// <summary>A mark: a link at its place, drawn for each width.</summary>
public sealed partial class MarkLink
{
    private const double LeastHit = 12;
    private const double LargeHit = 22;

    /// <summary>The mark.</summary>
    [Parameter, EditorRequired]
    public MapMark Mark { get; set; } = null!;

    /// <summary>Its true place.</summary>
    [Parameter, EditorRequired]
    public MapPoint At { get; set; }

    /// <summary>The address that it leads to.</summary>
    [Parameter, EditorRequired]
    public string Href { get; set; } = "";

    /// <summary>Shares by colour slot, in the order of themes.</summary>
    [Parameter, EditorRequired]
    public IReadOnlyList<(string Slot, double Share)> Shares { get; set; } = [];

    /// <summary>Whether it holds what is selected.</summary>
    [Parameter]
    public bool IsSelected { get; set; }

    /// <summary>Its drawings.</summary>
    [Parameter, EditorRequired]
    public IReadOnlyList<WidthVariant<DrawnMark>> Drawings { get; set; } = [];

    /// <summary>Its names.</summary>
    [Parameter, EditorRequired]
    public IReadOnlyList<WidthVariant<DrawnLabel>> Labels { get; set; } = [];

    private string Kind => Slug.Of(Mark.Kind);

    private string Precision => Slug.Of(Mark.Precision);

    private string Mix => string.Join(' ', Shares.Select(share => $"{share.Slot}:{Numbers.Svg(share.Share)}"));

    private double StateRadius(DrawnMark drawn) => Mark.Precision == GeoPrecision.Region ? MarkSize.RegionHalf * Math.Sqrt(2) + 2 : drawn.Radius + 4;

    private static string Svg(double length) => Numbers.Svg(length);

    private static string Percent(double fraction) => Numbers.Svg(fraction * 100) + "%";

    private static string Degrees(double degrees) => Math.Round(degrees, 5).ToString(CultureInfo.InvariantCulture);
}
