using Dashboard.Shared.Views;
using Microsoft.AspNetCore.Components;

namespace Dashboard.Client.Casualties.Page;

/// <summary>Who says what of the figure that stands for a place, in sentences; else the narrower figures.</summary>
public sealed partial class HeadlineLead
{
    /// <summary>The page.</summary>
    [Parameter, EditorRequired]
    public required CasualtiesDetail View { get; set; }

    /// <summary>Which of its headlines.</summary>
    [Parameter, EditorRequired]
    public required Headline Headline { get; set; }
}
