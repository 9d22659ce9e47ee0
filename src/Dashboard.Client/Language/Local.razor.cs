using Dashboard.Shared.Views;
using Microsoft.AspNetCore.Components;

namespace Dashboard.Client.Language;

/// <summary>A text of the dataset, marked with its language where it is not that of the page.</summary>
public sealed partial class Local
{
    /// <summary>The text.</summary>
    [Parameter, EditorRequired]
    public LocalString Text { get; set; }
}
