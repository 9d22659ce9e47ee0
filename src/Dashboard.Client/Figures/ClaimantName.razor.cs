using Dashboard.Shared.Views;
using Microsoft.AspNetCore.Components;

namespace Dashboard.Client.Figures;

/// <summary>Who states a figure, in as few words as a summary has room for; who points at it reads the rest.</summary>
public sealed partial class ClaimantName
{
    /// <summary>The name as the dataset has it: "Health Ministry, by a television channel and an official account".</summary>
    [Parameter, EditorRequired]
    public required LocalString Name { get; set; }

    private string Brief => ClaimantWords.Brief(Name.Text);
}
