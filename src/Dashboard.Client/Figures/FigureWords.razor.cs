using Dashboard.Shared.Views;
using Microsoft.AspNetCore.Components;

namespace Dashboard.Client.Figures;

/// <summary>
/// A figure in large type, and words such as "or more" in small type. The words wrap to a line of their own before they break, and break
/// before they overflow a narrow column.
/// </summary>
public sealed partial class FigureWords
{
    /// <summary>The claim.</summary>
    [Parameter, EditorRequired]
    public required ClaimView Claim { get; set; }
}
