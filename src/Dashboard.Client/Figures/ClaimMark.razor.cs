using Dashboard.Shared.Datasets;
using Microsoft.AspNetCore.Components;

namespace Dashboard.Client.Figures;

/// <summary>
/// The mark of a claim in an SVG: its shape shows the kind of claimant; filled means current, struck through means withdrawn.
/// </summary>
public sealed partial class ClaimMark
{
    /// <summary>Kind of claimant.</summary>
    [Parameter, EditorRequired]
    public ClaimantKind Kind { get; set; }

    /// <summary>Whether a later claim replaced it.</summary>
    [Parameter]
    public bool IsReplaced { get; set; }

    /// <summary>Whether it was withdrawn.</summary>
    [Parameter]
    public bool IsWithdrawn { get; set; }

    /// <summary>Middle, pixels.</summary>
    [Parameter]
    public double X { get; set; }

    /// <summary>Middle, pixels.</summary>
    [Parameter]
    public double Y { get; set; }

    /// <summary>Half its width, pixels.</summary>
    [Parameter]
    public double Radius { get; set; } = 6;

    private string Class => $"{Slug.Of(Kind)} {ClassOf(IsReplaced, IsWithdrawn)}";

    /// <summary>The CSS class for the status of a claim.</summary>
    internal static string ClassOf(bool isReplaced, bool isWithdrawn) => isWithdrawn ? "withdrawn" : isReplaced ? "superseded" : "current";
}
