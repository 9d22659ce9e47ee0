using Dashboard.Shared.Figures;
using Microsoft.AspNetCore.Components;

namespace Dashboard.Client.Figures;

/// <summary>Who states a figure, each with the day, and how many more do.</summary>
public sealed partial class StatementClaimants
{
    /// <summary>The figure.</summary>
    [Parameter, EditorRequired]
    public required FigureStatement Statement { get; set; }

    /// <summary>The year that need not be named with a day.</summary>
    [Parameter, EditorRequired]
    public required Func<DateOnly, int> Year { get; set; }
}
