using Dashboard.Shared.Views;
using Microsoft.AspNetCore.Components;

namespace Dashboard.Client.Figures;

/// <summary>The name of a claimant, shortened for summaries; the full name is a tooltip.</summary>
public sealed partial class ClaimantName
{
    /// <summary>The name as the dataset has it: "Health Ministry, by a television channel and an official account".</summary>
    [Parameter, EditorRequired]
    public required LocalString Name { get; set; }

    private string Brief => ClaimantWords.Brief(Name.Text);
}
