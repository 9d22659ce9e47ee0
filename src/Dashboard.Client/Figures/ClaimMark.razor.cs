using Dashboard.Shared.Datasets;
using Microsoft.AspNetCore.Components;

namespace Dashboard.Client.Figures;

/// <summary>The sign of a claim within an SVG: its shape says who, filled that it stands, a stroke across that it was withdrawn.</summary>
public sealed partial class ClaimMark
{
    /// <summary>Who claims it.</summary>
    [Parameter, EditorRequired]
    public ClaimantKind Kind { get; set; }

    /// <summary>Whether it stands.</summary>
    [Parameter, EditorRequired]
    public ClaimStatus Status { get; set; }

    /// <summary>Middle, pixels.</summary>
    [Parameter]
    public double X { get; set; }

    /// <summary>Middle, pixels.</summary>
    [Parameter]
    public double Y { get; set; }

    /// <summary>Half its width, pixels.</summary>
    [Parameter]
    public double Radius { get; set; } = 6;

    private string Class => $"{Slug.Of(Kind)} {Slug.Of(Status)}";
}
