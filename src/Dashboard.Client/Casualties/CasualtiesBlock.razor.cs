using Dashboard.Client.Addresses;
using Dashboard.Client.Figures;
using Dashboard.Shared.Views;
using Microsoft.AspNetCore.Components;

namespace Dashboard.Client.Casualties;

/// <summary>
/// What is claimed of each measure, as it was known on a day: the figure of each chosen place and of the whole, who says what, and the
/// other scopes beneath, each for itself.
/// </summary>
public sealed partial class CasualtiesBlock
{
    private const string Part = "scopes";
    private const string TabPart = "casualties";

    /// <summary>The claims.</summary>
    [Parameter, EditorRequired]
    public required CasualtiesView View { get; set; }

    /// <summary>The dataset.</summary>
    [Parameter, EditorRequired]
    public required DatasetSummary About { get; set; }

    /// <summary>Where the reader is.</summary>
    [CascadingParameter]
    public required PageAddress Address { get; set; }

    private IEnumerable<MeasureView> Stated => View.Measures.Where(measure => measure.Scopes.Count > 0);

    // On a phone the block is a tab of its own, with all that it has.
    private bool IsOpen => Address.Options.Open.Contains(Part) || Address.Options.Open.Contains(TabPart);

    private string State => View.Known is { } day ? CasualtiesWords.State(day) : CasualtiesText.Now;

    // Who moves the slider and does not see the figures hears the first of them.
    private string? Leading => Stated.FirstOrDefault() is { } measure ? HeadlineWords.Sentence(measure) : null;
}
