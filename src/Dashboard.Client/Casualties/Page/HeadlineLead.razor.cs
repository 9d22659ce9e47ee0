using Dashboard.Shared.Views;
using Microsoft.AspNetCore.Components;

namespace Dashboard.Client.Casualties.Page;

/// <summary>Who states what about the headline figure of a place, in sentences; else the narrower figures.</summary>
public sealed partial class HeadlineLead
{
    /// <summary>The page.</summary>
    [Parameter, EditorRequired]
    public required CasualtiesDetail View { get; set; }

    /// <summary>The headline.</summary>
    [Parameter, EditorRequired]
    public required Headline Headline { get; set; }
}
