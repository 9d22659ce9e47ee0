using Dashboard.Client.Language;
using Dashboard.Client.Map.Marks;
using Dashboard.Shared.Datasets;
using Dashboard.Shared.Maps;
using Microsoft.AspNetCore.Components;

namespace Dashboard.Client.Map;

/// <summary>A mark: a link at its place, drawn once for all widths.</summary>
public sealed partial class MarkLink
{
    /// <summary>The mark.</summary>
    [Parameter, EditorRequired]
    public MapMark Mark { get; set; } = null!;

    /// <summary>The coder whose deaths it counts; null: events.</summary>
    [Parameter]
    public string? CountedBy { get; set; }

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

    /// <summary>How it is drawn at each width, null where it is not.</summary>
    [Parameter, EditorRequired]
    public IReadOnlyList<DrawnMark?> Drawn { get; set; } = [];

    /// <summary>Its name at each width, null where it has none.</summary>
    [Parameter, EditorRequired]
    public IReadOnlyList<DrawnLabel?> Labels { get; set; } = [];

    /// <summary>Whether the list of its places is open.</summary>
    [Parameter]
    public bool IsListed { get; set; }

    // The focus returns here when the list of its places closes.
    private string? ListId => Mark.Listed.Count > 0 ? PlacesAtPoint.IdOf(Mark) : null;

    private string? Expanded => Mark.Listed.Count == 0 ? null : IsListed ? "true" : "false";

    private bool IsNear => Mark.Seen == MarkDistance.Near;

    private string Classes => string.Join(' ', ((string?[])["mark", Distance, Widths, IsSelected ? "selected" : null]).OfType<string>());

    private string? Distance => Mark.Seen switch { MarkDistance.Far => "far", MarkDistance.Near => "near", _ => null };

    private string Name => Mark.IsTownRemainder ? MapControlsText.FormatSpotNotKnown(Named) : Named;

    private string Named => MapWords.Mark(Mark, CountedBy);

    private string Kind => Slug.Of(Mark.Kind);

    // A cluster is no place that is known more or less exactly.
    private string? Precision => Mark.Cluster is null ? Slug.Of(Mark.Precision) : null;

    private string Properties => MarkProperties.Of(Drawn, Labels);

    private bool IsMoved => Drawn.Any(at => at is { IsMoved: true });

    // From the true place to the mark, stretched by the style sheet.
    private string Leader
    {
        get
        {
            var from = Svg(Drawn.Max(at => at?.LeaderFrom ?? 0));
            return $"M{from} {from}L1 1";
        }
    }

    private static bool HasDot(DrawnMark? at) => at is { IsMoved: true, LeaderFrom: 0 };

    private double MiddleOfRing => Drawn.OfType<DrawnMark>().Select(at => at.Radius - MarkSize.Ring(at.Radius) / 2).Max();

    private RenderFragment Count => builder => builder.AddContent(0, Numbers.Count(Mark.Count));

    // By hand, because an element "text" in a condition is a directive of Razor's.
    private static RenderFragment Text(string classes, RenderFragment content, string? dy = null, string? language = null) => builder =>
    {
        builder.OpenElement(0, "text");
        builder.AddAttribute(1, "class", classes);
        builder.AddAttribute(2, "dy", dy);
        builder.AddAttribute(3, "lang", language);
        builder.AddContent(4, content);
        builder.CloseElement();
    };

    private static string Classed(string name, IEnumerable<bool> shown) =>
        WidthClasses.Of(shown) is { } classes ? $"{name} {classes}" : name;

    private static string Svg(double length) => Numbers.Svg(length);
}
