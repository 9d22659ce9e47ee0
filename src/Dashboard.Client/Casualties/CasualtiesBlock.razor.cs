using Dashboard.Client.Addresses;
using Dashboard.Client.Figures;
using Dashboard.Shared.Views;
using Microsoft.AspNetCore.Components;

namespace Dashboard.Client.Casualties;

/// <summary>
/// The casualty figures as known on a day: the headline figure of each chosen place and of the whole dataset, who states what, and below
/// them the other scopes.
/// </summary>
public sealed partial class CasualtiesBlock
{
    private const string Part = "scopes";

    /// <summary>The claims.</summary>
    [Parameter, EditorRequired]
    public required CasualtiesView View { get; set; }

    /// <summary>The dataset.</summary>
    [Parameter, EditorRequired]
    public required DatasetSummary About { get; set; }

    /// <summary>Address of the page.</summary>
    [CascadingParameter]
    public required PageAddress Address { get; set; }

    private IEnumerable<MeasureView> Stated => View.Measures.Where(measure => measure.Scopes.Count > 0);

    // On a phone the block is a tab of its own, with all that it has.
    private bool IsOpen => Address.Options.Open.Contains(Part) || Address.Options.Open.Contains(PageAddress.CasualtiesPart);

    private string State => View.Known is { } day ? CasualtiesWords.State(day) : CasualtiesText.Now;

    // Announced to screen readers when the slider moves.
    private string? Leading => Stated.FirstOrDefault() is { } measure ? HeadlineWords.Sentence(measure) : null;
}
